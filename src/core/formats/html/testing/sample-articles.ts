import type { Article } from '../../../article/article';
import { blankArticle } from '../../../article/blank-article';
import { paragraphNode, textNode } from '../../../body/body-json';
import { fullArticle } from './full-article';
import { footnote, image, link, paragraph } from './sample-nodes';

/** As an agency's copy comes in: no headline, both dates alike, a long list of links. */
const agency: Article = {
  ...blankArticle('agency-1'),
  dateline: { place: '', agency: 'المرصد' },
  publishedAt: '2023-09-18',
  updatedAt: '2023-09-18',
  body: {
    type: 'doc',
    content: [
      paragraphNode(
        'يزور وزير الخارجية العاصمة المجاورة لإجراء محادثات أمنية تستمر أربعة أيام، في وقت تسعى فيه الحكومتان إلى توسيع التعاون بينهما بعد أشهر من الفتور.',
      ),
      paragraphNode('و قالت الوزارة  إن الزيارة “بداية جديدة”.'),
      paragraphNode(''),
      paragraphNode('وأضافت أن اجتماعاً آخر سيعقد في مارس/آذار.'),
    ],
  },
  sources: [
    { name: '', url: 'https://www.bbc.com/news/world-asia-china-66840138' },
    { name: 'وكالة المرصد', url: '' },
  ],
  relatedLinks: [
    { group: 'read-also', title: 'القمة تنعقد بعد 10 أيام أو 20 يوماً', url: '' },
    { group: 'similar', title: 'حكم قضائي: تعويض موظف عن تدريبات خارج ساعات العمل', url: '' },
    { group: 'similar', title: 'الخارجية: على الطرفين تجنب الصراعات', url: '' },
  ],
};

const english: Article = {
  ...blankArticle('english-1'),
  language: 'en',
  headline: 'City council approves plan to extend the water network',
  byline: ['Sara Karkhi', 'John O’Neil'],
  dateline: { place: 'BAGHDAD', agency: 'Marsad' },
  publishedAt: '2024-03-05T14:30:00Z',
  body: {
    type: 'doc',
    content: [
      paragraphNode('The city council approved a plan on Tuesday.', 'ltr'),
      paragraphNode('قال المجلس إن الخطة هي الأكبر.', 'rtl'),
      {
        type: 'blockquote',
        attrs: { dir: 'ltr' },
        content: [paragraphNode('“Water is a right.”', 'ltr')],
      },
      {
        type: 'table',
        attrs: { dir: 'ltr' },
        content: [
          {
            type: 'tableRow',
            content: ['District', 'الحي'].map((text, index) => ({
              type: 'tableCell',
              attrs: { colspan: 1, rowspan: 1, colwidth: null },
              content: [paragraphNode(text, index === 0 ? 'ltr' : 'rtl')],
            })),
          },
        ],
      },
    ],
  },
  sources: [{ name: 'City council', url: 'https://example.com/' }],
  relatedLinks: [{ group: 'read-also', title: 'Rain expected', url: '' }],
};

/** What a careless source or an attacker puts into fields. */
const hostile: Article = {
  ...blankArticle('hostile-1'),
  slug: '../../etc/passwd',
  kicker: '<b>عاجل</b>',
  headline: '"\'><script>alert(1)</script> \u202Eمقلوب',
  subheadline: 'سطر\nثان\t\u2066بلا نهاية',
  byline: ['', '</span><img src=x onerror=alert(1)>'],
  dateline: { place: '\u202E\u202Eبغداد', agency: '--><!--' },
  publishedAt: 'أمس',
  updatedAt: '2024-02-30',
  body: {
    type: 'doc',
    content: [
      paragraph(
        textNode('</article></script><script>alert(1)</script>\u0000\u202E'),
        textNode('نص', [link('javascript:alert(1)')]),
        textNode(' و', [link('https://example.com/"onmouseover="alert(1)')]),
        footnote('</li></ol><script>alert(1)</script>\u202E'),
      ),
      image('"><script>alert(1)<', '"', '<', '>'),
      image('x" onerror="alert(1)'.replaceAll('"', "'"), '"><script>', '</figcaption>', '\u202E'),
      { type: 'embed', attrs: { url: 'javascript:alert(1)', title: 'بطاقة خبيثة' } },
      { type: 'embed', attrs: { url: 'https://example.com/"><script>', title: '</a><script>' } },
    ],
  },
  sources: [
    { name: 'خبيث', url: 'javascript:alert(1)' },
    { name: '', url: 'bbc.com/news' },
    { name: '', url: 'https://example.com/a b' },
    { name: 'أقواس', url: 'https://example.com/[x]|{y}^`"<z>%zz#a#b' },
  ],
  relatedLinks: [{ group: 'similar', title: '', url: 'data:text/html,<script>alert(1)</script>' }],
  category: ']]>',
  tags: ['</li>', ' '],
  leadImage: { file: 'lead.jpg', alt: '"', caption: '<', credit: '>' },
  notes: 'سر التحرير',
};

/** Articles that between them have everything a page can have. */
export const sampleArticles: Record<'full' | 'agency' | 'english' | 'hostile' | 'blank', Article> =
  {
    full: fullArticle,
    agency,
    english,
    hostile,
    blank: blankArticle(''),
  };
