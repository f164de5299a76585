/** Arabic words of the section. */
export const arPalette = {
  title: 'كل الأوامر',
  search: 'اكتب اسم الأمر بالعربية أو الإنجليزية',
  none: 'لا أمر بهذا الاسم. جرّب كلمة أخرى، مثل «صورة» أو «رابط».',
  /** Beside a command that switches something which is on now. */
  on: 'مفعَّل',
  shortcuts: 'اختصارات لوحة المفاتيح',
  findShortcut: 'ابحث في الاختصارات',
  shortcutsNote:
    'المفاتيح بمواضعها على اللوحة، فتعمل كما هي مع التخطيط العربي. كل ما ليس له اختصار تجده في «كل الأوامر».',
  /** Keys that no command stands for. */
  keys: {
    move: 'حركة المؤشر والكتابة',
    wordJump: 'إلى الكلمة التالية أو السابقة',
    lineEnds: 'إلى أول السطر أو آخره',
    lineBreak: 'سطر جديد في الفقرة نفسها',
    nest: 'إدخال بند القائمة أو إخراجه',
    directionRtl: 'اتجاه الفقرة من اليمين (بالمفتاحين الأيمنين)',
    directionLtr: 'اتجاه الفقرة من اليسار (بالمفتاحين الأيسرين)',
    pastePlain: 'لصق النص بلا تنسيق',
    blockMenu: 'قائمة ما يُدرَج',
    elsewhere: 'البحث والصفوف والمكتبة',
    findNext: 'نتيجة البحث التالية في المقال',
    findPrevious: 'نتيجة البحث السابقة في المقال',
    moveRow: 'نقل المصدر أو الرابط، والمؤشر على مقبضه',
    removeDraft: 'حذف المسودة التي عليها المؤشر في المكتبة',
  },
};
