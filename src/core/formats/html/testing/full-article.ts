import type { Article } from '../../../article/article';
import { blankArticle } from '../../../article/blank-article';
import { paragraphNode, textNode } from '../../../body/body-json';
import { footnote, heading, image, isolate, items, link, paragraph, row } from './sample-nodes';

/** Every field, every node and mark. */
export const fullArticle: Article = {
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
