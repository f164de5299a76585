import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '../article/blank-article';
import { ReadError } from '../article/read-error';
import { detectFormat, readAs, writers } from './index';
import type { FormatName } from './reading';

const tools = { parseHtml: (html: string) => parseHTML(html).document };

describe('the format of a text', () => {
  it.each<[string, string, FormatName]>([
    ['a.html', 'نص', 'html'],
    ['A.HTM', 'نص', 'html'],
    ['مقال.json', '', 'json'],
    ['a.txt', 'نص', 'text'],
    ['', 'نص <b>', 'text'],
    ['', '\uFEFF<!doctype html><p>نص', 'html'],
    ['page.txt', '<!-- x --><html>', 'html'],
    ['', '  <p dir="rtl">نص</p>', 'html'],
    ['', '<عاجل> نص', 'text'],
    ['', '{ "version": 1, "format": "muharrir/article" }', 'json'],
    ['draft', '{\n  "format": "muharrir/article"', 'json'],
    ['', '{قوس} في أول النص', 'text'],
    ['', '', 'text'],
  ])('file %j that begins %j: %s', (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format);
  });
});

describe('the registry', () => {
  it('reads again what it wrote', () => {
    const article = { ...blankArticle('a'), headline: 'عنوان' };
    for (const format of ['html', 'json'] as const) {
      const text = writers[format].write(article);
      expect(detectFormat(`x.${writers[format].extension}`, text)).toBe(format);
      expect(detectFormat('', text)).toBe(format);
      expect(readAs(format, text, tools)).toMatchObject({ format, article });
    }
  });

  it.each(['text', 'html', 'json'] as const)('refuses %s with nothing to read', (format) => {
    expect(() => readAs(format, '\uFEFF\u00A0\u200F \n', tools)).toThrow(new ReadError('empty'));
  });

  it('reads plain text', () => {
    expect(readAs('text', 'سطر وحيد من نص عادي لا غير.', tools).format).toBe('text');
  });
});
