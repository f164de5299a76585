import { labelPattern } from '../label';

/** Labels before an article's tags. A new one is a new row. */
export const TAG_LABELS = [
  'الوسوم',
  'وسوم',
  'كلمات مفتاحية',
  'الكلمات المفتاحية',
  'كلمات دلالية',
  'الكلمات الدلالية',
  'تاغات',
  'هاشتاغ',
  'Tags',
  'Keywords',
];

export const TAGS_LABEL = labelPattern(TAG_LABELS);
