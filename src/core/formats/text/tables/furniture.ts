import { labelPattern } from '../label';

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
  'الوسوم',
  'وسوم',
  'كلمات مفتاحية',
  'الكلمات المفتاحية',
  'كلمات دلالية',
  'الكلمات الدلالية',
  'تاغات',
  'هاشتاغ',
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
  'Tags',
]);

/** Credits of the desk, in brackets below the copy: «(إعداد … للنشرة العربية - تحرير …)». */
export const CREDIT = labelPattern(['إعداد', 'تغطية', 'تغطية صحفية', 'تحرير', 'ترجمة', 'شارك في']);
