import { describeRefusal } from '#api/describe-refusal';
import type { DeskErrorCode } from '#api/desk-error';
import type { ImageSize } from '#core/images/image-facts';
import { formatNumber, plural } from './plural';

/** A size in pixels, in its own order within a sentence of either direction. */
export const pixels = ({ width, height }: ImageSize) =>
  `\u2066${formatNumber(width)} × ${formatNumber(height)}\u2069`;

/** Arabic words of pictures. */
export const arImages = {
  image: 'صورة',
  imageOf: (words: string) => `صورة: ${words}`,
  altIsMissing: 'صورة بلا نص بديل',
  alt: 'النص البديل',
  altHint: 'صِف ما في الصورة لمن لا يراها',
  caption: 'التعليق',
  captionHint: 'تعليق على الصورة',
  credit: 'مصدر الصورة',
  creditHint: 'مصدر الصورة، أو من صوّرها',
  replace: 'استبدال الصورة',
  remove: 'حذف الصورة',
  editHint: 'Enter لتحرير نصوص الصورة، وEscape للعودة إليها',
  pixels,
  adding: (count: number) =>
    plural('ar', count, {
      one: 'تُضاف الصورة…',
      two: 'تُضاف الصورتان…',
      few: 'تُضاف # صور…',
      many: 'تُضاف # صورة…',
      other: 'تُضاف # صورة…',
    }),
  leftOut: (count: number) =>
    plural('ar', count, {
      one: 'لم توضع الصورة في المقال لأنه أُغلق قبل أن تكتمل. أضفها من جديد.',
      two: 'لم توضع الصورتان في المقال لأنه أُغلق قبل أن تكتملا. أضفهما من جديد.',
      few: 'لم توضع # صور في المقال لأنه أُغلق قبل أن تكتمل. أضفها من جديد.',
      many: 'لم توضع # صورة في المقال لأنه أُغلق قبل أن تكتمل. أضفها من جديد.',
      other: 'لم توضع # صورة في المقال لأنه أُغلق قبل أن تكتمل. أضفها من جديد.',
    }),
  missing: 'ليست في مجلد الصور، أو تغيّر ملفها',
  onWeb: 'صورة على الويب، تظهر في المعاينة والصفحة',
  drop: 'أفلت الصورة في موضعها من المقال',
  shrunk: (name: string, before: ImageSize, after: ImageSize) =>
    `كانت الصورة «\u2068${name}\u2069» أكبر مما تحتاجه الصفحة (${pixels(before)})، فصارت ${pixels(after)}. ملفك الأصلي كما هو.`,
  shrunkMany: (count: number) =>
    `${plural('ar', count, {
      two: 'صُغّرت صورتان كانتا',
      few: 'صُغّرت # صور كانت',
      many: 'صُغّرت # صورة كانت',
      other: 'صُغّرت # صورة كانت',
    })} أكبر مما تحتاجه الصفحة. ملفاتك الأصلية كما هي.`,
  refused: (name: string, code: DeskErrorCode, detail: string) =>
    `«\u2068${name}\u2069»: ${describeRefusal(code, code === 'not-an-image' ? '' : detail, 'ar')}`,
  lead: 'الصورة الرئيسة',
  leadHint: 'تتصدّر المقال في الصفحة. أفلت صورة هنا، أو اخترها.',
  choose: 'اختيار صورة',
  zipped: 'المقال وصوره في ملف ZIP واحد.',
};
