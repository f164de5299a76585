import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AidSettings } from './aid-settings';
import { mayHaveAid, type RecentAid, typeWithAids } from './type-with-aids';

const ON: AidSettings = {
  aidPunctuation: true,
  aidQuotes: true,
  aidWaw: true,
  aidEllipsis: true,
  aidSpaces: true,
  aidDigits: 'typed',
};
const OFF: AidSettings = {
  aidPunctuation: false,
  aidQuotes: false,
  aidWaw: false,
  aidEllipsis: false,
  aidSpaces: false,
  aidDigits: 'typed',
};

interface Typing {
  text: string;
  /** What undo of the last aid would give back; null when the last key had none. */
  undone: string | null;
  recent: RecentAid | null;
}

function press({ text, recent }: Typing, typed: string, settings: AidSettings): Typing {
  const literal = typed === '\n' ? '' : typed;
  const aided = mayHaveAid(typed, recent)
    ? typeWithAids({ before: text, typed }, recent, settings)
    : null;
  if (aided === null) return { text: text + literal, undone: null, recent: null };
  const undone = text.slice(0, text.length - aided.taken) + aided.literal;
  const { back, length, insert } = aided.edit;
  const start = undone.length - back;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(length).toBeLessThanOrEqual(back);
  const after = undone.slice(0, start) + insert + undone.slice(start + length);
  return { text: after, undone, recent: aided.recent };
}

function typing(keys: string, settings: AidSettings = ON): Typing {
  let state: Typing = { text: '', undone: null, recent: null };
  for (const key of keys) state = press(state, key, settings);
  return state;
}

const typed = (keys: string, settings?: AidSettings) => typing(keys, settings).text;

describe('comma, semicolon and question mark', () => {
  it.each([
    ['قال,', 'قال،'],
    ['قالَ, ثم', 'قالَ، ثم'],
    ['كتابًا;', 'كتابًا؛'],
    ['من قال?', 'من قال؟'],
    ['من??', 'من؟؟'],
    ['«نعم», وقال', '«نعم»، وقال'],
    ['(نعم), وقال', '(نعم)، وقال'],
    ['قال , ثم', 'قال ، ثم'],
    ['في عام 2023, وقال', 'في عام 2023، وقال'],
    ['بلغت 5%, وقال', 'بلغت 5%، وقال'],
  ])('%s', (keys, text) => expect(typed(keys)).toBe(text));

  it.each([
    ['بلغ 1,5 مليون', 'بلغ 1,5 مليون'],
    ['أ,5', 'أ,5'],
    ['أ;x', 'أ;x'],
    ['yes, no; ok?', 'yes, no; ok?'],
    ['قال John, ثم', 'قال John, ثم'],
    ['https://ar.example.org/خبر?id=5', 'https://ar.example.org/خبر?id=5'],
    ['https://ar.example.org/خبر, ', 'https://ar.example.org/خبر, '],
    [',', ','],
    ['قال، ', 'قال، '],
    ['قال؟', 'قال؟'],
  ])('%s stays', (keys, text) => expect(typed(keys)).toBe(text));
});

describe('quotes', () => {
  it.each([
    ['قال "نعم" ثم', 'قال «نعم» ثم'],
    ['"نعم"', '«نعم»'],
    ['و"نعم" وبـ"لا" ول"كن"', 'و«نعم» وبـ«لا» ول«كن»'],
    ['قال "إن "الحرة" قناة" ثم', 'قال «إن ‹الحرة› قناة» ثم'],
    ['قال:"نعم" ثم "لا،"', 'قال:«نعم» ثم «لا،»'],
    ['("نعم.")', '(«نعم.»)'],
    ['شاشة 15" جديدة', 'شاشة 15" جديدة'],
    ['قناة "BBC" هنا', 'قناة «BBC» هنا'],
    ['نهاية"', 'نهاية»'],
    ['نهاية" ثم', 'نهاية» ثم'],
    ['إلى"القدس" ثم', 'إلى«القدس» ثم'],
    ['ا"ب"', 'ا«ب»'],
    ['كتاب "الأيام"لطه', 'كتاب «الأيام»لطه'],
    ['شاشة"15"', 'شاشة»15"'],
    ['الفئة "ب" ثم', 'الفئة «ب» ثم'],
    ['"و"نعم" قال"', '«و‹نعم› قال»'],
    ['"بـ"نعم" قال"', '«بـ‹نعم› قال»'],
  ])('%s', (keys, text) => expect(typed(keys)).toBe(text));
});

describe('a waw that stands alone', () => {
  it.each([
    ['و قال ', 'وقال '],
    ['ذهب و عاد.', 'ذهب وعاد.'],
    ['ذهب و عادَ، ', 'ذهب وعادَ، '],
    ['ذهب و عاد\n', 'ذهب وعاد'],
    ['«و قال ', '«وقال '],
    ['قال و "نعم" ثم', 'قال و«نعم» ثم'],
    ['"و "نعم" ثم" قال', '«و‹نعم› ثم» قال'],
    ['قال و «نعم» ثم', 'قال و«نعم» ثم'],
  ])('%s', (keys, text) => expect(typed(keys)).toBe(text));

  it.each([
    'حرف و يأتي ',
    'الحرف و هنا ',
    'أ و ب ',
    'م و س ',
    'و) قال ',
    'و. قال ',
    'هو قال ',
    'و 5 قتلى ',
    'و BBC ',
    '1445 و 1446 ',
    'الفئة و كذلك ',
    'حرف و «نعم»',
    'أ و «نعم»',
    'هو «نعم»',
  ])('%s stays', (keys) => expect(typed(keys)).toBe(keys));
});

