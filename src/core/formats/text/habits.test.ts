import { describe, expect, it } from 'vitest';
import { readText } from './read';
import { summarizeReading } from './testing/summarize-reading';

const COPY = 'قالت الوزارة إن العمل في المشروع يبدأ الشهر المقبل في المحافظات كلها.';
const MORE = 'وأوضحت الوزارة أن الكلفة لن تتجاوز ما خصص لها في موازنة العام الحالي.';

/** What is reported of copy without headline and source. */
const UNTITLED = ['missing: headline', 'missing: sources'];

/** What is read of these lines; the copy itself is left out. */
function read(...lines: string[]) {
  const { body, ...rest } = summarizeReading(readText(lines.join('\n')));
  const copy = body?.filter((opening) => !/^(?:قالت|وأوضحت) الوزارة/u.test(opening)) ?? [];
  return { ...rest, ...(copy.length > 0 && { body: copy }) };
}

describe('sources', () => {
  it.each([
    ['المصدر: رويترز', ['رويترز']],
    ['المصدر:رويترز', ['رويترز']],
    ['المصدر / رويترز', ['رويترز']],
    ['المصدر : الجزيرة + وكالات', ['الجزيرة', 'وكالات']],
    ['*المصدر*: رويترز.', ['رويترز']],
    ['\u200Fالمصــدر:\u00A0رويترز', ['رويترز']],
    ['مصدر الخبر: أ.ف.ب.', ['أ.ف.ب.']],
    ['المصدر:https://a.b/c', ['<https://a.b/c>']],
    ['المصدر: رويترزhttps://a.b/c', ['رويترز <https://a.b/c>']],
    ['المصدر: https://a.b/c رويترز', ['<https://a.b/c>', 'رويترز']],
    ['المصدر: رويترز\nhttps://a.b/c', ['رويترز <https://a.b/c>']],
    ['المصدر\nرويترز\n\nhttps://a.b/c', ['رويترز <https://a.b/c>']],
    ['المصدر: رويترز المصدر: أ ف ب', ['رويترز', 'أ ف ب']],
    ['المصادر: رويترز، أ ف ب؛ وكالات', ['رويترز', 'أ ف ب', 'وكالات']],
    [
      'المصادر: رويترز https://a.b، تاس www.tass.example',
      ['رويترز <https://a.b>', 'تاس <www.tass.example>'],
    ],
    ['المصادر:\n- رويترز\n- تاس https://a.b', ['رويترز', 'تاس <https://a.b>']],
    ['المصادر:\n1. رويترز\n2. تاس', ['رويترز', 'تاس']],
    ['المصادر:\nhttps://a.b\nhttps://c.d', ['<https://a.b>', '<https://c.d>']],
  ])('%j', (text, sources) => {
    expect(read(COPY, '', text)).toEqual({ sources, notices: ['missing: headline'] });
  });

  it.each([
    'قال المصدر: إن العمل يبدأ غدا.',
    'المصدر: قال إن العمل يبدأ غدا في بغداد.',
    'المصدر: لا أستطيع أن أقول لكم أكثر من ذلك الآن.',
    'المصدر الرئيسي للدخل هو النفط.',
    'المصدر',
  ])('leaves %j in the copy', (text) => {
    expect(readText([COPY, '', text].join('\n')).article.sources).toEqual([]);
  });
});

