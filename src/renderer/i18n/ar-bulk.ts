import { formatNumber, plural } from './plural';

function drafts(count: number): string {
  return plural('ar', count, {
    zero: 'لا مسودات',
    one: 'مسودة واحدة',
    two: 'مسودتان',
    few: '# مسودات',
    many: '# مسودة',
    other: '# مسودة',
  });
}

function files(count: number): string {
  return plural('ar', count, {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '# ملفات',
    many: '# ملفاً',
    other: '# ملف',
  });
}

/** Arabic words of the section. */
export const arBulk = {
  files,
  drafts,
  progress: (done: string, total: string) => `${done} من ${total}`,
  percent: (percent: number) => `${percent}%`,
  stop: 'إيقاف',
  stopping: 'يتوقف بعد الملف الجاري…',
  cancelled: 'أوقفتَ العمل. ما تم حتى الآن باقٍ كما هو.',
  skipped: (count: number) => `لم يتم: ${files(count)}`,
  skippedDrafts: (count: number) => `لم يتم: ${drafts(count)}`,
  showAll: (count: number) => `اعرض الأسماء كلها (${formatNumber(count)})`,
  showFewer: 'اعرض أقل',
  again: 'من جديد',
  path: 'المسار',
  choosePath: 'اختر المجلد',
  notAbsolute: 'اكتب المسار كاملاً، مثل \u2066/media/usb\u2069 أو \u2066D:\\desk\u2069.',
  import: {
    title: 'استيراد ملفات كثيرة',
    intro:
      'يصبح كل ملف نصي أو ملف Word (docx) أو صفحة HTML أو ملف JSON أو مقال مصدَّر في ZIP مسودةً مستقلة، ولا يُغيَّر في الملفات نفسها شيء. ما استوردته من قبل يصبح مسودة أخرى.',
    chooseFiles: 'اختر ملفات',
    chooseFolder: 'اختر مجلداً',
    dropHint: 'أو أفلِت الملفات والمجلدات في أي موضع من النافذة.',
    drop: 'أفلِت الملفات لاستيرادها',
    dropDetail: 'ملف واحد تراجع ما فيه قبل أن تُنشأ مسودته؛ وعدة ملفات أو مجلد تُستورد معاً.',
    chosen: (count: number) => `للاستيراد: ${files(count)}`,
    others: (count: number) => `من نوع لا يُستورد: ${files(count)}`,
    none: 'ليس هنا ملف يُستورد: المقبول txt وdocx وhtml وjson وzip.',
    choosing: 'جارٍ حصر الملفات…',
    start: (count: number) =>
      plural('ar', count, {
        zero: 'استيراد',
        one: 'استيراد ملف واحد',
        two: 'استيراد ملفين',
        few: 'استيراد # ملفات',
        many: 'استيراد # ملفاً',
        other: 'استيراد # ملف',
      }),
    running: 'جارٍ الاستيراد…',
    added: (count: number) =>
      plural('ar', count, {
        zero: 'لم تُضف مسودات',
        one: 'أُضيفت مسودة واحدة',
        two: 'أُضيفت مسودتان',
        few: 'أُضيفت # مسودات',
        many: 'أُضيفت # مسودة',
        other: 'أُضيفت # مسودة',
      }),
    noticed: (count: number) =>
      `قُرئت مع ملاحظات: ${drafts(count)}. راجعها قبل النشر، فقد يكون جزء من النص في غير حقله.`,
    left: (count: number) => `لم يُستورد بعد: ${files(count)}.`,
    unsupported: 'ليس من الأنواع التي تُستورد: txt وdocx وhtml وjson وzip. لم يُغيَّر فيه شيء.',
    openFirst: 'افتح أولاها',
    finished: (count: number) => `انتهى الاستيراد. المسودات المضافة: ${count}.`,
  },
  export: {
    title: 'تصدير مسودات كثيرة',
    which: 'المسودات',
    anyTag: 'كل الوسوم',
    count: (count: number) => `للتصدير: ${drafts(count)}`,
    counting: 'جارٍ العدّ…',
    format: 'الصيغة',
    formats: { html: 'صفحات HTML', docx: 'ملفات Word', json: 'ملفات JSON' },
    folder: 'إلى مجلد',
    folderHint: 'مجلد جديد أو فارغ: لا يُكتب فوق ملف موجود.',
    running: 'جارٍ التصدير…',
    done: (count: number) =>
      plural('ar', count, {
        zero: 'لم تُصدَّر مسودات',
        one: 'صُدِّرت مسودة واحدة',
        two: 'صُدِّرت مسودتان',
        few: 'صُدِّرت # مسودات',
        many: 'صُدِّرت # مسودة',
        other: 'صُدِّرت # مسودة',
      }),
    unfilled: (count: number) => `صُدِّرت وفيها مواضع لم تُملأ بعد («؟؟» أو «TK»): ${drafts(count)}`,
    notSaved:
      'لم يمكن حفظ آخر ما كتبته في المسودة المفتوحة، فلم يبدأ التصدير. انظر حالة الحفظ في أعلى النافذة.',
    finished: (count: number) => `انتهى التصدير. المسودات المصدَّرة: ${count}.`,
  },
  backup: {
    title: 'نسخة احتياطية',
    make: 'حفظ نسخة',
    makeHint:
      'كل المسودات بنسخها السابقة وحالاتها والمهملات، في ملف واحد. احفظه ثم انسخه إلى قرص آخر: النسخة التي تبقى على القرص نفسه تضيع معه.',
    makePath: 'ملف النسخة الاحتياطية',
    makeStart: 'احفظ النسخة',
    making: 'جارٍ الحفظ ثم القراءة للتحقق…',
    made: (count: number) => `حُفظت وقُرئت للتحقق. المسودات فيها: ${count}.`,
    madeFinished: 'حُفظت النسخة الاحتياطية.',
    restore: 'استعادة من نسخة',
    restoreHint:
      'يُفحص الملف كله قبل أن يُكتب شيء. يعود ما ليس هنا، ويبقى ما هو هنا كما هو: المسودة المختلفة تأتي بجانب التي هنا مسودةً مستقلة.',
    restorePath: 'ملف النسخة المراد استعادتها',
    restoreStart: 'استعد ما فيها',
    restoring: 'جارٍ الفحص ثم الاستعادة…',
    restored: (count: number) =>
      plural('ar', count, {
        zero: 'لم تُضف مسودات',
        one: 'عادت مسودة واحدة',
        two: 'عادت مسودتان',
        few: 'عادت # مسودات',
        many: 'عادت # مسودة',
        other: 'عادت # مسودة',
      }),
    unchanged: (count: number) => `هنا كما هي في النسخة: ${drafts(count)}.`,
    beside: (count: number) => `جاءت بجانب مسودة هنا تختلف عنها: ${drafts(count)}`,
    restoreFinished: 'انتهت الاستعادة.',
  },
};
