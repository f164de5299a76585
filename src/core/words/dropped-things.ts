import type { InterfaceLanguage } from './field-names';
import { plural, type PluralForms } from './plural';

/** Kinds of things that a page has and an article cannot hold. */
type Thing =
  | 'picture'
  | 'script'
  | 'style'
  | 'frame'
  | 'media'
  | 'control'
  | 'link'
  | 'hidden'
  | 'comment'
  | 'deletion'
  | 'equation'
  | 'chart'
  | 'object'
  | 'edge'
  | 'footnote'
  | 'symbol'
  | 'unread'
  | 'part';

const THINGS: Record<string, Thing> = {
  ...byThing('picture', 'img picture svg canvas map'),
  ...byThing('script', 'script template'),
  ...byThing('style', 'style base'),
  ...byThing('frame', 'iframe frame frameset noframes noembed embed object applet portal'),
  ...byThing('media', 'audio video source track'),
  ...byThing('control', 'input select textarea button datalist output progress meter dialog'),
  ...byThing('link', 'a[href]'),
  ...byThing('hidden', 'hidden'),
  ...byThing('comment', 'comment'),
  ...byThing('deletion', 'deletion'),
  ...byThing('equation', 'equation math'),
  ...byThing('chart', 'chart'),
  ...byThing('object', 'ole-object'),
  ...byThing('edge', 'page-edge'),
  ...byThing('footnote', 'footnote'),
  ...byThing('symbol', 'symbol'),
  ...byThing('unread', 'unread'),
};

function byThing(thing: Thing, tags: string): Record<string, Thing> {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, thing]));
}

const FORMS: Record<InterfaceLanguage, Record<Thing, PluralForms>> = {
  ar: {
    picture: forms('صورة واحدة', 'صورتان', 'صور', 'صورة'),
    script: forms('برنامج نصي واحد', 'برنامجان نصيان', 'برامج نصية', 'برنامجاً نصياً'),
    style: forms('ورقة أنماط واحدة', 'ورقتا أنماط', 'أوراق أنماط', 'ورقة أنماط'),
    frame: forms('إطار مضمّن واحد', 'إطاران مضمّنان', 'إطارات مضمّنة', 'إطاراً مضمّناً'),
    media: forms('مقطع واحد', 'مقطعان', 'مقاطع', 'مقطعاً'),
    control: forms('عنصر نموذج واحد', 'عنصرا نموذج', 'عناصر نماذج', 'عنصر نموذج'),
    link: forms(
      'رابط واحد بلا عنوان ويب كامل (بقي نصه)',
      'رابطان بلا عنوان ويب كامل (بقي نصهما)',
      'روابط بلا عناوين ويب كاملة (بقي نصها)',
      'رابطاً بلا عنوان ويب كامل (بقي نصها)',
    ),
    hidden: forms('جزء مخفي واحد', 'جزءان مخفيان', 'أجزاء مخفية', 'جزءاً مخفياً'),
    comment: forms('تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقاً'),
    deletion: forms('نص محذوف واحد', 'نصان محذوفان', 'نصوص محذوفة', 'نصاً محذوفاً'),
    equation: forms('معادلة واحدة', 'معادلتان', 'معادلات', 'معادلة'),
    chart: forms('مخطط بياني واحد', 'مخططان بيانيان', 'مخططات بيانية', 'مخططاً بيانياً'),
    object: forms(
      'كائن مضمّن واحد من برنامج آخر',
      'كائنان مضمّنان من برامج أخرى',
      'كائنات مضمّنة من برامج أخرى',
      'كائناً مضمّناً من برامج أخرى',
    ),
    edge: forms(
      'رأس صفحة أو تذييل واحد',
      'رأسا صفحات أو تذييلان',
      'رؤوس صفحات وتذييلات',
      'رأس صفحة وتذييلاً',
    ),
    footnote: forms('حاشية واحدة', 'حاشيتان', 'حواشٍ', 'حاشية'),
    symbol: forms(
      'رمز واحد من خط رموز خاص',
      'رمزان من خط رموز خاص',
      'رموز من خطوط رموز خاصة',
      'رمزاً من خطوط رموز خاصة',
    ),
    unread: forms(
      'عبارة واحدة في عنصر غير معروف',
      'عبارتان في عنصرين غير معروفين',
      'عبارات في عناصر غير معروفة',
      'عبارة في عناصر غير معروفة',
    ),
    part: forms(
      'جزء واحد من هيكل الصفحة',
      'جزءان من هيكل الصفحة',
      'أجزاء من هيكل الصفحة',
      'جزءاً من هيكل الصفحة',
    ),
  },
  en: {
    picture: { one: '1 picture', other: '# pictures' },
    script: { one: '1 script', other: '# scripts' },
    style: { one: '1 style sheet', other: '# style sheets' },
    frame: { one: '1 embedded frame', other: '# embedded frames' },
    media: { one: '1 audio or video clip', other: '# audio or video clips' },
    control: { one: '1 form control', other: '# form controls' },
    link: {
      one: '1 link without a full web address (its text was kept)',
      other: '# links without a full web address (their text was kept)',
    },
    hidden: { one: '1 hidden part', other: '# hidden parts' },
    comment: { one: '1 comment', other: '# comments' },
    deletion: { one: '1 deletion', other: '# deletions' },
    equation: { one: '1 equation', other: '# equations' },
    chart: { one: '1 chart', other: '# charts' },
    object: { one: '1 object of another program', other: '# objects of other programs' },
    edge: { one: '1 page header or footer', other: '# page headers and footers' },
    footnote: { one: '1 footnote', other: '# footnotes' },
    symbol: { one: '1 sign of a symbol font', other: '# signs of symbol fonts' },
    unread: {
      one: '1 passage in an element unknown here',
      other: '# passages in elements unknown here',
    },
    part: {
      one: '1 part of the page around the copy',
      other: '# parts of the page around the copy',
    },
  },
};

/** Arabic forms: a single one and two with their own words, 3 to 10, and 11 and above. */
function forms(one: string, two: string, few: string, many: string): PluralForms {
  // After a full hundred the noun is singular again but in the genitive: without tanween.
  const hundred = many.replaceAll(/اً(?=\s|$)/gu, '');
  return { one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${hundred}` };
}

/**
 * What was left out of a page, counted.
 * @param what the name that the reader gave it: an element's, or `a[href]`, `hidden`
 */
export function droppedThings(what: string, count: number, language: InterfaceLanguage): string {
  return plural(language, count, FORMS[language][THINGS[what] ?? 'part']);
}

/** What was left out of a page in one list; names of one kind of thing are counted together. */
export function droppedList(
  dropped: readonly { what: string; count: number }[],
  language: InterfaceLanguage,
): string {
  const counts = new Map<Thing, number>();
  for (const { what, count } of dropped) {
    const thing = THINGS[what] ?? 'part';
    counts.set(thing, (counts.get(thing) ?? 0) + count);
  }
  return [...counts]
    .map(([thing, count]) => plural(language, count, FORMS[language][thing]))
    .join(language === 'ar' ? '، ' : ', ');
}
