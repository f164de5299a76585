import * as fc from 'fast-check';

/** Words that copy really has, and words that break careless readers and writers. */
const WORDS = [
  'بغداد',
  'قال',
  'الوزير،',
  'المصدر:',
  'أيضاً',
  'مُحَرِّر',
  'العـــراق',
  '«الدفاع»',
  '“مشاورات”',
  '"ضغط',
  "d'état",
  'مارس/آذار',
  '١٢٫٥٪',
  '12.5%',
  '1,420',
  '-5%',
  '\u2066+961-1-234567\u2069',
  'C++\u200E',
  '\u200Fنعم',
  'می‌خواهم',
  'U.S.',
  'Ünïcode',
  '<b>',
  '&amp;',
  '&',
  '</script>',
  '<!--',
  ']]>',
  '🔴',
  '👨‍👩‍👧',
  'km\u00A0h',
  '#وسم',
  '@handle',
  '...',
  '؟!',
];

/** Letters of Arabic and Latin with harakat and digits of three systems. */
const LETTERS = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئگچپکیًٌٍَُِّْazAZé059٠٩۵');

const arbitraryWord = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9 }),
  },
);

/**
 * A line of text as an article may hold it: words with one space between them, none at the ends,
 * no control characters but bidirectional marks and balanced isolates.
 * @param minWords 0 lets the line be empty
 */
export function arbitraryLine(minWords = 1, maxWords = 8): fc.Arbitrary<string> {
  return fc
    .array(arbitraryWord, { minLength: minWords, maxLength: maxWords })
    .map((words) => words.join(' '));
}

/** An http or https address, Arabic ones and awkward ones among them. */
export const arbitraryAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' }),
  fc.constantFrom(
    'https://www.bbc.com/news/world-asia-china-66840138',
    'https://ar.wikipedia.org/wiki/بغداد_(مدينة)',
    'http://example.com/?a=1&b="2"\'<3>',
  ),
);
