import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#core/article/article-change';
import { blankArticle } from '#core/article/blank-article';
import { type BodyDoc, type BodyNode, paragraphNode } from '#core/body/body-json';
import { blocksOf, spliceBetween } from './body-blocks';

const body = (content: BodyNode[]): BodyDoc => ({ type: 'doc', content });
const [a, b, c, d] = ['أ', 'ب', 'ج', 'د'].map((text) => paragraphNode(text)) as [
  BodyNode,
  BodyNode,
  BodyNode,
  BodyNode,
];
const between = (before: BodyNode[], after: BodyNode[]) =>
  spliceBetween(blocksOf(body(before)), blocksOf(body(after)));

describe('the splice between two bodies', () => {
  it('holds only what came', () => {
    expect(between([a, b, c], [a, d, c])).toEqual({ from: 1, remove: 1, insert: [d] });
    expect(between([a, b, c], [a, c])).toEqual({ from: 1, remove: 1, insert: [] });
    expect(between([a, b], [a, b, c])).toEqual({ from: 2, remove: 0, insert: [c] });
    expect(between([a, b], [a, b])).toBeNull();
  });

  it('counts a block once that could have stayed at both ends', () => {
    expect(between([a, a], [a, a, a])).toEqual({ from: 2, remove: 0, insert: [a] });
    expect(between([a, a, a], [a])).toEqual({ from: 1, remove: 2, insert: [] });
  });

  it('makes the one body of the other', () => {
    const content = fc.array(fc.constantFrom(a, b, c, d), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(content, content, (before, after) => {
        const article = { ...blankArticle('x'), body: body(before) };
        const changed = applyChange(article, { fields: {}, body: between(before, after) });
        expect(changed.body.content).toEqual(after);
      }),
    );
  });
});
