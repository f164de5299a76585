import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../body/body-text';
import { writeBodyHtml } from '../body/write-html';
import { shownBody } from '../body/shown-body';
import { foldArabic } from '../copy/fold-arabic';
import { arbitraryBody } from '../testing/arbitrary-body';
import { arbitraryLine } from '../testing/arbitrary-text';
import { knownBody } from '../body/known-body';
import { clearInvisible } from './clear-invisible';
import { readPastedHtml } from './read-pasted-html';
import { readLiteralText, readPastedText } from './read-pasted-text';
import { parsePaste } from './testing/parse-paste';
import { tidyBody } from './tidy-body';

const SIGNS = ['', '- ', '• ', '1. ', '٢- ', '> ', '  ', '\t', '*', '[12:30] كذا: '];
const NOTHING = ['\u200B', '\uFEFF', '\u00AD', '\u200E', '\u202A', '\u202C', '\u2069', '\u0007'];

/** Text as it comes from anywhere: lines, empty lines, signs, and what nobody sees. */
const arbitraryText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SIGNS),
      arbitraryLine(0),
      fc.constantFrom('', ...NOTHING),
      fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join(''));

/** Letters and digits in their order, as a reader sees them. */
function words(text: string): string {
  return foldArabic(clearInvisible(text)).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

describe('plain text', () => {
  it('loses no word', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(words(bodyText(readLiteralText(text)))).toBe(words(text));
        // The numbers of lists are the list's own.
        const unnumbered = text
          .split(/\r\n|[\n\u2028]/u)
          .filter((line) => !/^[\s\p{Cf}]*\(?[\d٠-٩۰-۹]/u.test(line))
          .join('\n');
        expect(words(bodyText(readPastedText(unnumbered)))).toBe(words(unnumbered));
      }),
    );
  });

  it('is valid copy that reads the same again', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const body = readPastedText(text);
        expect(knownBody(body)).toEqual(body);
        expect(tidyBody(body)).toEqual(body);
      }),
    );
  });
});

describe('stamps of messages', () => {
  it.each([
    ['[12:30 بتوقيت غرينتش] أعلن الوزير: لن نقبل'],
    ['[00:12] المذيع: ما رأيك؟\n[00:20] المذيع: نعم'],
    ['[01:12:10 - 01:12:20] المذيع: ما رأيك؟'],
    ['ورد في [الصفحة 12] أن: نعم'],
  ])('are none without a date: %j', (text) => expect(bodyText(readPastedText(text))).toBe(text));

  it.each([
    ['[10:31، ١٨\u200F/٩\u200F/٢٠٢٣] سارة: نعم\n[10:32, 18/9/2023] سارة: لا', 'نعم\nلا'],
    ['سارة, [18.09.2023 10:31]\nنعم\n\nسارة, [18.09.2023 10:32]\nلا', 'نعم\nلا'],
    ['Sara, [Sep 18, 2023 at 10:31 AM]:\nنعم\n\nSara, [Sep 18, 2023 at 10:32]:\nلا', 'نعم\nلا'],
    ['[18/9/2023, 10:31] سارة: نعم\n[18/9/2023, 10:32] أحمد: لا', 'سارة: نعم\nأحمد: لا'],
    ['[18/9/2023, 10:31:02 م] الوزير: لن نقبل', 'الوزير: لن نقبل'],
  ])('%j', (text, said) => expect(bodyText(readPastedText(text))).toBe(said));
});

