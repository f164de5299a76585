import type { RelatedGroup } from '../../article/article';

/** The page's own words, beside the article's. */
export interface PageWords {
  published: string;
  updated: string;
  source: string;
  sources: string;
  tags: string;
  credit: string;
  /** What the link from a footnote back to its sign says to whoever hears the page. */
  backToSign: string;
  related: Record<RelatedGroup, string>;
  untitled: string;
  /** Between the names of authors, and between tags. */
  comma: string;
  /** Between the place and the agency of a dateline, and after them. */
  dateline: { between: string; around: [string, string]; end: string };
}

export const pageWords: Record<'ar' | 'en', PageWords> = {
  ar: {
    published: 'نُشر',
    updated: 'آخر تحديث',
    source: 'المصدر',
    sources: 'المصادر',
    tags: 'كلمات مفتاحية',
    credit: 'الصورة:',
    backToSign: 'العودة إلى موضع الحاشية',
    related: { 'read-also': 'اقرأ أيضاً', similar: 'مقالات مشابهة' },
    untitled: 'مقال بلا عنوان',
    comma: '، ',
    dateline: { between: '/ ', around: ['', ''], end: ' – ' },
  },
  en: {
    published: 'Published',
    updated: 'Updated',
    source: 'Source',
    sources: 'Sources',
    tags: 'Topics',
    credit: 'Photo:',
    backToSign: 'Back to the place of note',
    related: { 'read-also': 'Read also', similar: 'Related articles' },
    untitled: 'Untitled article',
    comma: ', ',
    dateline: { between: ' ', around: ['(', ')'], end: ' – ' },
  },
};
