import { describe, expect, it } from 'vitest';
import type { Notice } from '../article/notice';
import { describeNotice } from './describe-notice';
import { droppedList, droppedThings } from './dropped-things';

const text = 'http//x\u202E';

type NoticeOf<Code extends Notice['code']> = Extract<Notice, { code: Code }>;

/** Some of every code, one at least for every variant that has words of its own. */
const notices: { [Code in Notice['code']]: [NoticeOf<Code>, ...NoticeOf<Code>[]] } = {
  missing: [
    { code: 'missing', field: 'headline' },
    { code: 'missing', field: 'body' },
    { code: 'missing', field: 'sources' },
  ],
  'unknown-field': [{ code: 'unknown-field', path: 'dateline.desk' }],
  'unknown-in-body': [
    { code: 'unknown-in-body', kind: 'node', name: 'poll' },
    { code: 'unknown-in-body', kind: 'mark', name: 'glow' },
    { code: 'unknown-in-body', kind: 'attribute', name: 'paragraph.mood' },
  ],
  'newer-version': [{ code: 'newer-version', version: 2 }],
  'bad-date': [{ code: 'bad-date', field: 'publishedAt', text }],
  'bad-url': [{ code: 'bad-url', field: 'relatedLinks', text }],
  'no-address': [
    { code: 'no-address', field: 'relatedLinks', count: 1 },
    { code: 'no-address', field: 'relatedLinks', count: 12 },
  ],
  placeholder: [
    { code: 'placeholder', field: 'body', count: 1, text },
    { code: 'placeholder', field: 'tags', count: 2, text },
  ],
  'no-alt': [
    { code: 'no-alt', count: 1 },
    { code: 'no-alt', count: 2 },
    { code: 'no-alt', count: 12 },
  ],
  'missing-images': [
    { code: 'missing-images', files: [text] },
    { code: 'missing-images', files: [text, 'b.png'] },
  ],
  'merged-repeat': [{ code: 'merged-repeat', group: 'similar', title: 'عنوان', count: 3 }],
  'kept-in-body': [{ code: 'kept-in-body', text }],
  dropped: [{ code: 'dropped', what: 'script', count: 1 }],
  'changes-accepted': [
    { code: 'changes-accepted', count: 1 },
    { code: 'changes-accepted', count: 12 },
  ],
  'decoded-as': [
    { code: 'decoded-as', encoding: 'windows-1256' },
    { code: 'decoded-as', encoding: 'utf-16' },
  ],
};

describe('a notice in words', () => {
  it.each(Object.values(notices).flat())('$code is a sentence in both languages', (notice) => {
    const arabic = describeNotice(notice, 'ar');
    const english = describeNotice(notice, 'en');
    expect(arabic).toMatch(/^\p{Script=Arabic}[^]*(?:[.!]|\u2066https:\/\/\u2069)$/u);
    expect(english).toMatch(/^[A-Z\d][^]*(?:[.!]|https:\/\/)$/u);
    for (const sentence of [arabic, english]) {
      expect(sentence).not.toMatch(/undefined|[\u202A-\u202E]|#/u);
    }
  });

  it('quotes foreign text so that it cannot turn the sentence, and not at length', () => {
    const sentence = describeNotice({ code: 'kept-in-body', text: 'كلمة '.repeat(100) }, 'ar');
    expect(sentence.length).toBeLessThan(200);
    expect(sentence).toMatch(/«\u2068[^\u2066-\u2069]*…\u2069»/u);
  });

  it.each([
    [1, 'صورة واحدة'],
    [2, 'صورتان'],
    [3, '3 صور'],
    [10, '10 صور'],
    [11, '11 صورة'],
    [100, '100 صورة'],
    [103, '103 صور'],
  ])('counts %d as Arabic does', (count, words) => {
    expect(droppedThings('img', count, 'ar')).toBe(words);
  });

  it.each([
    [1, 'رابط واحد بلا عنوان'],
    [2, 'رابطان بلا عنوان'],
    [3, '3 روابط بلا عناوين'],
    [12, '12 رابطاً بلا عناوين'],
    [100, '100 رابط بلا عناوين'],
  ])('counts %d links without an address', (count, words) => {
    expect(describeNotice({ code: 'no-address', field: 'relatedLinks', count }, 'ar')).toContain(
      words,
    );
  });

  it.each<[Notice, string]>([
    [{ code: 'no-alt', count: 1 }, 'صِف ما فيها لمن لا يراها.'],
    [{ code: 'no-alt', count: 2 }, 'صِف ما فيهما لمن لا يراهما.'],
    [{ code: 'no-alt', count: 3 }, 'صِف ما فيها لمن لا يراها.'],
    [{ code: 'missing-images', files: ['a'] }, 'أضفها من جديد.'],
    [{ code: 'missing-images', files: ['a', 'b'] }, 'أضفهما من جديد.'],
    [{ code: 'missing-images', files: ['a', 'b', 'c'] }, 'أضفها من جديد.'],
  ])('speaks of one, two or many pictures to the end of the sentence', (notice, end) => {
    expect(describeNotice(notice, 'ar').endsWith(end)).toBe(true);
  });

  it('counts names of one kind of thing together in a list', () => {
    const dropped = ['img', 'iframe', 'input', 'select', 'button', 'svg', 'math'].map((what) => ({
      what,
      count: 1,
    }));
    expect(droppedList(dropped, 'ar')).toBe('صورتان، إطار مضمّن واحد، 3 عناصر نماذج، معادلة واحدة');
    expect(droppedList(dropped, 'en')).toBe(
      '2 pictures, 1 embedded frame, 3 form controls, 1 equation',
    );
  });

  it('gives a counted noun the ending that the number asks for', () => {
    expect(droppedThings('script', 12, 'ar')).toBe('12 برنامجاً نصياً');
    expect(droppedThings('script', 100, 'ar')).toBe('100 برنامج نصي');
    expect(droppedThings('script', 1, 'en')).toBe('1 script');
    expect(droppedThings('no-such-element', 2, 'en')).toBe('2 parts of the page around the copy');
    expect(
      describeNotice({ code: 'merged-repeat', group: 'similar', title: 'x', count: 2 }, 'ar'),
    ).toContain('مرتين');
  });
});
