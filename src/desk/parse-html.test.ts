import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html';

describe('parseHtml', () => {
  it.each([
    ['a page', '<!doctype html><html lang="ar"><head></head><body><p>نص</p></body></html>'],
    ['a fragment', '<p>نص</p>'],
    ['several blocks', '<p>نص</p><p>آخر</p>'],
    ['bare text', 'نص'],
    ['a comment before', '<!-- <html> --><p>نص</p>'],
  ])('gives a document with root and body for %s', (_, html) => {
    const document = parseHtml(html);
    expect(document.documentElement.tagName.toLowerCase()).toBe('html');
    expect(document.querySelector('body')?.textContent).toContain('نص');
  });

  it('gives an empty document for nothing', () => {
    expect(parseHtml('').documentElement.textContent).toBe('');
  });

  it('runs no script', () => {
    const document = parseHtml('<p>نص</p><script>document.body.remove()</script>');
    expect(document.querySelector('p')?.textContent).toBe('نص');
  });
});
