import { readLinkAddress } from '../article/web-address';

/** An address at the end of what was typed. */
export interface TypedAddress {
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends: before the marks of the sentence that it stands in. */
  end: number;
  /** What it links to. */
  href: string;
}

/** An address begins after a space, an image or an opening mark. */
const LAST_RUN =
  /(?:^|[\s\uFFFC«‹“"'([{])(?<run>(?:https?:\/\/|www\.)[^\s\uFFFC«»‹›“”"<>]+|[^\s\uFFFC«»‹›“”"'<>()[\]{}/:@،؛؟]+@[^\s\uFFFC«»‹›“”"'<>()[\]{}/:@]+)(?<after>[»›”"]*)$/iu;

/** Marks of the sentence at the end of an address. */
const SENTENCE_MARKS = /[.,;:!?…'*_~،؛؟]$/u;

const BRACKETS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The address without what belongs to the sentence: «(https://example.org/a_(b)).» */
function trimEnd(run: string): string {
  let end = run;
  for (;;) {
    const last = end.at(-1) ?? '';
    const opening = BRACKETS[last];
    const isLoose = opening !== undefined && count(end, last) > count(end, opening);
    if (!isLoose && !SENTENCE_MARKS.test(end)) return end;
    end = end.slice(0, -1);
  }
}

function hrefOf(text: string): string {
  if (/^www\./iu.test(text)) return `https://${text}`;
  return text.includes('://') ? text : `mailto:${text}`;
}

/**
 * The address that the text ends with, if it is one without doubt: with a scheme, with «www.», or of a
 * mailbox. A bare «booking.com» may be a name.
 */
export function addressAtEnd(text: string): TypedAddress | null {
  const match = LAST_RUN.exec(text);
  const run = match?.groups?.['run'];
  if (match === null || run === undefined) return null;
  const address = trimEnd(run);
  const href = hrefOf(address);
  // A mailbox is at a host with a dot; an address of the web is read as any other.
  const isMailbox = !/^mailto:/iu.test(href) || /@[^.@]+(?:\.[^.@]+)+$/u.test(href);
  if (!isMailbox || !readLinkAddress(href).ok) return null;
  const start = text.length - (match.groups?.['after']?.length ?? 0) - run.length;
  return { start, end: start + address.length, href };
}

/** The address that the text is as a whole, spaces around it aside; null when it is anything else. */
export function wholeAddress(text: string): string | null {
  const trimmed = text.trim();
  const address = addressAtEnd(trimmed);
  const isWhole = address?.start === 0 && address.end === trimmed.length;
  if (isWhole) return address.href;
  // A pasted address may end as no sentence would: it was copied as a whole.
  const reading = /^(?:https?:\/\/|mailto:)/iu.test(trimmed) ? readLinkAddress(trimmed) : null;
  return reading?.ok === true ? reading.url : null;
}
