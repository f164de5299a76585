import { labelPattern } from '../label';

/** Labels before the names of those who wrote an article. A new one is a new row. */
export const BYLINE_LABEL = labelPattern([
  'كتب',
  'كتبت',
  'كتبها',
  'كتبه',
  'كتب من بغداد',
  'بقلم',
  'بقلم الكاتب',
  'بقلم الكاتبة',
  'الكاتب',
  'الكاتبة',
  'إعداد',
  'إعداد وتحرير',
  'أعده',
  'أعدها',
  'أعد التقرير',
  'أعدت التقرير',
  'تقرير',
  'تحقيق',
  'حوار',
  'حاوره',
  'حاورته',
  'مراسل',
  'ترجمة',
  'ترجمة وتحرير',
  'تحرير',
  'المحرر',
  'المحررة',
]);

/** Labels that need no sign after them: «بقلم سارة أحمد». The others begin sentences, too. */
export const SURE_BYLINE_LABEL = labelPattern(['بقلم', 'بقلم الكاتب', 'بقلم الكاتبة']);

/** «كتب أحمد علي» on a line of its own above the copy, «من أحمد علي» above a dateline (Reuters). */
export const BARE_BYLINE_LABEL = labelPattern(['كتب', 'كتبت', 'من']);
