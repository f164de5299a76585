import * as fc from 'fast-check';
import { type Article, RELATED_GROUPS } from '../article/article';
import { blankArticle } from '../article/blank-article';
import { arbitraryBody } from './arbitrary-body';
import { arbitraryAddress, arbitraryLine } from './arbitrary-text';

const arbitraryDay = fc
  .date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)) })
  .filter((date) => !Number.isNaN(date.getTime()))
  .map((date) => date.toISOString().slice(0, 10));

const arbitraryTime = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('Z', '+03:00', '-05:30', '+00:00'),
  )
  .map(
    ([hour, minute, offset]) =>
      `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00${offset}`,
  );

/** An ISO 8601 date, or date-time with offset, or null: what an article's date fields hold. */
export const arbitraryArticleDate = fc.option(
  fc.tuple(arbitraryDay, fc.oneof(fc.constant(''), arbitraryTime)).map((parts) => parts.join('')),
);

/** A name with an address, a name alone or an address alone. */
const arbitraryNamed = fc.oneof(
  fc.tuple(arbitraryLine(), arbitraryAddress),
  fc.tuple(arbitraryLine(), fc.constant('')),
  fc.tuple(fc.constant(''), arbitraryAddress),
);

/**
 * Any valid article without fields of newer versions: Arabic with harakat, bidirectional marks,
 * quotes, markup characters and emoji, every body node and mark, full and empty fields.
 */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom('', 'a1B2-c3_D4'),
    slug: fc.constantFrom('', 'wang-yi-visits-moscow', 'زيارة-موسكو'),
    kicker: arbitraryLine(0, 2),
    headline: arbitraryLine(0),
    subheadline: arbitraryLine(0),
    byline: fc.array(arbitraryLine(1, 3), { maxLength: 3 }),
    dateline: fc.record({ place: arbitraryLine(0, 2), agency: arbitraryLine(0, 2) }),
    publishedAt: arbitraryArticleDate,
    updatedAt: arbitraryArticleDate,
    body: arbitraryBody,
    sources: fc.array(
      arbitraryNamed.map(([name, url]) => ({ name, url })),
      { maxLength: 3 },
    ),
    relatedLinks: fc.array(
      fc
        .tuple(fc.constantFrom(...RELATED_GROUPS), arbitraryNamed)
        .map(([group, [title, url]]) => ({ group, title, url })),
      { maxLength: 4 },
    ),
    category: arbitraryLine(0, 2),
    tags: fc.array(arbitraryLine(1, 2), { maxLength: 3 }),
    leadImage: fc.option(
      fc.record({
        file: fc.constantFrom('lead.jpg', 'صورة.png'),
        alt: arbitraryLine(0),
        caption: arbitraryLine(0),
        credit: arbitraryLine(0),
      }),
    ),
    notes: arbitraryLine(0),
  })
  .map((fields) => ({ ...blankArticle(fields.id), ...fields }));
