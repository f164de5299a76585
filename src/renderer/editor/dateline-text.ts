import type { Dateline } from '#core/article/article';

/** The dateline as the first line of the copy carries it: «بغداد/ المستقلة – ». "" when there is none. */
export function datelineText({ place, agency }: Dateline): string {
  const parts = [place.trim(), agency.trim()].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('/ ')} – `;
}
