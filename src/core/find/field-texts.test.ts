import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../testing/arbitrary-article';
import { fieldTexts, isSamePlace, readFieldText, writeFieldText } from './field-texts';

describe('the words of the fields', () => {
  it('are read where they are written, and nothing else changes', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.nat(), (article, pick) => {
        const { before, after } = fieldTexts(article);
        const texts = [...before, ...after];
        for (const { place, text } of texts) expect(readFieldText(article, place)).toBe(text);
        const chosen = texts[pick % Math.max(texts.length, 1)];
        if (chosen === undefined) return;
        const changed = { ...article, ...writeFieldText(article, chosen.place, 'غيرها') };
        expect(readFieldText(changed, chosen.place)).toBe('غيرها');
        const back = { ...changed, ...writeFieldText(changed, chosen.place, chosen.text) };
        expect(back).toEqual(article);
        expect(texts.filter(({ place }) => isSamePlace(place, chosen.place))).toHaveLength(1);
      }),
    );
  });
});
