import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { type BodyMark, type BodyNode, type Direction, paragraphNode } from '#core/body/body-json';

function block(type: string, content: BodyNode[], attrs: Record<string, unknown> = {}): BodyNode {
  return { type, attrs: { dir: 'rtl', ...attrs }, content };
}

function item(...content: BodyNode[]): BodyNode {
  return { type: 'listItem', content };
}

function words(text: string, ...marks: BodyMark[]): BodyNode {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

function cell(text: string, more: Record<string, unknown> = {}, type = 'tableCell'): BodyNode {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null, ...more };
  return { type, attrs, content: [paragraphNode(text)] };
}

/** An isolate as the body has it. */
function isolate(dir: Direction): BodyMark {
  return { type: 'isolate', attrs: { dir } };
}

/** The name of the picture in `fullArticle`. */
export const PICTURE = 'bridge.png';

/** An article with all that an article can have and a Word file can hold. */
export const fullArticle: Article = {
  ...blankArticle(''),
  slug: 'baghdad-bridge',
  kicker: 'عاجل',
  headline: 'افتتاح جسر جديد في وسط بغداد',
  subheadline: 'أعمال استمرت 3 أعوام وكلفت 12.5 مليون دولار',
  byline: ['ليلى سمير', 'عمر حسن'],
  dateline: { place: 'بغداد', agency: 'المستقلة' },
  publishedAt: '2023-09-18T14:30:00+03:00',
  updatedAt: '2023-09-19',
  category: 'محليات',
  tags: ['بغداد', 'جسور'],
  sources: [
    { name: 'وكالة الصحافة المستقلة', url: 'https://example.com/a' },
    { name: '', url: 'https://example.com/b' },
  ],
  relatedLinks: [
    { group: 'read-also', title: 'خبر آخر', url: 'https://example.com/c' },
    { group: 'similar', title: 'خبر بلا رابط', url: '' },
  ],
  leadImage: { file: PICTURE, alt: 'الجسر ليلاً', caption: 'الجسر بعد افتتاحه', credit: 'المستقلة' },
  body: {
    type: 'doc',
    content: [
      block('paragraph', [
        words('قال الوزير إن شركة BBC 2023 نشرت '),
        words('C++', isolate('ltr')),
        words(' و '),
        words('كلاماً غليظاً', { type: 'bold' }),
        { type: 'footnote', attrs: { text: 'حاشية أولى من BBC' } },
        { type: 'hardBreak' },
        words('رابط', { type: 'link', attrs: { href: 'https://example.com/x?y=1&z=2' } }),
        words(' ثم '),
        words('مائل', { type: 'italic' }, { type: 'strike' }),
        words('2', { type: 'superscript' }),
      ]),
      block('heading', [words('عنوان داخلي')], { level: 2 }),
      block('bulletList', [
        item(
          paragraphNode('بند أول'),
          block('orderedList', [item(paragraphNode('فرعي')), item(paragraphNode('فرعي ثان'))], {
            start: 3,
          }),
        ),
        item(paragraphNode('بند ثان'), paragraphNode('تتمة البند')),
      ]),
      block('orderedList', [item(paragraphNode('قائمة أخرى'))], { start: 1 }),
      paragraphNode('An English paragraph with كلمة in it.', 'ltr'),
      block('blockquote', [paragraphNode('اقتباس'), paragraphNode('من سطرين')]),
      block('pullQuote', [paragraphNode('قول بارز'), block('attribution', [words('قائله')])]),
      {
        type: 'image',
        attrs: {
          file: PICTURE,
          alt: 'الجسر نهاراً',
          caption: 'في النهار',
          credit: 'رويترز',
          width: 3,
          height: 2,
        },
      },
      block('table', [
        {
          type: 'tableRow',
          content: [
            cell('العام', {}, 'tableHeader'),
            cell('الكلفة', {}, 'tableHeader'),
            cell('ملاحظات', {}, 'tableHeader'),
          ],
        },
        {
          type: 'tableRow',
          content: [cell('مدمجة', { colspan: 2 }), cell('طويلة', { rowspan: 2 })],
        },
        { type: 'tableRow', content: [cell('2022'), cell('5')] },
      ]),
      block('infoBox', [
        block('heading', [words('خلفية')], { level: 3 }),
        paragraphNode('نص الصندوق'),
      ]),
      block('liveEntry', [paragraphNode('تحديث')], { time: '2023-09-18T15:00:00+03:00' }),
      { type: 'horizontalRule' },
      { type: 'embed', attrs: { url: 'https://x.com/a/status/1', title: 'منشور الوزير' } },
      paragraphNode('خاتمة'),
    ],
  },
};