describe('links to other articles', () => {
  const TITLE = 'خبر عن القرار السابق';

  it.each([
    'اقرأ أيضاً',
    'إقرأ أيضا:',
    'أقرأ ايضا :',
    'اقــرأ أيضًا..',
    '📌 اقرأ أيضاً 👇',
    '«اقرأ أيضا»',
    'قد يهمك أيضا',
    'للمزيد:',
    'شاهد أيضاً |',
  ])('above titles: %s', (heading) => {
    expect(read(COPY, '', heading, TITLE)).toMatchObject({ readAlso: [TITLE] });
  });

  it.each(['مقالات مشابهة', 'مواضيع ذات صلة:', 'أخبار ذات صلة', 'موضوعات متعلقة'])(
    'above similar articles: %s',
    (heading) => {
      expect(read(COPY, '', heading, '', `- ${TITLE}`)).toMatchObject({ similar: [TITLE] });
    },
  );

  it('have an address on the same or the next line', () => {
    expect(
      read(COPY, 'اقرأ أيضا:', `${TITLE} https://a.b/1`, 'خبر ثان', 'https://a.b/2', 'خبر ثالث')
        .readAlso,
    ).toEqual([`${TITLE} <https://a.b/1>`, 'خبر ثان <https://a.b/2>', 'خبر ثالث']);
  });

  it('are merged when they repeat in a block, address or not, and not across blocks', () => {
    const reading = read(COPY, 'اقرأ أيضا:', TITLE, `${TITLE} https://a.b`, 'مقالات مشابهة', TITLE);
    expect(reading).toMatchObject({
      readAlso: [`${TITLE} <https://a.b>`],
      similar: [TITLE],
      notices: [...UNTITLED, `2 × ${TITLE}`],
    });
  });

  it.each([[`اقرأ أيضاً: ${TITLE}`], ['اقرأ أيضا', TITLE], ['اقرأ أيضا', '', TITLE]])(
    'stand in mid-article, and the copy goes on (%j)',
    (...lines) => {
      const { article } = readText([COPY, '', ...lines, '', MORE].join('\n'));
      expect(article.relatedLinks).toEqual([{ group: 'read-also', title: TITLE, url: '' }]);
      expect(article.body.content).toHaveLength(2);
    },
  );

  it.each([
    'اقرأ أيضا ما كتبه الجاحظ في هذا الباب تجد عجبا.',
    'للمزيد من الأمان ينصح الخبراء بتحديث البرامج كل شهر.',
  ])('are not in the sentence %j', (sentence) => {
    expect(readText([COPY, sentence, MORE].join('\n')).article.relatedLinks).toEqual([]);
  });

  it('are reported when a heading has none', () => {
    expect(read(COPY, '', 'مقالات مشابهة')).toMatchObject({
      body: ['مقالات مشابهة'],
      notices: [...UNTITLED, 'kept: مقالات مشابهة'],
    });
  });
});

describe('tags', () => {
  it.each([
    ['#العراق #الدفاع_المدني', ['العراق', 'الدفاع المدني']],
    ['#العراق#روسيا\n#النفط', ['العراق', 'روسيا', 'النفط']],
    ['الوسوم: العراق، روسيا | النفط', ['العراق', 'روسيا', 'النفط']],
    ['الكلمات الدلالية\n- العراق\n- أسعار النفط', ['العراق', 'أسعار النفط']],
  ])('%j', (text, tags) => {
    expect(read(COPY, '', text)).toEqual({ tags, notices: UNTITLED });
    // Below links to other articles, they are none of them.
    expect(read(COPY, '', 'اقرأ أيضا', 'خبر عن القرار السابق', text)).toMatchObject({
      tags,
      readAlso: ['خبر عن القرار السابق'],
    });
  });

  it.each(['#العراق يفوز على الأردن', 'الوسوم'])('are not in %j', (text) => {
    expect(readText([COPY, '', text].join('\n')).article.tags).toEqual([]);
  });

  it('are not made of hashtags above the copy', () => {
    expect(readText(['#العراق', COPY].join('\n')).article.tags).toEqual([]);
  });
});

describe('messages that were passed on', () => {
  const COPY_BELOW = ['', COPY];

  it.each([
    '[١٢/٣/٢٠٢٤، ١٠:٣٠:٢١ م] أبو علي: بدء العمل في المشروع',
    '[12/3, 10:30] +964 770 123 4567: *بدء العمل في المشروع*',
    'Forwarded\n_بدء العمل في المشروع_',
    'محوّلة\nبدء العمل في المشروع',
  ])('%j', (text) => {
    const { article, pieces } = readText([text, ...COPY_BELOW].join('\n'));
    expect(article.headline).toBe('بدء العمل في المشروع');
    expect(article.publishedAt).toBeNull();
    expect(pieces[0]?.role).toBe('label');
  });
});

