import { parseHTML } from 'linkedom';
import { DOMParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import type { ParseHtml } from '../formats/reading';
import { isBodyDoc } from './body-json';
import { bodySchema } from './body-schema';
import { bodyText } from './body-text';
import { readBodyHtml } from './read-html';
import { writeBodyHtml } from './write-html';

const parseHtml: ParseHtml = (html) => parseHTML(html).document;

/** What a fragment is as HTML of ours. */
function through(html: string): string {
  return writeBodyHtml(readBodyHtml(html, parseHtml).body);
}

describe('a table', () => {
  it.each([
    ['<tr><th>أ</th>\n <td> <b>ب</b> </td></tr>', '<p>أ · <strong>ب</strong></p>'],
    ['<tr><td><p>أ</p></td><td><div>ب</div></td></tr>', '<p>أ · ب</p>'],
    ['<tr><td>أ</td><td></td><td>ج</td></tr>', '<p>أ · ج</p>'],
    ['<tr><td>أ</td></tr><tr><td>ب</td></tr>', '<p>أ</p>\n<p>ب</p>'],
    // A table that only places things on a page.
    ['<tr><td>أ</td><td><p>ب</p><p>ج</p></td></tr>', '<p>أ</p>\n<p>ب</p>\n<p>ج</p>'],
    [
      '<tr><td>أ<ul><li>ب</li></ul></td><td>ج</td></tr>',
      '<p>أ</p>\n<ul>\n<li><p>ب</p></li>\n</ul>\n<p>ج</p>',
    ],
  ])('%s glues no words', (rows, html) => {
    expect(through(`<table>${rows}</table>`)).toBe(html);
    // What is pasted into the editor is parsed with the schema's rules alone.
    const { document } = parseHTML(
      `<!doctype html><html><head></head><body><table>${rows}</table></body></html>`,
    );
    const parsed: unknown = DOMParser.fromSchema(bodySchema).parse(document.body).toJSON();
    expect(isBodyDoc(parsed) && writeBodyHtml(parsed)).toBe(html);
  });
});

describe('hostile HTML', () => {
  it.each([
    ['<script>alert(1)</script><p>نص</p>', 'script'],
    ['<style>p{background:url(javascript:alert(1))}</style><p>نص</p>', 'style'],
    ['<svg onload="alert(1)"><text>x</text><script>alert(1)</script></svg><p>نص</p>', 'svg'],
    ['<math><mtext><img src=x onerror=alert(1)></mtext></math><p>نص</p>', 'math'],
    ['<iframe src="javascript:alert(1)">alert(1)</iframe><p>نص</p>', 'iframe'],
    ['<object data="x.swf"><embed src="x.swf"></object><p>نص</p>', 'object'],
    ['<template><script>alert(1)</script></template><p>نص</p>', 'template'],
    ['<base href="https://evil.test/"><p>نص</p>', 'base'],
    ['<img src=x onerror="alert(1)"><p>نص</p>', 'img'],
    ['<p>نص<input onfocus="alert(1)" autofocus></p>', 'input'],
    ['<p><a href="javascript:alert(1)">نص</a></p>', 'a[href]'],
    ['<p><a href="java&#10;script:alert(1)">نص</a></p>', 'a[href]'],
    ['<p><a href="&#1;javascript:alert(1)">نص</a></p>', 'a[href]'],
    ['<p><a href="data:text/html;base64,PHNjcmlwdD4=">نص</a></p>', 'a[href]'],
    ['<p><a href="vbscript:x">نص</a></p>', 'a[href]'],
    ['<p>نص</p><p style="display:none">كلمات مخفية</p>', 'hidden'],
  ])('%s leaves only its words, and a report', (html, what) => {
    expect(through(html)).toBe('<p>نص</p>');
    expect(readBodyHtml(html, parseHtml).notices).toEqual([{ code: 'dropped', what, count: 1 }]);
  });

  it.each([
    '<p onclick="alert(1)" id="x" class="y" style="color:red">نص</p>',
    '<meta http-equiv="refresh" content="0;url=https://evil.test"><p>نص</p>',
    '<form action="https://evil.test"><p>نص</p></form>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript><p>نص</p>',
    '<!--<img src="--><p>نص</p><!--[if IE]><script>alert(1)</script><![endif]-->',
    '<p><font color="red"><u>نص</u></font></p>',
  ])('%s is only its words', (html) => {
    expect(through(html)).toBe('<p>نص</p>');
  });

  it.each([
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
    '<noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>',
    '<xmp><p title="</xmp><svg/onload=alert(1)>"></xmp>',
    '<a href="https://example.com/&quot;onmouseover=&quot;alert(1)">x</a>',
  ])('%s cannot mutate into markup', (html) => {
    // What was written is read again: only elements and attributes of ours may be in it.
    const { document } = parseHTML(`<body>${through(html)}</body>`);
    for (const element of document.querySelectorAll('body *')) {
      expect(['P', 'A', 'BR']).toContain(element.tagName);
      for (const { name } of element.attributes) expect(['href', 'dir']).toContain(name);
    }
  });

  it('nested without end does not end the program', () => {
    const html = `${'<div><b>'.repeat(20_000)}عمق${'</b></div>'.repeat(20_000)}`;
    expect(bodyText(readBodyHtml(html, parseHtml).body)).toBe('عمق');
  });
});

describe('HTML from elsewhere', () => {
  it.each([
    ['text alone', 'نص  بلا\nفقرات', '<p>نص بلا فقرات</p>'],
    [
      'lines parted by breaks',
      'أولى<br><br>ثانية<br>وسطر<br>',
      '<p>أولى</p>\n<p>ثانية<br>وسطر</p>',
    ],
    ['empty paragraphs', '<p>&nbsp;</p><p><br></p><p>نص</p><h2></h2>', '<p>نص</p>'],
    ['other levels of heading', '<h1>أ</h1><h6>ب</h6>', '<h2>أ</h2>\n<h4>ب</h4>'],
    ['a table', '<table><tr><td>أ</td><td>ب</td></tr></table>', '<p>أ · ب</p>'],
    [
      'old elements',
      '<p><b>أ</b><i>ب</i><del>ج</del></p>',
      '<p><strong>أ</strong><em>ب</em><s>ج</s></p>',
    ],
    [
      'styles of office programs',
      '<p><span style="font-weight:700">أ</span></p>',
      '<p><strong>أ</strong></p>',
    ],
    ['the wrapper of Google Docs', '<b style="font-weight:normal"><p>أ</p></b>', '<p>أ</p>'],
    [
      'a mark around blocks',
      '<strong><p>أ</p><p>ب</p></strong>',
      '<p><strong>أ</strong></p>\n<p><strong>ب</strong></p>',
    ],
    [
      'a list in a list',
      '<ul><li>أ</li><ul><li>ب</li></ul></ul>',
      '<ul>\n<li><p>أ</p>\n<ul>\n<li><p>ب</p></li>\n</ul></li>\n</ul>',
    ],
    [
      'a direction from further out',
      '<div dir="ltr"><p>English</p><p dir="rtl">عربي</p></div>',
      '<p dir="ltr">English</p>\n<p>عربي</p>',
    ],
    [
      'automatic direction',
      '<p dir="auto">English أ</p><p dir="auto">5 أ</p>',
      '<p dir="ltr">English أ</p>\n<p>5 أ</p>',
    ],
    [
      'an isolated run',
      '<p>رقم <span dir="ltr">+961</span> <span dir="rtl">هنا</span></p>',
      '<p>رقم <bdi dir="ltr">+961</bdi> هنا</p>',
    ],
    [
      'a pull quote of WordPress',
      '<figure class="wp-block-pullquote"><blockquote><p>أ</p></blockquote></figure>',
      '<blockquote class="pull-quote">\n<p>أ</p>\n</blockquote>',
    ],
    ['preformatted lines', '<pre>أ\nب</pre>', '<p>أ<br>ب</p>'],
    ['a form around everything', '<form><div><p>نص</p></div></form>', '<p>نص</p>'],
  ])('%s', (_, html, expected) => {
    expect(through(html)).toBe(expected);
  });
});
