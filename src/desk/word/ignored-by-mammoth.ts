import type { XmlDocument, XmlElement } from './word-xml';

/** What mammoth says of a sign in a font whose signs it does not know. */
const SIGN = /^A w:sym element .* was ignored: char (.*) in font (.*)$/u;

/** What it says of an element that it leaves out with all that is in it. */
const ELEMENT = /^An unrecognised element was ignored: (.+)$/u;

/** Words in these are not part of the copy, or are counted elsewhere. */
const NOT_COPY = new Set(['w:del', 'w:moveFrom']);

function isCopy(element: XmlElement): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (NOT_COPY.has(around.tagName)) return false;
  }
  return true;
}

function hasWords(element: XmlElement): boolean {
  const texts = Array.from(element.getElementsByTagName('w:t'));
  return texts.some(({ textContent }) => textContent?.trim());
}

/** How many of the elements in another one have some name and words in them, the outermost of each. */
function countWithWords(element: XmlElement | null, names: ReadonlySet<string>): number {
  if (element === null || NOT_COPY.has(element.tagName)) return 0;
  if (names.has(element.tagName)) return hasWords(element) ? 1 : 0;
  return Array.from(element.children).reduce(
    (count, child) => count + countWithWords(child, names),
    0,
  );
}

function matched(messages: readonly string[], pattern: RegExp): string[][] {
  return messages.flatMap((message) => {
    const match = pattern.exec(message);
    return match === null ? [] : [match.slice(1)];
  });
}

/**
 * What mammoth has left out of a document, counted by kind: signs of symbol fonts, as «ﷺ» is in many
 * files, and elements with words in them. It says each thing once, however often it stands there.
 * @param document the one that mammoth was given
 */
export function ignoredByMammoth(
  messages: readonly string[],
  document: XmlDocument,
): Map<string, number> {
  const unknown = new Set(matched(messages, SIGN).map(([char, font]) => `${char} ${font}`));
  const lost = Array.from(document.getElementsByTagName('w:sym')).filter(
    (sign) =>
      unknown.has(`${sign.getAttribute('w:char')} ${sign.getAttribute('w:font')}`) && isCopy(sign),
  );
  const names = new Set(matched(messages, ELEMENT).flat());
  const unread = names.size === 0 ? 0 : countWithWords(document.documentElement, names);
  const counts = new Map<string, number>();
  if (lost.length > 0) counts.set('symbol', lost.length);
  if (unread > 0) counts.set('unread', unread);
  return counts;
}
