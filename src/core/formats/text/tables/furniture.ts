import { labelPattern } from '../label';
import { TAG_LABELS } from './tag-labels';

/**
 * Lines that a site prints around an article: invitations to follow and share, captions, credits, tags.
 * The article has no field for them, so they stay in the body and are listed in the report. A new one
 * is a new row; a line counts only while it is short (see `rules/furniture.ts`).
 */
export const FURNITURE = labelPattern([
  'تابعونا',
  'تابعنا',
  'تابعوا',
  'تابع آخر الأخبار',
  'لمتابعة',
  'لمتابعة آخر الأخبار',
  'للمتابعة',
  'للاشتراك',
  'اشترك',
  'اشتركوا',
  'انضم',
  'انضموا',
  'حمل تطبيق',
  'حملوا تطبيق',
  'شارك',
  'شارك الخبر',
  'شارك المقال',
  'شارك على',
  'شاركها',
  'مشاركة',
  'طباعة',
  'نسخ الرابط',
  'التعليقات',
  'تعليقات',
  'اترك تعليقا',
  ...TAG_LABELS,
  'جميع الحقوق محفوظة',
  'حقوق النشر',
  'وقت القراءة',
  'مدة القراءة',
  'عدد المشاهدات',
  'مشاهدات',
  'القراءات',
  'مصدر الصورة',
  'تعليق الصورة',
  'التعليق على الصورة',
  'صورة أرشيفية',
  'صورة تعبيرية',
  'أرشيفية',
  'الصورة من الأرشيف',
  'انتهى',
  'النهاية',
  'Getty Images',
  'Share',
]);

/** Credits of the desk, in brackets below the copy: «(إعداد … للنشرة العربية - تحرير …)». */
export const CREDIT = labelPattern(['إعداد', 'تغطية', 'تغطية صحفية', 'تحرير', 'ترجمة', 'شارك في']);
