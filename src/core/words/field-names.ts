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
    slug: 'المسار',
    category: 'القسم',
    tags: 'الوسوم',
    leadImage: 'الصورة الرئيسة',
    notes: 'ملاحظات للمكتب',
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
    leadImage: 'lead picture',
    notes: 'desk notes',
  },
};

/** What readers know the blocks of links by. */
export const relatedGroupNames: Record<InterfaceLanguage, Record<RelatedGroup, string>> = {
  ar: { 'read-also': 'اقرأ أيضاً', similar: 'مقالات مشابهة' },
  en: { 'read-also': 'Read also', similar: 'Related articles' },
};

/** Names of all fields by language; an object would have more names than were put in. */
const allFields: Record<InterfaceLanguage, ReadonlyMap<string, string>> = {
  ar: new Map([...Object.entries(fieldNames.ar), ['language', 'لغة المقال']]),
  en: new Map([...Object.entries(fieldNames.en), ['language', 'language of the copy']]),
};

/**
 * The name of any field of an article.
 * @param field the name in the article's file; one that this version does not know is its own name
 */
export function fieldName(field: string, language: InterfaceLanguage): string {
  return allFields[language].get(field) ?? field;
}

/** What editors call the parts of a dateline, a source, a link or a picture. */
const partNames: Record<InterfaceLanguage, ReadonlyMap<string, string>> = {
  ar: new Map([
    ['place', 'المكان'],
    ['agency', 'الوكالة'],
    ['name', 'الاسم'],
    ['title', 'العنوان'],
    ['url', 'الرابط'],
    ['group', 'المجموعة'],
    ['file', 'الملف'],
    ['alt', 'النص البديل'],
    ['caption', 'التعليق'],
    ['credit', 'مصدر الصورة'],
  ]),
  en: new Map([
    ['place', 'place'],
    ['agency', 'agency'],
    ['name', 'name'],
    ['title', 'title'],
    ['url', 'address'],
    ['group', 'block'],
    ['file', 'file'],
    ['alt', 'alternative text'],
    ['caption', 'caption'],
    ['credit', 'credit'],
  ]),
};

/** The name of a part of a field; one that this version does not know is its own name. */
export function partName(part: string, language: InterfaceLanguage): string {
  return partNames[language].get(part) ?? part;
}
