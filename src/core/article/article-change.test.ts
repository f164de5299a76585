import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../testing/arbitrary-article';
import { arbitraryLine } from '../testing/arbitrary-text';
import { changeBetween } from '../testing/change-between';
import type { Article } from './article';
import { applyChange } from './article-change';
import { blankArticle } from './blank-article';

/** What a newer program may have added. */
const extras = fc.dictionary(fc.constantFrom('desk', 'layout', 'مهمّ'), fc.jsonValue(), {
  noNullPrototype: true,
});

const anyArticle = fc
  .tuple(arbitraryArticle, extras, extras)
  .map(([article, added, inBody]): Article => ({
    ...added,
    ...article,
    body: { ...inBody, ...article.body },
  }));

/** An article and another that shares most of it, as one that was typed into does. */
const anyStep = fc.oneof(
  fc.tuple(anyArticle, anyArticle),
  fc
    .tuple(anyArticle, arbitraryArticle, fc.nat(6), fc.nat(3), arbitraryLine())
    .map(([before, other, from, remove, headline]): [Article, Article] => {
      const content = before.body.content.toSpliced(from, remove, ...other.body.content);
      return [before, { ...before, headline, body: { ...before.body, content } }];
    }),
);

/** As it arrives on the other side of a line, or comes back from the disk. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('a change between two articles', () => {
  it('makes the one of the other', () => {
    fc.assert(
      fc.property(anyStep, ([before, after]) => {
        const kept = structuredClone(before);
        const change = sent(changeBetween(before, after));
        expect(sent(applyChange(before, change))).toEqual(sent(after));
        expect(before).toEqual(kept);
      }),
    );
  });

  it('is nothing where nothing changed', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(changeBetween(article, structuredClone(article))).toEqual({
          fields: {},
          body: null,
        });
      }),
    );
  });

  it('holds the one block that was typed into', () => {
    const block = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const body = (...texts: string[]) => ({ type: 'doc' as const, content: texts.map(block) });
    const before = { ...blankArticle('a'), body: body('أولى', 'ثانية', 'ثالثة') };
    const after = { ...before, body: body('أولى', 'ثانية جديدة', 'ثالثة') };
    expect(changeBetween(before, after)).toEqual({
      fields: {},
      body: { from: 1, remove: 1, insert: [block('ثانية جديدة')] },
    });
  });
});
