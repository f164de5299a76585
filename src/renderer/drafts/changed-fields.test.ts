import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { emptyBody } from '#core/body/body-json';
import { changedFields } from './changed-fields';

describe('the fields that changed', () => {
  const before = { ...blankArticle('a1'), mood: 'هادئ' };

  it('are those with another value, also of a newer program', () => {
    const after = { ...before, headline: 'عنوان', tags: ['بغداد'], mood: 'قلق' };
    expect(changedFields(before, after)).toEqual({
      headline: 'عنوان',
      tags: ['بغداد'],
      mood: 'قلق',
    });
  });

  it('are none when only the body did, or nothing', () => {
    expect(changedFields(before, { ...before, body: emptyBody() })).toBeNull();
    expect(changedFields(before, before)).toBeNull();
  });
});
