import { parseHTML } from 'linkedom';
import { DOMParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import type { ParseHtml } from '../formats/reading';
import { isBodyDoc, paragraphNode, textNode } from './body-json';
import { bodySchema } from './body-schema';
import { bodyText } from './body-text';
import { readBodyHtml } from './read-html';
import { writeBodyHtml } from './write-html';

const parseHtml: ParseHtml = (html) => parseHTML(html).document;

function read(html: string) {
  return readBodyHtml(html, parseHtml);
}

/** What a fragment is as HTML of ours, without the box that a table scrolls in. */
function through(html: string): string {
  return writeBodyHtml(read(html).body)
    .replaceAll(/<div class="table"[^>]*>|<\/div>|<\/?tbody>|<\/?thead>|\n/gu, '')
    .replaceAll(' class="data-table"', '');
}

/** The same when the schema's rules alone read it, as an editor does with what is pasted. */
function pasted(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const parsed: unknown = DOMParser.fromSchema(bodySchema).parse(document.body).toJSON();
  return isBodyDoc(parsed) ? through(writeBodyHtml(parsed)) : '';
}

describe('a table of facts', () => {
  it.each([
    [
      'with rows and columns of words',
      '<table><tr><td>أ</td><td>ب</td></tr><tr><td>ج</td><td>د</td></tr></table>',
      '<table><tr><td>أ</td><td>ب</td></tr><tr><td>ج</td><td>د</td></tr></table>',
    ],
    [
      'with a head and cells that cover others',
      '<table><thead><tr><th colspan=2>أ</th></tr></thead><tbody><tr><td rowspan="2"><p>ب</p></td>' +
        '<td>ج</td></tr><tr><td>د</td></tr></tbody></table>',
      '<table><tr><th scope="col" colspan="2">أ</th></tr><tr><td rowspan="2">ب</td><td>ج</td></tr>' +
        '<tr><td>د</td></tr></table>',
    ],
    [
      'with lines, lists and empty cells',
      '<table><tr><th>أ</th><td><p>ب</p><p>ج</p></td></tr><tr><td></td><td><ul><li>د</li></ul></td></tr></table>',
      '<table><tr><th scope="row">أ</th><td><p>ب</p><p>ج</p></td></tr>' +
        '<tr><td></td><td><ul><li><p>د</p></li></ul></td></tr></table>',
    ],
  ])('%s is a table', (_, html, expected) => {
    expect(through(html)).toBe(expected);
    expect(pasted(html)).toBe(expected);
  });

  it('keeps its title before it, and its direction', () => {
    const html =
      '<table dir="ltr"><caption>Prices</caption><tr><td>a</td><td dir="rtl">ب</td></tr>' +
      '<tr><td>c</td><td>d</td></tr></table>';
    expect(through(html)).toBe(
      '<p>Prices</p><table><tr><td>a</td><td dir="rtl">ب</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(read(html).body.content[1]?.attrs).toEqual({ dir: 'ltr' });
  });

  it.each([
    [
      'says so',
      '<table role="presentation"><tr><td>أ</td><td>ب</td></tr><tr><td>ج</td></tr></table>',
    ],
    [
      'holds columns of copy',
      `<table><tr><td>أ</td></tr><tr><td>ب</td><td>${'كلمة '.repeat(90)}</td></tr></table>`,
    ],
    [
      'holds another',
      '<table><tr><td>أ</td><td>ب</td></tr><tr><td><table><tr><td>ج</td></tr></table></td></tr></table>',
    ],
    [
      'holds headings',
      '<table><tr><td><h2>أ</h2></td><td>ب</td></tr><tr><td>ج</td><td>د</td></tr></table>',
    ],
  ])('is none that %s: it places things on a page', (_, html) => {
    expect(through(html)).not.toContain('<table');
    expect(through(html)).toContain('أ');
  });
});

describe('a picture', () => {
  it('of ours comes back with its words, from a page and out of an editor', () => {
    const figure =
      '<figure class="image"><img src="images/%D8%A3.jpg" alt="بديل" width="4" height="3">' +
      '<figcaption><span class="caption">تعليق</span> <span class="credit">مصور</span></figcaption></figure>';
    const attrs = {
      file: 'أ.jpg',
      alt: 'بديل',
      caption: 'تعليق',
      credit: 'مصور',
      width: 4,
      height: 3,
    };
    expect(read(figure)).toEqual({
      body: { type: 'doc', content: [{ type: 'image', attrs }] },
      notices: [],
    });
    const copied =
      '<figure class="image" data-file="أ.jpg" data-alt="بديل" data-caption="تعليق" data-credit="مصور" ' +
      'data-width="4" data-height="3"><img src="images/x"><figcaption>تعليق</figcaption></figure>';
    expect(read(copied).body.content).toEqual([{ type: 'image', attrs }]);
  });

  it.each([
    'https://example.com/a.jpg',
    'images/../secret.jpg',
    'images/%2e%2e%2fsecret.jpg',
    '/images/a.jpg',
    'data:image/png;base64,x',
    'javascript:alert(1)',
    'images/a.jpg?x',
  ])('from %s is left out and reported; its caption stays', (src) => {
    const html = `<figure class="image"><img src="${src}"><figcaption>تعليق</figcaption></figure>`;
    expect(read(html)).toEqual({
      body: { type: 'doc', content: [paragraphNode('تعليق')] },
      notices: [{ code: 'dropped', what: 'img', count: 1 }],
    });
  });
});

describe('blocks of ours', () => {
  it('keep an attribution at the end of a quote, and read one from WordPress', () => {
    const html =
      '<figure class="wp-block-pullquote"><blockquote><p>قول</p><cite>قائل</cite></blockquote></figure>';
    expect(through(html)).toBe(
      '<blockquote class="pull-quote"><p>قول</p><footer>قائل</footer></blockquote>',
    );
  });

  it('take no address from a card that a page must not have', () => {
    const html = '<figure class="embed"><a href="javascript:alert(1)">نص</a></figure>';
    expect(read(html)).toEqual({
      body: { type: 'doc', content: [paragraphNode('نص')] },
      notices: [{ code: 'dropped', what: 'a[href]', count: 1 }],
    });
  });

  it('lose no words of an image without a file and a card without an address', () => {
    const html = writeBodyHtml({
      type: 'doc',
      content: [
        { type: 'image', attrs: { file: '../x.jpg', caption: 'تعليق', credit: 'مصور' } },
        { type: 'embed', attrs: { url: 'javascript:alert(1)', title: 'بطاقة' } },
        { type: 'attribution', content: [textNode('قائل')] },
      ],
    });
    expect(html).toBe('<p>تعليق</p>\n<p>مصور</p>\n<p>بطاقة</p>\n<p>قائل</p>');
  });

  it('number footnotes in order, wherever they stand, and link there and back', () => {
    const note = (text: string) => ({ type: 'footnote', attrs: { text } });
    const html = writeBodyHtml(
      {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [textNode('أ'), note('أولى')] },
          { type: 'blockquote', content: [{ type: 'paragraph', content: [note('ثانية')] }] },
        ],
      },
      { opening: '<b>بغداد – </b>', backWords: 'عودة' },
    );
    expect(html).toContain(
      '<p><b>بغداد – </b>أ<sup class="footnote"><a href="#note-1" id="note-sign-1" role="doc-noteref">1</a></sup></p>',
    );
    expect(html).toMatch(
      /<ol class="footnotes">\n<li id="note-1"><span class="note">أولى<\/span> <a href="#note-sign-1" role="doc-backlink" aria-label="عودة 1">↑<\/a><\/li>\n<li id="note-2">/u,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(4);
  });

  it('lose no footnote whose sign is gone, and take none for a sign that is none', () => {
    const html =
      '<p>أ<sup class="footnote"><a href="#note-1">1</a></sup> ب<sup class="footnote"><a href="#x">2</a></sup></p>' +
      '<ol class="footnotes"><li id="note-1"><span class="note">أولى</span> <a href="#s" role="doc-backlink">↑</a></li>' +
      '<li id="note-2"><span class="note">ثانية</span> <a href="#s" role="doc-backlink">↑</a></li></ol>';
    expect(bodyText(read(html).body)).toBe('أ ب2\nأولى\nثانية');
    expect(read(html).body.content.map(({ type }) => type)).toEqual(['paragraph', 'orderedList']);
  });

  it('write a table that no row and no cell can break', () => {
    const cell = (text: string, rowspan = 1) => ({
      type: 'tableCell',
      attrs: { colspan: 1, rowspan },
      content: [paragraphNode(text)],
    });
    const table = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('أ', 2), cell('ب', 9)] },
        { type: 'tableRow' },
        { type: 'tableRow', content: [cell('ج')] },
      ],
    };
    expect(through(writeBodyHtml({ type: 'doc', content: [table] }))).toBe(
      '<table><tr><td>أ</td><td rowspan="2">ب</td></tr><tr><td>ج</td></tr></table>',
    );
  });
});
