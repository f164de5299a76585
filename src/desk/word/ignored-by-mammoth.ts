import type { XmlDocument, XmlElement } from './word-xml';

/** What mammoth says of a sign in a font whose signs it does not know. */
const SIGN = /^A w:sym element .* was ignored: char (.*) in font (.*)$/u;

/** What it says of an element that it leaves out with all that is in it. */
const ELEMENT = /^An unrecognised element was ignored: (.+)$/u;

/** Words in these are not part of the copy, or are counted elsewhere. */
const NOT_COPY = new Set(['w:del', 'w:moveFrom']);

function isWithin(element: XmlElement, names: ReadonlySet<string>): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (names.has(around.tagName)) return true;
  }
  return false;
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
  const all = (name: string) =>
    Array.from(document.getElementsByTagName(name)).filter((each) => !isWithin(each, NOT_COPY));
  const unknown = new Set(matched(messages, SIGN).map(([char, font]) => `${char} ${font}`));
  const signs = unknown.size === 0 ? [] : all('w:sym');
  const lost = signs.filter((sign) =>
    unknown.has(`${sign.getAttribute('w:char')} ${sign.getAttribute('w:font')}`),
  );
  const names = new Set(matched(messages, ELEMENT).flat());
  const elements = (names.size === 0 ? [] : all('*')).filter((element) => {
    if (!names.has(element.tagName) || isWithin(element, names)) return false;
    const texts = Array.from(element.getElementsByTagName('w:t'));
    return texts.some(({ textContent }) => textContent?.trim());
  });
  const counts = new Map<string, number>();
  if (lost.length > 0) counts.set('symbol', lost.length);
  if (elements.length > 0) counts.set('unread', elements.length);
  return counts;
}