describe('cleaning', () => {
  it('of any body is done once and for all', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const tidied = knownBody(tidyBody(shownBody(body)));
        expect(knownBody(tidyBody(tidied))).toEqual(tidied);
      }),
      { numRuns: 30 },
    );
  });

  it('of HTML gives what it gives when it is pasted again', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const once = readPastedHtml(writeBodyHtml(body), parsePaste).body;
        expect(readPastedHtml(writeBodyHtml(once), parsePaste).body).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['\uFEFFنص\u200B مق\u00ADسوم', 'نص مقسوم'],
    ['می\u200Cخواهم \u200Cنص\u200C', 'می\u200Cخواهم نص'],
    ['1445 ه\u200D، 👨\u200D👩\u200D👧', '1445 ه\u200D، 👨\u200D👩\u200D👧'],
    ['\u200Fنعم\u200F، C++\u200E هنا', 'نعم، C++\u200E هنا'],
    ['ثلاثة\u00A0\u00A0 فراغات\u00A0هنا، 12\u00A0%', 'ثلاثة فراغات هنا، 12\u00A0%'],
    ['ﺍﻟﻌﺮﺍﻕ ﷺ ﻻ', 'العراق ﷺ لا'],
    ['١٢٫٥٪ و 12.5% و CO₂', '١٢٫٥٪ و 12.5% و CO₂'],
  ])('%j is %j', (text, expected) => expect(clearInvisible(text)).toBe(expected));
});

it('takes a page for a messenger only by a class that no other page has', () => {
  const html = '<div class="text-content">خبر <span aria-hidden="true">كامل</span> نص</div>';
  expect(bodyText(readPastedHtml(html, parsePaste).body)).toBe('خبر كامل نص');
  const message = html.replace('نص', '<span class="MessageMeta">10:31</span>');
  expect(bodyText(readPastedHtml(message, parsePaste).body)).toBe('خبر');
});

it('keeps the caption of a picture that it leaves out', () => {
  const figure =
    '<figure><img src="https://example.com/p.jpg"><figcaption>تعليق مهم</figcaption></figure>';
  const { body, notices } = readPastedHtml(`<p>قبل</p>${figure}<p>بعد</p>`, parsePaste);
  expect(writeBodyHtml(body)).toBe('<p>قبل</p>\n<p>تعليق مهم</p>\n<p>بعد</p>');
  expect(notices).toEqual([{ code: 'dropped', what: 'img', count: 1 }]);
});

describe('hostile HTML', () => {
  const bait = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)">',
    '<a href="javascript:alert(1)">نص</a>',
    '<a href="https://www.google.com/url?q=javascript:alert(1)">نص</a>',
    '<a href="https://l.facebook.com/l.php?u=data%3Atext%2Fhtml%2Cx">نص</a>',
    '<p style="background:url(javascript:alert(1))" onclick="alert(1)">نص</p>',
    '<style>*{display:none}</style>',
    '<p class=MsoListParagraph style="mso-list:l0 level1" onmouseover=alert(1)>نص</p>',
    '<svg onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>',
    '<figure class="image" data-file="../../etc/passwd"><img src="file:///etc/passwd"></figure>',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">javascript:alert(1)</div></figure>',
    '<sup class="footnote" data-text="&lt;script&gt;alert(1)&lt;/script&gt;">1</sup>',
    '<meta name="generator" content="Muharrir"><iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<b id="docs-internal-guid-1"><object data="x"></object></b>',
    '<section class="live-entry"><time datetime="&quot; onload=&quot;alert(1)">x</time></section>',
  );
  const page = fc
    .array(fc.oneof(bait, arbitraryLine()), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('<div>'));

  it('leaves nothing but copy', () => {
    fc.assert(
      fc.property(page, (html) => {
        const written = writeBodyHtml(readPastedHtml(html, parsePaste).body);
        const { body } = parsePaste(written);
        for (const element of Array.from(body.querySelectorAll('*'))) {
          for (const name of ['onclick', 'onerror', 'onload', 'onmouseover', 'style', 'srcdoc']) {
            expect(element.getAttribute(name)).toBeNull();
          }
          expect(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'SVG']).not.toContain(
            element.nodeName.toUpperCase(),
          );
          expect(element.getAttribute('href') ?? '#note').toMatch(/^(?:https?:|mailto:|#note)/u);
          expect(element.getAttribute('src') ?? 'images/x').toMatch(/^images\//u);
        }
      }),
      { numRuns: 15 },
    );
  });
});
