/** Arabic words of the links in the copy. */
export const arCopyLinks = {
  card: 'الرابط',
  edit: 'تعديل الرابط',
  copied: 'نُسخ عنوان الرابط.',
  text: 'النص',
  textHint: 'ما يُقرأ في المقال؛ فارغ: العنوان نفسه.',
};
