import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../compare/article-fields';
import { blankArticle } from '../article/blank-article';
import { fieldName, partName } from './field-names';

describe('names of fields', () => {
  it('are there for every field that articles are compared by', () => {
    for (const field of fieldsOf(blankArticle(''))) {
      expect(fieldName(field, 'ar')).toMatch(/^\p{Script=Arabic}/u);
      expect(fieldName(field, 'en')).toMatch(/^[a-z ]+$/u);
    }
  });

  it('are the file’s own for what this version does not know', () => {
    expect(fieldName('mood', 'ar')).toBe('mood');
    expect(fieldName('toString', 'ar')).toBe('toString');
    expect(partName('place', 'ar')).toBe('المكان');
    expect(partName('desk', 'en')).toBe('desk');
  });
});
