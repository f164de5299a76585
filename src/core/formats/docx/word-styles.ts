/** A style of a Word file, by what we call it; Word files name it themselves. */
interface WordStyle {
  /** What paragraphs refer to it by; ASCII. */
  id: string;
  /** What Word shows and finds its own styles by: names of its own are English in every language. */
  name: string;
}

/** Paragraph styles: what a paragraph is in the article. */
export const paragraphStyles = {
  copy: { id: 'Normal', name: 'Normal' },
  headline: { id: 'Title', name: 'Title' },
  subheadline: { id: 'Subtitle', name: 'Subtitle' },
  kicker: { id: 'MuharrirKicker', name: 'شارة الخبر' },
  byline: { id: 'MuharrirByline', name: 'كاتب الخبر' },
  dates: { id: 'MuharrirDates', name: 'تواريخ الخبر' },
  dateline: { id: 'MuharrirDateline', name: 'مكان الخبر' },
  'lead-caption': { id: 'MuharrirLeadCaption', name: 'تعليق الصورة الرئيسة' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  quote: { id: 'Quote', name: 'Quote' },
  'pull-quote': { id: 'IntenseQuote', name: 'Intense Quote' },
  attribution: { id: 'MuharrirAttribution', name: 'قائل الاقتباس' },
  caption: { id: 'Caption', name: 'caption' },
  embed: { id: 'MuharrirEmbed', name: 'رابط مضمّن' },
  rule: { id: 'MuharrirRule', name: 'فاصل' },
  'live-time': { id: 'MuharrirLiveTime', name: 'وقت التحديث' },
  'end-heading': { id: 'MuharrirEndHeading', name: 'عنوان ذيل الخبر' },
  source: { id: 'MuharrirSource', name: 'مصدر الخبر' },
  'read-also': { id: 'MuharrirReadAlso', name: 'اقرأ أيضاً' },
  similar: { id: 'MuharrirSimilar', name: 'مقال مشابه' },
  tags: { id: 'MuharrirTags', name: 'كلمات مفتاحية' },
} as const satisfies Record<string, WordStyle>;

/** What a paragraph of a Word file is in the article. */
export type ParagraphStyle = keyof typeof paragraphStyles;

/** Character styles: what a run is in the article, where its paragraph does not say it. */
export const runStyles = {
  author: { id: 'MuharrirAuthor', name: 'اسم الكاتب' },
  category: { id: 'MuharrirCategory', name: 'قسم الخبر' },
  published: { id: 'MuharrirPublished', name: 'تاريخ النشر' },
  updated: { id: 'MuharrirUpdated', name: 'تاريخ التحديث' },
  place: { id: 'MuharrirPlace', name: 'اسم المكان' },
  agency: { id: 'MuharrirAgency', name: 'اسم الوكالة' },
  'dateline-sign': { id: 'MuharrirDatelineSign', name: 'علامات المكان' },
  credit: { id: 'MuharrirCredit', name: 'مصوّر' },
  'credit-label': { id: 'MuharrirCreditLabel', name: 'قبل المصوّر' },
  tag: { id: 'MuharrirTag', name: 'كلمة مفتاحية' },
  /** The words in place of a picture that a Word file cannot hold. */
  'missing-image': { id: 'MuharrirMissingImage', name: 'صورة ليست في الملف' },
  'isolate-ltr': { id: 'MuharrirIsolateLtr', name: 'معزول من اليسار' },
  'isolate-rtl': { id: 'MuharrirIsolateRtl', name: 'معزول من اليمين' },
} as const satisfies Record<string, WordStyle>;

/** What a run of a Word file is in the article. */
export type RunStyle = keyof typeof runStyles;

/** Tables of one cell that are boxes of the article, by the style of the table. */
export const boxStyles = {
  infoBox: { id: 'MuharrirInfoBox', name: 'صندوق معلومات' },
  liveEntry: { id: 'MuharrirLiveEntry', name: 'تحديث في تغطية' },
} as const satisfies Record<string, WordStyle>;

/** A box that a table of one cell stands for. */
export type WordBox = keyof typeof boxStyles;

export const WORD_BOXES = ['infoBox', 'liveEntry'] as const satisfies WordBox[];

/** The style of the paragraphs that go on with an item of a list, on the level given, from 0. */
export function listContinueStyle(level: number): WordStyle {
  const number = level === 0 ? '' : String(level + 1);
  return { id: `ListContinue${number}`, name: `List Continue ${number}`.trim() };
}
