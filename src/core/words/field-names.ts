import type { RelatedGroup } from '../article/article';
import type { ArticleField } from '../article/notice';

/** The languages of the interface. */
export type InterfaceLanguage = 'ar' | 'en';

/** What editors call the fields of an article. */
export const fieldNames: Record<InterfaceLanguage, Record<ArticleField, string>> = {
  ar: {
    kicker: 'الشارة',
    headline: 'العنوان',
    subheadline: 'العنوان الفرعي',
    byline: 'الكاتب',
    dateline: 'المكان والوكالة',
    publishedAt: 'تاريخ النشر',
    updatedAt: 'آخر تحديث',
    body: 'المتن',
    sources: 'المصادر',
    relatedLinks: 'الروابط',
    slug: 'الاسم المختصر',
    category: 'القسم',
    tags: 'الكلمات المفتاحية',
    leadImage: 'الصورة الرئيسة',
    notes: 'ملاحظات التحرير',
  },
  en: {
    kicker: 'kicker',
    headline: 'headline',
    subheadline: 'subheadline',
    byline: 'byline',
    dateline: 'dateline',
    publishedAt: 'publication date',
    updatedAt: 'last update',
    body: 'body',
    sources: 'sources',
    relatedLinks: 'related links',
    slug: 'slug',
    category: 'section',
    tags: 'tags',
    leadImage: 'lead image',
    notes: 'desk notes',
  },
};

/** What readers know the blocks of links by. */
export const relatedGroupNames: Record<InterfaceLanguage, Record<RelatedGroup, string>> = {
  ar: { 'read-also': 'اقرأ أيضاً', similar: 'مقالات مشابهة' },
  en: { 'read-also': 'Read also', similar: 'Related articles' },
};
