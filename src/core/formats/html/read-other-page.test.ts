import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../article/read-error';
import { paragraphNode } from '../../body/body-json';
import { bodyText } from '../../body/body-text';
import { writeBodyHtml } from '../../body/write-html';
import type { ParseHtml } from '../reading';
import { readHtml } from './read';

const parseHtml: ParseHtml = (html) => parseHTML(html).document;

const LONG =
  'أعلن المجلس أمس أنه سيبدأ تنفيذ الخطة مطلع العام المقبل، وقال إن كلفتها تتجاوز أربعين مليون دولار، وإنها تشمل اثني عشر حياً من أحياء المدينة الشرقية كلها.';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head>
<title>المدينة توسع شبكة المياه - موقع الأخبار</title>
<link rel="canonical" href="https://news.example/1">
<meta property="og:site_name" content="موقع الأخبار">
<meta property="og:title" content="المدينة توسع شبكة المياه - موقع الأخبار">
<meta property="article:tag" content="مياه"><meta property="article:tag" content="خدمات">
<script type="application/ld+json">{ broken</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":["NewsArticle"],"headline":"المدينة توسع شبكة المياه","datePublished":"2024-03-05T10:00:00+0300",
"dateModified":"2024-03-06","author":[{"@type":"Person","name":"سارة الكرخي"}],"articleSection":"محليات"}]}</script>
</head><body>
<header><nav><a href="/">الرئيسية</a></nav></header>
<div class="teasers"><article><h2>خبر آخر</h2></article></div>
<article><header><h1>المدينة توسع شبكة المياه</h1></header>
<div class="entry-content"><p>${LONG}</p>
<figure><img src="/a.jpg"><figcaption>صورة</figcaption></figure>
<p>ثم قال <a href="/other">كذا</a> و<a href="https://example.com/">كذا</a>.</p>
<div class="share-buttons">شارك</div><script>track()</script>
<aside><p>إعلان</p></aside></div></article>
<footer>حقوق النشر</footer></body></html>`;

describe('a page from elsewhere', () => {
  const { article, notices, format } = readHtml(PAGE, parseHtml);

  it('gives what it says of itself', () => {
    expect(format).toBe('html');
    expect(article).toMatchObject({
      id: '',
      language: 'ar',
      headline: 'المدينة توسع شبكة المياه',
      byline: ['سارة الكرخي'],
      publishedAt: '2024-03-05T10:00:00+03:00',
      updatedAt: '2024-03-06',
      category: 'محليات',
      tags: ['مياه', 'خدمات'],
      sources: [{ name: 'موقع الأخبار', url: 'https://news.example/1' }],
    });
  });

  it('gives its copy and nothing around it', () => {
    expect(writeBodyHtml(article.body)).toBe(
      `<p>${LONG}</p>\n<p>صورة</p>\n<p>ثم قال كذا و<a href="https://example.com/">كذا</a>.</p>`,
    );
  });

  it('reports what was left out', () => {
    expect(notices).toEqual([
      { code: 'dropped', what: 'page-furniture', count: 1 },
      { code: 'dropped', what: 'aside', count: 1 },
      { code: 'dropped', what: 'img', count: 1 },
      { code: 'dropped', what: 'a[href]', count: 1 },
      { code: 'dropped', what: 'script', count: 1 },
    ]);
  });

  it('that says little of itself is read all the same', () => {
    const { article: bare, notices: found } = readHtml(
      `<html><head><title>عنوان | موقع</title><meta name="author" content="علي"></head>
      <body><h1>عنوان طويل</h1><time datetime="2024-03-05">أمس</time><p>نص</p></body></html>`,
      parseHtml,
    );
    expect(bare).toMatchObject({
      headline: 'عنوان طويل',
      byline: ['علي'],
      publishedAt: '2024-03-05',
    });
    expect(bodyText(bare.body)).toContain('نص');
    expect(bodyText(bare.body)).not.toContain('عنوان');
    expect(found).toContainEqual({ code: 'missing', field: 'sources' });
  });

  it.each([
    ['بغداد - المستقلة - نص', 'بغداد', 'المستقلة', '<p>نص</p>'],
    [
      '<b>بغداد/ المستقلة/- قال</b> <a href="https://a.b/">الوزير</a>',
      'بغداد',
      'المستقلة',
      '<p><strong>قال</strong> <a href="https://a.b/">الوزير</a></p>',
    ],
    ['<strong>القاهرة - رويترز:</strong> نص', 'القاهرة', 'رويترز', '<p>نص</p>'],
    ['بغداد - نص', '', '', '<p>بغداد - نص</p>'],
    ['لندن - 6 مارس 2024 - رويترز - نص', '', '', '<p>لندن - 6 مارس 2024 - رويترز - نص</p>'],
  ])('opens with its dateline: %s', (opening, place, agency, html) => {
    const reading = readHtml(
      `<time datetime="2024-03-05">أمس</time><p>${opening}</p><p>ثانية</p>`,
      parseHtml,
    ).article;
    expect(reading.dateline).toEqual({ place, agency });
    expect(reading.publishedAt).toBe('2024-03-05');
    expect(writeBodyHtml(reading.body)).toContain(html);
  });

  it('may be a fragment', () => {
    const reading = readHtml('<p>أولى</p><p>ثانية</p>', parseHtml);
    expect(reading.article.headline).toBe('');
    expect(reading.article.body.content).toEqual([paragraphNode('أولى'), paragraphNode('ثانية')]);
    expect(reading.notices).toContainEqual({ code: 'missing', field: 'headline' });
  });

  it.each([
    ['<html lang="en"><body><p>نص عربي في قالب أجنبي</p></body></html>', 'ar', 'rtl'],
    ['<html lang="en-GB"><body><p>English copy</p></body></html>', 'en-GB', 'ltr'],
    ['<html><body><p>English copy</p></body></html>', 'en', 'ltr'],
    ['<html lang="ar-IQ"><body><p>نص</p></body></html>', 'ar-IQ', 'rtl'],
  ])('is in the language of its letters: %s', (html, language, dir) => {
    const reading = readHtml(html, parseHtml).article;
    expect([reading.language, reading.body.content[0]?.attrs?.['dir']]).toEqual([language, dir]);
  });

  it.each([
    '',
    ' \n',
    '\u200F\uFEFF',
    '<p>&nbsp;&rlm;</p>',
    '<html><body><script>alert(1)</script></body></html>',
    '<img src="x">',
  ])('with nothing to read in it is refused: %j', (html) => {
    expect(() => readHtml(html, parseHtml)).toThrow(new ReadError('empty'));
  });

  it('leaves nothing hostile behind', () => {
    const { article: read } = readHtml(
      `<html><head><meta http-equiv="refresh" content="0;url=javascript:alert(1)">
      <meta property="og:url" content="javascript:alert(1)"></head><body onload="alert(1)"><h1>عنوان</h1>
      <p onclick="alert(1)">نص <a href="javascript:alert(1)">رابط</a></p><svg onload="alert(1)"></svg>
      <iframe src="data:text/html,x"></iframe></body></html>`,
      parseHtml,
    );
    expect(JSON.stringify(read)).not.toMatch(/alert|javascript|data:|onload|svg/u);
  });
});
