import { escapeText } from '#core/body/escape-html';

/** Letters of a name that the picture has room for. */
const MOST = 40;

/**
 * A calm picture that stands for one that is missing, with its file's name, as a `data:` address. Its
 * greys are read on light and dark pages alike.
 */
export function imagePlaceholder(file: string): string {
  const name = file.length > MOST ? `${file.slice(0, MOST - 14)}…${file.slice(-13)}` : file;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 240" width="640" height="240">
<rect x="1" y="1" width="638" height="238" rx="10" fill="#8881" stroke="#888" stroke-dasharray="6 6"/>
<g fill="none" stroke="#888" stroke-width="3" stroke-linejoin="round"><rect x="284" y="64" width="72" height="54" rx="6"/><circle cx="305" cy="83" r="6"/><path d="m288 114 20-18 14 12 14-15 18 17"/></g>
<text x="320" y="172" text-anchor="middle" direction="ltr" unicode-bidi="isolate" font-family="sans-serif" font-size="24" fill="#777">${escapeText(name)}</text>
</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
