import type { Article } from '../../src/core/article/article';
import { blankArticle } from '../../src/core/article/blank-article';
import { paragraphNode } from '../../src/core/body/body-json';

/** Words of invented news copy; the frequent ones first. */
const WORDS = `
في من على إلى أن عن قال مع بعد التي الذي هذا بين كما خلال اليوم حكومة رئيس وزير مدينة منطقة شركة قرار بيان مجلس
دولة قوات اقتصاد نفط سعر سوق مشروع خطة لجنة تقرير اجتماع اتفاق انتخاب حزب مرشح نائب برلمان قانون محكمة قضية
حرب هدنة هجوم حدود مخيم لاجئ مستشفى طبيب مدرسة جامعة طالب معلم طريق جسر قناة مياه كهرباء محطة سد نهر بحر ميناء
مطار طائرة سفينة قطار حافلة سيارة مصنع عامل نقابة إضراب أجر راتب ضريبة ميزانية بنك قرض دين استثمار تجارة صناعة
زراعة قمح تمر زيتون ماشية جفاف فيضان زلزال حريق إسعاف شرطة جريمة محقق متهم شاهد حكم سجن عفو حق حرية صحافة
صحيفة مراسل خبر صورة فيلم مهرجان مسرح كتاب رواية شاعر متحف تراث آثار معبد سياحة فندق رياضة فريق لاعب مدرب
مباراة بطولة هدف ملعب علم بحث تجربة فضاء قمر هاتف شبكة برنامج بيانات ذكاء طاقة شمس رياح مناخ حرارة أمطار وباء
لقاح دواء مرض غذاء سكان أسرة طفل امرأة شاب عدد نسبة شهر عام أسبوع ساعة صباح مساء شمال جنوب شرق غرب مركز فرع
أعلن أكد أوضح أضاف طالب رفض وافق دعا وقع بدأ انتهى زار استقبل ناقش افتتح أطلق شارك تعهد حذر انتقد كشف نفى
`
  .trim()
  .split(/\s+/u);

const BEFORE = ['', '', '', 'ال', 'ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف'];
const AFTER = ['', '', '', '', 'ها', 'ه', 'ات', 'ين', 'ية', 'هم'];
const LETTERS = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');

/** Words of the right shape, which need not exist: copy has some thousand, most of them seldom. */
const SHAPES = [
  'فعل',
  'فاعل',
  'فعال',
  'مفعول',
  'تفعيل',
  'مفعل',
  'افتعال',
  'استفعال',
  'فعيل',
  'فعول',
];
const ROOT_LETTERS = Array.from('بتجحدرسشصطعغقكمنه');

function shaped(number: number): string {
  const letter = (step: number) =>
    ROOT_LETTERS[Math.floor(number / step) % ROOT_LETTERS.length] ?? '';
  const shape = SHAPES[number % SHAPES.length] ?? '';
  return shape.replace('ف', letter(1)).replace('ع', letter(17)).replace('ل', letter(289));
}

/** The most frequent first. */
const VOCABULARY = [...WORDS, ...Array.from({ length: 5000 }, (_, number) => shaped(number))];

/** Names and rare words: half of a real vocabulary occurs once. */
const RARE_WORD = 0.02;

/** Random numbers from 0 to 1 that are the same at every call (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

function word(random: () => number): string {
  if (random() < RARE_WORD) {
    return Array.from({ length: 4 + Math.floor(random() * 3) }, () => pick(LETTERS, random)).join(
      '',
    );
  }
  // Twice the rank, half as frequent, as in any language (Zipf).
  const base = VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1] ?? '';
  return base.length < 4 ? base : `${pick(BEFORE, random)}${base}${pick(AFTER, random)}`;
}

function words(count: number, random: () => number): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

/** An invented article of some 400 words, the same for the same number. */
export function newsDraft(number: number): Article {
  const random = randomFrom(number);
  const place = pick(WORDS, random);
  return {
    ...blankArticle(draftId(number)),
    kicker: pick(['', 'عاجل', 'خاص'], random),
    headline: words(9, random),
    subheadline: words(14, random),
    byline: [words(2, random)],
    dateline: { place, agency: 'المستقلة' },
    body: {
      type: 'doc',
      content: Array.from({ length: 8 }, () => paragraphNode(`${words(50, random)}.`)),
    },
    sources: [{ name: words(3, random), url: `https://example.com/news/${number}` }],
    relatedLinks: [
      {
        group: 'read-also',
        title: words(8, random),
        url: `https://example.com/${encodeURIComponent(words(4, random).replaceAll(' ', '-'))}`,
      },
    ],
    category: pick(['سياسة', 'اقتصاد', 'رياضة', 'ثقافة'], random),
    tags: [pick(WORDS, random), pick(WORDS, random)],
  };
}

/** Identifier of an invented article. */
export function draftId(number: number): string {
  return `20250101-${number.toString(16).padStart(16, '0')}`;
}

/** What editors look for in these articles: as many different queries of each kind as wanted. */
export function newsQueries(count: number) {
  // Neither the most frequent words nor rare ones are what one looks for.
  const at = (index: number) => VOCABULARY[60 + ((index * 37) % 1000)] ?? '';
  const each = (make: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => make(n));
  return {
    // In quotation marks a word is finished.
    'one word': each((index) => `"ال${at(index)}"`),
    'two words': each((index) => `${at(index)} "${at(index + 7)}"`),
    phrase: each((index) => {
      const { headline } = newsDraft(index % 100);
      return `"${headline.split(' ').slice(2, 4).join(' ')}"`;
    }),
    'an unfinished word': each((index) => at(index).slice(0, 3)),
    'a typo': each((index) => `"${at(index).slice(0, 2)}ظ${at(index).slice(2)}ء"`),
  };
}
