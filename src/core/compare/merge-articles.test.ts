import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article';
import { blankArticle } from '../article/blank-article';
import { paragraphNode as p } from '../body/body-json';
import { bodyText } from '../body/body-text';
import { arbitraryArticle } from '../testing/arbitrary-article';
import { applyMerge, type ArticleMerge, mergeArticles, type MergeChoices } from './merge-articles';
import type { Side } from './merge-blocks';

const untouched: MergeChoices = { fields: new Map(), hunks: new Map() };

function everything(merge: ArticleMerge, side: Side): MergeChoices {
  return {
    fields: new Map(merge.fields.map(({ field }) => [field, side])),
    hunks: new Map(merge.body.map((_, index) => [index, side])),
  };
}

function copy(...paragraphs: string[]): Article {
  return {
    ...blankArticle('a'),
    body: { type: 'doc', content: paragraphs.map((text) => p(text)) },
  };
}

function lines(article: Article): string[] {
  return bodyText(article.body).split('\n');
}

describe('a merge of two articles', () => {
  it('takes the side that changed a field', () => {
    const base = { ...blankArticle('a'), headline: 'عنوان', kicker: 'عاجل', tags: ['أ'] };
    const mine = { ...base, headline: 'عنوان أطول', tags: ['أ', 'ب'] };
    const theirs = { ...base, kicker: 'خاص', tags: ['ج'] };
    const merge = mergeArticles(base, mine, theirs);
    const changed = Object.fromEntries(merge.fields.map((field) => [field.field, field.changed]));
    expect(changed).toMatchObject({
      headline: 'mine',
      kicker: 'theirs',
      tags: 'both',
      subheadline: 'same',
    });
    expect(applyMerge(merge, untouched)).toEqual({ ...mine, kicker: 'خاص' });
    expect(applyMerge(merge, { ...untouched, fields: new Map([['tags', 'theirs']]) }).tags).toEqual(
      ['ج'],
    );
  });

  it('takes edits of neighbouring paragraphs from the sides that made them', () => {
    const base = copy('أولى من ثلاث فقرات', 'ثانية من ثلاث فقرات', 'ثالثة من ثلاث فقرات');
    const mine = copy('أولى من ثلاث فقرات', 'ثانية من ثلاث جمل', 'ثالثة من ثلاث فقرات');
    const theirs = copy('أولى من ثلاث فقرات', 'ثانية من ثلاث فقرات', 'ثالثة من ثلاث جمل');
    const merge = mergeArticles(base, mine, theirs);
    expect(merge.body.map(({ changed }) => changed)).toEqual(['same', 'mine', 'theirs']);
    expect(lines(applyMerge(merge, untouched))).toEqual([
      'أولى من ثلاث فقرات',
      'ثانية من ثلاث جمل',
      'ثالثة من ثلاث جمل',
    ]);
  });

  it('takes paragraphs that one side added or removed', () => {
    const base = copy('واحد أول', 'اثنان ثان', 'ثلاثة ثالث');
    const mine = copy('واحد أول', 'ثلاثة ثالث');
    const theirs = copy('واحد أول', 'اثنان ثان', 'ثلاثة ثالث', 'أربعة رابع');
    expect(lines(applyMerge(mergeArticles(base, mine, theirs), untouched))).toEqual([
      'واحد أول',
      'ثلاثة ثالث',
      'أربعة رابع',
    ]);
  });

  it('keeps both of two new paragraphs, and asks', () => {
    const base = copy('واحد أول');
    const mine = copy('واحد أول', 'قال الوزير أمس');
    const theirs = copy('واحد أول', 'هطلت أمطار غزيرة');
    const merge = mergeArticles(base, mine, theirs);
    expect(merge.body.at(-1)).toMatchObject({ changed: 'both', choice: 'both' });
    expect(lines(applyMerge(merge, untouched))).toEqual([
      'واحد أول',
      'قال الوزير أمس',
      'هطلت أمطار غزيرة',
    ]);
    expect(lines(applyMerge(merge, { ...untouched, hunks: new Map([[1, 'theirs']]) }))).toEqual([
      'واحد أول',
      'هطلت أمطار غزيرة',
    ]);
  });

  it('does not let go of a paragraph that one side edited and the other removed', () => {
    const base = copy('واحد أول', 'اثنان ثان من الفقرات');
    const theirs = copy('واحد أول', 'اثنان ثان من الجمل');
    const merge = mergeArticles(base, copy('واحد أول'), theirs);
    expect(merge.body.at(-1)).toMatchObject({ changed: 'both', choice: 'theirs' });
  });

  it('asks about everything when nobody knows what both come from', () => {
    const mine = { ...copy('نص أول'), headline: 'عنوان' };
    const merge = mergeArticles(null, mine, copy('نص ثان'));
    expect(merge.fields.find(({ field }) => field === 'headline')?.changed).toBe('both');
    expect(merge.body.map(({ changed }) => changed)).toEqual(['both']);
  });

  it('takes a field with the name of something that every object has from the side that changed', () => {
    const base = { ...copy('نص'), toString: 'قديم' };
    const theirs = { ...base, toString: 'جديد' };
    expect(applyMerge(mergeArticles(base, base, theirs), untouched)).toEqual(theirs);
  });

  it('is one side when that side is chosen throughout, unknown fields included', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryArticle, arbitraryArticle, (a, b, base) => {
        const mine = { ...a, id: 'one', mood: 'glad', body: { ...a.body, columns: 2 } };
        const content = [...b.body.content, ...a.body.content.slice(1)];
        const theirs = { ...b, id: 'one', desk: { name: 'x' }, body: { ...b.body, content } };
        for (const from of [null, base]) {
          const merge = mergeArticles(from, mine, theirs);
          expect(applyMerge(merge, everything(merge, 'mine'))).toEqual(mine);
          expect(applyMerge(merge, everything(merge, 'theirs'))).toEqual(theirs);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('brings one side’s changes to the other when only one side changed', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryArticle, (a, b) => {
        const base = { ...a, id: 'one' };
        const changed = { ...b, id: 'one' };
        expect(applyMerge(mergeArticles(base, changed, base), untouched)).toEqual(changed);
        expect(applyMerge(mergeArticles(base, base, changed), untouched)).toEqual(changed);
      }),
      { numRuns: 40 },
    );
  });
});
