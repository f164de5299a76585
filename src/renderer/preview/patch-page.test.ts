// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchPage } from './patch-page';

const page = (body: string, head = '<title>خبر</title>') =>
  `<!doctype html>\n<html lang="ar" dir="rtl">\n<head>${head}</head>\n<body>${body}</body>\n</html>\n`;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const html = (shown: Document) => shown.documentElement.outerHTML;

const block = fc.constantFrom(
  '<p>أول</p>',
  '<p>ثانٍ</p>',
  '<p dir="ltr">third</p>',
  '<p class="x">ثانٍ <b>مهم</b></p>',
  '<h2>عنوان</h2>',
  '<ul><li><p>بند</p></li></ul>',
  '<ul><li><p>بند</p></li><li><p>آخر</p></li></ul>',
  '<figure><img alt="صورة"></figure>',
  '<!-- ملاحظة -->',
  'نص',
);
const article = fc
  .tuple(fc.array(block, { maxLength: 6 }), fc.constantFrom('ar', 'en'))
  .map(([blocks, lang]) =>
    page(`<main><article lang="${lang}">${blocks.join('')}</article></main>`),
  );

describe('a page that is made into a newer one', () => {
  it('is the newer one, whatever came, went or changed', () => {
    fc.assert(
      fc.property(article, article, (before, after) => {
        const shown = parse(before);
        expect(patchPage(shown, after)).toBe(true);
        expect(html(shown)).toBe(html(parse(after)));
      }),
    );
  });

  it('keeps what did not change, so that nothing is loaded or laid out again', () => {
    const shown = parse(page('<main><img src="a.png"><p>أول</p><p>ثانٍ</p></main>'));
    const [image, first, second] = shown.querySelectorAll('img, p');
    const changed = '<main><img src="a.png"><p>أول وأكثر</p><p>ثانٍ</p></main>';
    patchPage(shown, page(changed, '<title>آخر</title>'));
    expect([...shown.querySelectorAll('img, p')]).toEqual([image, first, second]);
    expect(first?.textContent).toBe('أول وأكثر');
  });

  it('takes over a title and what the head says of the article', () => {
    const shown = parse(page('', '<title>أول</title><meta name="author" content="س">'));
    patchPage(shown, page('', '<title>ثانٍ</title><meta name="author" content="ع">'));
    expect(shown.title).toBe('ثانٍ');
    expect(shown.querySelector('meta')?.content).toBe('ع');
  });

  it('is left to be loaded when it looks otherwise', () => {
    const shown = parse(page('<p>أول</p>', '<style>p { color: red }</style>'));
    const before = html(shown);
    expect(patchPage(shown, page('<p>ثانٍ</p>', '<style>p { color: blue }</style>'))).toBe(false);
    expect(html(shown)).toBe(before);
  });
});