it('leaves the waw before a quotation that opens when its aid is off', () => {
  const settings = { ...ON, aidWaw: false };
  expect(typed('قال و "نعم" و «لا»', settings)).toBe('قال و «نعم» و «لا»');
});

describe('the ellipsis', () => {
  it('is one sign', () => expect(typed('ثم... قال')).toBe('ثم… قال'));
  it.each(['ثم....', 'ثم......', 'ثم.... قال'])('%s stays', (keys) =>
    expect(typed(keys)).toBe(keys),
  );
  it.each(['حماس.. وحديث', '../..', 'https://example.org/...'])('%s stays', (keys) =>
    expect(typed(keys)).toBe(keys),
  );
  it('is not made again of what undo gave back', () => {
    expect(press({ text: 'ثم...', undone: null, recent: null }, '.', ON).text).toBe('ثم....');
  });
});

describe('spaces that do not break a line', () => {
  it.each([
    ['بعد 5 كم ', 'بعد 5\u00A0كم '],
    ['بلغ 12.5 % من', 'بلغ 12.5\u00A0% من'],
    ['بلغ ١٢ ٪', 'بلغ ١٢\u00A0٪'],
    ['دفع 300 دولار.', 'دفع 300\u00A0دولار.'],
    ['5 ملايين دولار ', '5\u00A0ملايين دولار '],
    ['في 18 سبتمبر ', 'في 18\u00A0سبتمبر '],
    ['في 18 أيلول\n', 'في 18\u00A0أيلول'],
    ['في 3 كانون الثاني ', 'في 3\u00A0كانون الثاني '],
    ['عام 1445 هـ ', 'عام 1445\u00A0هـ '],
    ['على 500 م. وقال', 'على 500\u00A0م. وقال'],
    ['قال د. محمد', 'قال د.\u00A0محمد'],
    ['وقالت أ.د. منى', 'وقالت أ.د.\u00A0منى'],
  ])('%s', (keys, text) => expect(typed(keys)).toBe(text));

  it.each([
    '5 قتلى ',
    'عام 2023 سبتمبر ',
    'فيتامين د. وقال',
    'المجموعة أ. وفي',
    'وقد. قال',
    'قال: نعم ',
  ])('%s stays', (keys) => expect(typed(keys)).toBe(keys));
});

describe('digits of the house', () => {
  const arabic: AidSettings = { ...ON, aidDigits: 'arabic' };
  const latin: AidSettings = { ...ON, aidDigits: 'latin' };
  it.each([
    ['عام 2023', 'عام ٢٠٢٣'],
    ['2023', '٢٠٢٣'],
    ['بلغ 12.5', 'بلغ ١٢.٥'],
    ['شبكة 5G', 'شبكة 5G'],
    ['شبكة COVID-19', 'شبكة COVID-19'],
    ['نظام Windows 11', 'نظام Windows 11'],
    ['https://example.org/5', 'https://example.org/5'],
    ['عام ۲۰۲۳', 'عام ٢٠٢٣'],
  ])('are Arabic: %s', (keys, text) => expect(typed(keys, arabic)).toBe(text));

  it.each([
    ['عام ٢٠٢٣', 'عام 2023'],
    ['عام ۲۰۲۳', 'عام 2023'],
    ['عام 2023', 'عام 2023'],
  ])('are Latin: %s', (keys, text) => expect(typed(keys, latin)).toBe(text));

  it('are typed as they are, unless set', () => expect(typed('عام ٢٠23')).toBe('عام ٢٠23'));

  it('come back all at once, and the number goes on as it was begun', () => {
    const { undone } = typing('عام 2023', arabic);
    expect(undone).toBe('عام 2023');
    expect(press({ text: 'عام 20', undone: null, recent: null }, '3', arabic).text).toBe('عام 203');
  });
});

const KEYS = fc.stringMatching(/^[ابو قدهـ0-9٠-٩a-c.,;?"%«»()/:@\n َ]{0,40}$/u);

describe('whatever is typed', () => {
  it('is typed as it is when all aids are off', () => {
    fc.assert(
      fc.property(KEYS, (keys) => {
        expect(typed(keys, OFF)).toBe(keys.replaceAll('\n', ''));
      }),
    );
  });

  it('keeps every letter and digit', () => {
    const kept = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{Nd}]/gu, '');
    fc.assert(
      fc.property(KEYS, (keys) => {
        expect(kept(typed(keys))).toBe(kept(keys));
      }),
    );
  });

  it('is given back by undo as it stood before the last key, with the key', () => {
    fc.assert(
      fc.property(
        KEYS,
        fc.constantFrom('.', ',', ';', '?', '"', '%', ' ', '5', '\n'),
        (keys, last) => {
          const before = typing(keys);
          const after = press(before, last, ON);
          const literal = before.text + last.replace('\n', '');
          expect(after.undone ?? literal).toBe(literal);
        },
      ),
    );
  });

  it('reads nothing for keys that have no aid', () => {
    for (const key of 'ابتabcَـ-') expect(mayHaveAid(key, null)).toBe(false);
  });
});
