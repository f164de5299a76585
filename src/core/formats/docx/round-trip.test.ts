import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { bodySchema } from '../../body/body-schema';
import { bodyText } from '../../body/body-text';
import { holdUnknown } from '../../body/hold-unknown';
import { shownBody } from '../../body/shown-body';
import { shownLine } from '../../body/shown-text';
import { arbitraryArticle } from '../../testing/arbitrary-article';
import { publicArticle } from '../html/public-article';
import { shownArticle } from '../html/shown-article';
import { readWordDocument } from './read';
import { writeWordDocument } from './write';

function throughWord(article: Article): Article {
  return readWordDocument(writeWordDocument(article), []).article;
}

/** All letters of a text, whatever their order: what a list cannot hold moves behind it. */
function letters(text: string): string[] {
  return Array.from(text.replaceAll(/\s/gu, '')).toSorted();
}

const FIELDS = [
  'language',
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'publishedAt',
  'updatedAt',
  'sources',
  'relatedLinks',
  'category',
  'tags',
] as const satisfies (keyof Article)[];

const something = arbitraryArticle.filter(({ headline }) => headline.trim() !== '');

describe('an article as a Word document', () => {
  it('gives its fields back', () => {
    fc.assert(
      fc.property(something, (article) => {
        const read = throughWord(article);
        const shown = shownArticle(publicArticle(article));
        for (const field of FIELDS) expect(read[field]).toEqual(shown[field]);
        expect(read.slug).toBe(shownLine(article.slug));
        // Whatever the editors of the article said to each other stays with them.
        expect(read.notes).toBe('');
        expect(read.leadImage?.file).toBe(article.leadImage?.file);
      }),
      { numRuns: 150 },
    );
  });

  it('holds every word of the copy, and comes back the same a second time', () => {
    fc.assert(
      fc.property(something, (article) => {
        const once = throughWord(article);
        expect(letters(bodyText(once.body))).toEqual(letters(bodyText(shownBody(article.body))));
        expect(throughWord(once)).toEqual(once);
        bodySchema.nodeFromJSON(holdUnknown(once.body).body).check();
        expect(holdUnknown(once.body).notices).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
