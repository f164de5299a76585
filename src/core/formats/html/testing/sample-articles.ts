import type { Article } from '../../../article/article';
import { blankArticle } from '../../../article/blank-article';
import { type BodyNode, type Direction, paragraphNode, textNode } from '../../../body/body-json';

function paragraph(...content: BodyNode[]): BodyNode {
  return { type: 'paragraph', attrs: { dir: 'rtl' }, content };
}

function heading(level: number, text: string, dir: Direction = 'rtl'): BodyNode {
  return { type: 'heading', attrs: { level, dir }, content: [textNode(text)] };
}

function items(...texts: string[]): BodyNode[] {
  return texts.map((text) => ({ type: 'listItem', content: [paragraphNode(text)] }));
}

function footnote(text: string): BodyNode {
  return { type: 'footnote', attrs: { text } };
}

function image(file: string, alt: string, caption: string, credit: string): BodyNode {
  return { type: 'image', attrs: { file, alt, caption, credit, width: 1200, height: 800 } };
}

function row(type: 'tableHeader' | 'tableCell', ...texts: string[]): BodyNode {
  const cells = texts.map((text, index) => ({
    // The first column names its row.
    type: index === 0 ? 'tableHeader' : type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraphNode(text)],
  }));
  return { type: 'tableRow', content: cells };
}

const link = (href: string) => ({ type: 'link', attrs: { href } });
const isolate = { type: 'isolate', attrs: { dir: 'ltr' } };

