import { labelPattern } from '../label';

/** Labels before one source. A new one is a new row. */
const ONE = [
  'المصدر',
  'مصدر الخبر',
  'مصدر المقال',
  'المصدر الأصلي',
  'مصدر المعلومات',
  'رابط المصدر',
  'رابط الخبر',
  'رابط الخبر الأصلي',
  'المرجع',
  'نقلا عن',
  'Source',
];

/** Labels before several sources, which may stand on lines of their own. A new one is a new row. */
const SEVERAL = [
  'المصادر',
  'مصادر الخبر',
  'مصادر المقال',
  'المراجع',
  'المصادر والمراجع',
  'Sources',
];

export const SOURCE_LABEL = labelPattern([...ONE, ...SEVERAL]);
export const SOURCES_LABEL = labelPattern(SEVERAL);

/** Where another label stands within a line of sources: «المصدر: رويترز المصدر: أ ف ب» (folded). */
export const NEXT_SOURCE = /(?:المصدر|المصادر) *:/u;
