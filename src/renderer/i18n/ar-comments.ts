/** Arabic words of the section. */
export const arComments = {
  card: 'تعليق على النص',
  add: 'تعليق جديد',
  edit: 'تعديل التعليق',
  remove: 'حذف التعليق',
  save: 'احفظ',
  placeholder: 'ملاحظة للمكتب، لا تخرج مع المقال',
  list: 'التعليقات بترتيب النص',
  none: 'لا تعليقات بعد. حدّد كلمات من المتن واضغط Alt M.',
  staysHere: 'تبقى التعليقات في المسودة، ولا تخرج في أي تصدير أو نسخ.',
};
