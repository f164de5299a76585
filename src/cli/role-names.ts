import type { PieceRole } from '#core/formats/reading';
import type { Language } from './language';

/** What the report of an import calls the parts of an article. */
export const ROLE_NAMES: Record<Exclude<PieceRole, 'body' | 'label'>, Record<Language, string>> = {
  kicker: { ar: 'الشارة', en: 'Kicker' },
  headline: { ar: 'العنوان', en: 'Headline' },
  subheadline: { ar: 'العنوان الفرعي', en: 'Subheadline' },
  byline: { ar: 'الكاتب', en: 'Byline' },
  'dateline-place': { ar: 'مكان الخبر', en: 'Dateline, place' },
  'dateline-agency': { ar: 'وكالة الخبر', en: 'Dateline, agency' },
  'published-at': { ar: 'تاريخ النشر', en: 'Published' },
  'updated-at': { ar: 'تاريخ التحديث', en: 'Updated' },
  source: { ar: 'مصدر', en: 'Source' },
  'read-also': { ar: 'اقرأ أيضاً', en: 'Read also' },
  similar: { ar: 'مقالة مشابهة', en: 'Related article' },
  tag: { ar: 'كلمة مفتاحية', en: 'Tag' },
};
