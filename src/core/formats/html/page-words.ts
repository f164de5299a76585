import type { RelatedGroup } from '../../article/article';

/** The page's own words, beside the article's. */
export interface PageWords {
  published: string;
  updated: string;
  source: string;
  sources: string;
  tags: string;
  credit: string;
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
    related: { 'read-also': 'Read also', similar: 'Related articles' },
    untitled: 'Untitled article',
    comma: ', ',
    dateline: { between: ' ', around: ['(', ')'], end: ' – ' },
  },
};