/** Every field, every node and mark. */
const full: Article = {
  ...blankArticle('full-1'),
  slug: 'city-water-plan',
  kicker: 'خاص',
  category: 'محليات',
  headline: 'مجلس المدينة يقر خطة لتوسيع شبكة المياه في الأحياء الشرقية',
  subheadline: 'المرحلة الأولى تبدأ مطلع العام المقبل وتشمل 12 حياً، بكلفة تتجاوز 40 مليون دولار',
  byline: ['سارة الكرخي', 'John O’Neil'],
  dateline: { place: 'بغداد', agency: 'المرصد' },
  publishedAt: '2024-03-05T14:30:00+03:00',
  updatedAt: '2024-03-06T09:05:00+03:00',
  body: {
    type: 'doc',
    content: [
      paragraph(
        textNode('أقر مجلس المدينة، الثلاثاء، خطة لتوسيع شبكة المياه، قال إنها '),
        textNode('الأكبر منذ عشرين عاماً', [{ type: 'bold' }]),
        textNode('، وفق '),
        textNode('بيان نشره على موقعه', [link('https://example.com/بيان?id=7&lang=ar')]),
        textNode('.'),
      ),
      paragraph(
        textNode('ودعا المجلس السكان إلى الاتصال بالرقم '),
        textNode('+961-1-234567', [isolate]),
        textNode(' أو الكتابة إلى '),
        textNode('بريده', [link('mailto:water@example.com')]),
        textNode('، وأوضح أن تركيز الكلور لن يتجاوز 0.5 ملغ من Cl'),
        textNode('2', [{ type: 'subscript' }]),
        textNode(' في كل 10'),
        textNode('3', [{ type: 'superscript' }]),
        textNode(' لترات.'),
      ),
      heading(2, 'ثلاث مراحل'),
      paragraphNode('تقسم الخطة إلى ثلاث مراحل تمتد حتى نهاية عام 2027:'),
      {
        type: 'orderedList',
        attrs: { start: 1, dir: 'rtl' },
        content: items(
          'حفر الآبار وتجديد محطة الضخ الرئيسة.',
          'مد الأنابيب في الأحياء الشرقية.',
          'ربط المنازل وتركيب العدادات.',
        ),
      },
      {
        type: 'pullQuote',
        attrs: { dir: 'rtl' },
        content: [
          paragraphNode('«لن يبقى حي في المدينة بلا ماء بعد ثلاث سنوات»'),
          {
            type: 'attribution',
            attrs: { dir: 'rtl' },
            content: [textNode('رئيس المجلس في مؤتمر صحفي')],
          },
        ],
      },
      image(
        'محطة-الضخ.jpg',
        'مهندسان أمام لوحة التحكم في محطة ضخ',
        'لوحة التحكم الجديدة في محطة الضخ الرئيسة',
        'أحمد الربيعي / المرصد',
      ),
      heading(3, 'ما الذي تغير؟'),
      {
        type: 'bulletList',
        attrs: { dir: 'rtl' },
        content: [
          ...items('أضيفت أربعة أحياء إلى الخطة الأولى.'),
          {
            type: 'listItem',
            content: [
              paragraphNode('خفضت الكلفة بعد مناقصة جديدة، شارك فيها:'),
              {
                type: 'bulletList',
                attrs: { dir: 'rtl' },
                content: items('شركتان محليتان', 'شركة أجنبية واحدة'),
              },
            ],
          },
        ],
      },
      {
        type: 'blockquote',
        attrs: { dir: 'rtl' },
        content: [
          paragraph(
            textNode('الماء حق وليس منة', [{ type: 'italic' }]),
            { type: 'hardBreak' },
            textNode('رئيس المجلس'),
          ),
        ],
      },
      heading(3, 'كلفة المراحل'),
      {
        type: 'table',
        attrs: { dir: 'rtl' },
        content: [
          row('tableHeader', 'المرحلة', 'الأحياء', 'الكلفة (مليون دولار)', 'موعد الإنجاز'),
          row('tableCell', 'الأولى', '12', '18.5', 'حزيران 2025'),
          row('tableCell', 'الثانية', '9', '14', 'كانون الأول 2026'),
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 1, rowspan: 1, colwidth: null },
                content: [paragraphNode('الثالثة')],
              },
              {
                type: 'tableCell',
                attrs: { colspan: 3, rowspan: 1, colwidth: null },
                content: [
                  paragraphNode('لم تعلن بعد، وتتوقف على:'),
                  {
                    type: 'bulletList',
                    attrs: { dir: 'rtl' },
                    content: items('موافقة وزارة المالية', 'قرض من البنك الدولي'),
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        type: 'infoBox',
        attrs: { dir: 'rtl' },
        content: [
          heading(3, 'شبكة المياه بالأرقام'),
          {
            type: 'bulletList',
            attrs: { dir: 'rtl' },
            content: items(
              'أنشئت عام 1958، وجددت مرة واحدة.',
              'يصل الماء إلى 71 في المئة من المنازل.',
              'يضيع 38 في المئة منه في الطريق.',
            ),
          },
        ],
      },
      heading(2, 'لحظة بلحظة'),
      {
        type: 'liveEntry',
        attrs: { time: '2024-03-05T13:10:00+03:00', dir: 'rtl' },
        content: [
          heading(3, 'التصويت على الخطة'),
          paragraph(
            textNode('صوت 31 عضواً لصالح الخطة وامتنع 4 عن التصويت'),
            footnote('للمجلس 37 عضواً، وغاب عن الجلسة اثنان منهم.'),
            textNode('.'),
          ),
        ],
      },
      {
        type: 'liveEntry',
        attrs: { time: '2024-03-05T12:40:00+03:00', dir: 'rtl' },
        content: [
          paragraphNode('بدأت الجلسة بحضور ممثلي الأحياء الشرقية.'),
          {
            type: 'embed',
            attrs: {
              url: 'https://www.example.com/live/session-12',
              title: 'بث مباشر: جلسة مجلس المدينة',
            },
          },
        ],
      },
      { type: 'embed', attrs: { url: 'https://example.com/council/status/1764', title: '' } },
      { type: 'horizontalRule' },
      paragraph(
        textNode('صححت '),
        textNode('الكلفة', [{ type: 'strike' }]),
        footnote('كانت «أكثر من 45 مليون دولار»؛ انظر www.example.com/plan.'),
        textNode(' أعلاه.'),
      ),
      paragraphNode('The council published the plan in English, too.', 'ltr'),
      heading(4, 'تصحيح'),
      paragraphNode('ذكرت نسخة سابقة أن عدد الأحياء عشرة.'),
    ],
  },
  sources: [
    { name: 'مجلس المدينة', url: 'https://www.example.com/council/' },
    { name: '', url: 'https://www.bbc.com/news/world-asia-china-66840138' },
    { name: 'وكالة المرصد', url: '' },
  ],
  relatedLinks: [
    { group: 'read-also', title: 'انقطاع المياه عن 5 أحياء بعد عطل في محطة الضخ', url: '' },
    {
      group: 'similar',
      title: 'هيئة الأنواء: أمطار متفرقة وانخفاض في درجات الحرارة',
      url: 'https://example.com/أمطار',
    },
    {
      group: 'similar',
      title: 'البنك الدولي يمول ثلاثة مشاريع للمياه',
      url: 'https://example.com/3',
    },
  ],
  tags: ['مياه', 'خدمات', 'مجلس المدينة'],
  leadImage: {
    file: 'https://example.com/صور/محطة.jpg',
    alt: 'عامل في محطة ضخ',
    caption: 'محطة الضخ الرئيسة شرقي المدينة',
    credit: 'المرصد',
  },
  notes: 'لا تنشر قبل الخامسة',
};

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
    full,
    agency,
    english,
    hostile,
    blank: blankArticle(''),
  };
