import { describe, expect, it } from 'vitest';
import { ar } from './ar';
import { en } from './en';

describe('counted nouns', () => {
  it('take the form that Arabic gives each number', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1420].map(ar.drafts.words)).toEqual([
      'بلا كلمات',
      'كلمة واحدة',
      'كلمتان',
      '3 كلمات',
      '10 كلمات',
      '11 كلمة',
      '99 كلمة',
      '100 كلمة',
      '102 كلمة',
      '103 كلمات',
      '1,420 كلمة',
    ]);
    expect([1, 2].map(en.drafts.words)).toEqual(['1 word', '2 words']);
  });

  it('put a reading time into words', () => {
    expect([0, 9, 60, 70, 125].map(ar.status.readingTime)).toEqual([
      'لا وقت قراءة',
      'القراءة: 9 ثوانٍ',
      'القراءة: دقيقة',
      'القراءة: دقيقة و10 ثوانٍ',
      'القراءة: دقيقتان و5 ثوانٍ',
    ]);
  });
});
