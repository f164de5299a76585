import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/read-article';
import { arbitraryArticle } from './arbitrary-article';

describe('arbitrary articles', () => {
  it('are valid, with nothing to report, and in the form in which articles are kept', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const reading = readArticle(structuredClone(article));
        expect(reading.notices).toEqual([]);
        expect(reading.article).toEqual(article);
      }),
    );
  });

  it('have every node and mark of the schema among them', () => {
    const bodies = JSON.stringify(fc.sample(arbitraryArticle, { numRuns: 300, seed: 7 }));
    const types =
      'paragraph heading bulletList orderedList listItem blockquote pullQuote horizontalRule ' +
      'hardBreak link isolate bold italic strike subscript superscript';
    for (const type of types.split(' ')) {
      expect(bodies).toContain(`"type":"${type}"`);
    }
  });
});
