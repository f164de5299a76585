import { missingIn } from '#core/article/missing-in';
import type { Notice } from '#core/article/notice';
import { bodyText } from '#core/body/body-text';
import { countWords } from '#core/copy/count-words';
import type { Piece, Reading } from '#core/formats/reading';
import { describeNotice } from '#core/words/describe-notice';
import type { Language } from './language';
import { ROLE_NAMES } from './role-names';

/** Longest piece of text that is shown whole, in characters. */
const LONGEST = 120;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** A piece and what it was recognised as; null for copy and for labels, which say themselves again. */
function pieceLine({ role, text, url, iso }: Piece, language: Language): string | null {
  if (role === 'body' || role === 'label') return null;
  const isolated = [iso ?? '', url]
    .filter((each) => each !== '')
    .map((each) => `\u2068${each}\u2069`);
  const parts = [shorten(text), ...isolated].filter((each) => each !== '');
  return `${ROLE_NAMES[role][language]}: ${parts.join(' · ')}`;
}

/** Notices say the same when they are equal as JSON: they are flat facts. */
function withoutRepeats(notices: Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

/**
 * The report of an import, for people: what was recognised as what, how much copy there is, and what
 * was not recognised or is missing. One line each.
 */
export function describeReading(reading: Reading, language: Language): string[] {
  const { article, pieces, notices } = reading;
  const words = countWords(bodyText(article.body));
  const blocks = article.body.content.length;
  return [
    ...pieces.map((piece) => pieceLine(piece, language)).filter((line) => line !== null),
    language === 'ar'
      ? `المتن: عدد الكلمات ${words}، عدد الفقرات ${blocks}`
      : `Body: ${words} words in ${blocks} blocks`,
    ...withoutRepeats([...notices, ...missingIn(article)]).map((notice) =>
      describeNotice(notice, language),
    ),
  ];
}