describe('headlines', () => {
  const HEADLINE = 'بدء العمل في المشروع الشهر المقبل';

  it.each([
    ['a line above copy', [HEADLINE, '', COPY]],
    ['a line above a date', [HEADLINE, '18/9/2023', '', COPY]],
    ['a line below a section and its topic', [`أخبار | سياسة`, HEADLINE, '', COPY]],
    ['a line behind a kicker', [`عاجل | ${HEADLINE}`]],
  ])('%s', (_, lines) => expect(read(...lines).headline).toBe(HEADLINE));

  it.each([
    ['a sentence with its stop', [`${HEADLINE}.`, '', COPY]],
    ['the only line', [HEADLINE]],
    ['one of several short lines', [HEADLINE, 'سطر آخر قصير هنا', 'وسطر ثالث قصير']],
    ['a story that goes on', ['وقال الوزير إن العمل بدأ', '', COPY]],
  ])('is not %s', (_, lines) => {
    const { article, notices } = readText(lines.join('\n'));
    expect(article.headline).toBe('');
    expect(notices).toContainEqual({ code: 'missing', field: 'headline' });
  });
});

describe('names and dates', () => {
  it.each([
    ['كتب: سارة أحمد', ['سارة أحمد']],
    ['كتبت- سارة أحمد:', ['سارة أحمد']],
    ['كتب أحمد علي', ['أحمد علي']],
    ['بقلم سارة أحمد', ['سارة أحمد']],
    ['بقلم:\nسارة أحمد', ['سارة أحمد']],
    ['إعداد: سارة أحمد و علي حسن', ['سارة أحمد', 'علي حسن']],
  ])('%j', (text, byline) => expect(read(text, COPY).byline).toEqual(byline));

  it('leaves a sentence that begins like a byline alone', () => {
    expect(read('كتب الوزير على حسابه أن العمل بدأ في كل مكان.', COPY).byline).toBeUndefined();
  });

  it.each([
    ['18 سبتمبر 2023 | كتب: سارة أحمد', { published: '2023-09-18', byline: ['سارة أحمد'] }],
    ['تاريخ النشر:\n18/9/2023', { published: '2023-09-18' }],
    ['18/9/2023\n14:30', { published: '2023-09-18T14:30:00' }],
    ['نشر في:\n18/9/2023\n2:30 م', { published: '2023-09-18T14:30:00' }],
    ['آخر تحديث: قبل 3 ساعات', { updated: 'قبل 3 ساعات' }],
  ])('%j', (text, fields) => expect(read(text, COPY)).toMatchObject(fields));

  it('keeps a paragraph whole that begins with a date', () => {
    const reading = read(COPY, '18 سبتمبر 2023 بدأ العمل في المشروع الأول من نوعه.');
    expect(reading.published).toBeUndefined();
    expect(reading.body).toEqual(['18 سبتمبر 2023']);
  });

  it('keeps and reports a second date that says another day', () => {
    expect(read('18/9/2023', '20/9/2023', COPY)).toMatchObject({
      published: '2023-09-18',
      body: ['20/9/2023'],
      notices: [...UNTITLED, 'kept: 20/9/2023'],
    });
  });
});

describe('lists', () => {
  it.each([
    [
      ['• أول', '• ثان'],
      ['• أول', '• ثان'],
    ],
    [
      ['- أول', '- ثان'],
      ['• أول', '• ثان'],
    ],
    [
      ['١. أول', '٢. ثان'],
      ['1. أول', '2. ثان'],
    ],
    [
      ['4- رابع', '5- خامس'],
      ['4. رابع', '5. خامس'],
    ],
    [
      ['• أول', '', '• ثان'],
      ['• أول', '• ثان'],
    ],
    [
      ['1. أول', '5. خامس'],
      ['1. أول', '5. خامس'],
    ],
    [['- نعم، قال الرجل'], ['- نعم، قال']],
  ])('%j', (lines, blocks) => {
    expect(read(COPY, ...lines, MORE).body).toEqual(blocks);
  });
});
