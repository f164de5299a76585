import type { HeadingLevel } from '../body/nodes/heading';

/** The block that a sign at the start of a paragraph makes of it. */
export type SignedBlock =
  | { type: 'heading'; level: HeadingLevel }
  | { type: 'bulletList' }
  | { type: 'orderedList'; start: number }
  | { type: 'blockquote' }
  | { type: 'horizontalRule' };

const HEADINGS: Record<string, HeadingLevel> = { '##': 2, '###': 3, '####': 4 };

/** A number as lists have it, in any system of digits: «1.», «1)», «١.», «١-». */
const NUMBER = /^(?<digits>[0-9]{1,2}|[٠-٩]{1,2}|[۰-۹]{1,2})[.)-]$/u;

/** The value of digits of any system: each system is ten code points from its zero on. */
function numberOf(digits: string): number {
  const zero = ['0', '٠', '۰'].findLast((first) => digits.charAt(0) >= first) ?? '0';
  const latin = Array.from(digits, (digit) => digit.charCodeAt(0) - zero.charCodeAt(0));
  return Number(latin.join(''));
}

/** What a paragraph becomes whose whole text is `sign` when a space follows; null when no block. */
export function blockOfSign(sign: string): SignedBlock | null {
  const level = HEADINGS[sign];
  if (level !== undefined) return { type: 'heading', level };
  if (/^[-*•]$/u.test(sign)) return { type: 'bulletList' };
  if (sign === '>') return { type: 'blockquote' };
  if (sign === '---') return { type: 'horizontalRule' };
  const digits = NUMBER.exec(sign)?.groups?.['digits'];
  return digits === undefined ? null : { type: 'orderedList', start: numberOf(digits) };
}
