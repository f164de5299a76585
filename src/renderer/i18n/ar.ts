import { arBulk } from './ar-bulk';
import { arConflict } from './ar-conflict';
import { arHistory } from './ar-history';
import { arLibrary } from './ar-library';
import { arSafety } from './ar-safety';
import { arTrash } from './ar-trash';
import { arExchange } from './ar-exchange';
import { arCommands } from './ar-commands';
import { arBlocks } from './ar-blocks';
import { arTyping } from './ar-typing';
import { arCopyLinks } from './ar-links';
import { arPaste } from './ar-paste';
import { arFind } from './ar-find';
import { arComments } from './ar-comments';
import { arComfort } from './ar-comfort';
import { arPalette } from './ar-palette';
import { arImages } from './ar-images';
import { formatNumber, plural } from './plural';

/** The interface in Arabic, its original. */
export const ar = {
  brand: 'محرِّر',
  app: {
    drafts: 'المسودات',
    untitled: 'بلا عنوان',
    library: 'المكتبة',
    inspector: 'اللوحة الجانبية',
    sheet: 'ورقة المقال',
    showLibrary: 'إظهار المكتبة',
    hideLibrary: 'إخفاء المكتبة',
    showInspector: 'إظهار اللوحة الجانبية',
    hideInspector: 'إخفاء اللوحة الجانبية',
    focusMode: 'وضع التركيز',
    leaveFocusMode: 'إنهاء وضع التركيز',
    preview: 'معاينة',
    export: 'تصدير',
    language: 'English',
    languageLabel: 'English، التبديل إلى الإنجليزية',
    theme: 'المظهر',
    themes: { system: 'مظهر النظام', light: 'مظهر فاتح', dark: 'مظهر داكن' },
    close: 'إغلاق',
    cancel: 'إلغاء',
    dismiss: 'إخفاء الرسالة',
    undo: 'تراجع',
    loading: 'جارٍ التحميل…',
    restarted:
      'هذه النافذة ليست نافذة البرنامج العامل الآن، فلا تستطيع أن تفتح المسودات أو تحفظها. شغّل البرنامج أو افتح العنوان الذي طبعه؛ وإن كان في هذه النافذة ما لم يُحفظ فاحفظ نسخة منه ثم استوردها هناك.',
    offline:
      'انقطع الاتصال بالبرنامج. ما لم يُحفظ بعد موجود في هذه النافذة وحدها، فلا تغلقها. إن عاد الاتصال حُفظ من تلقاء نفسه، وإلا فاحفظ نسخة من المقال.',
  },
  more: {
    label: 'المزيد',
    'find-draft': 'البحث في المسودات',
    history: 'النسخ السابقة',
    'duplicate-draft': 'تكرار المسودة',
    'bulk-import': 'استيراد ملفات كثيرة…',
    'bulk-export': 'تصدير مسودات كثيرة…',
    backup: 'النسخ الاحتياطي…',
    trash: 'سلة المهملات',
    'command-palette': 'كل الأوامر…',
    shortcuts: 'اختصارات لوحة المفاتيح',
  },
  save: {
    saved: 'محفوظ',
    saving: 'جارٍ الحفظ…',
    unsaved: 'لم يُحفظ بعد',
    error: 'لم يُحفظ',
    readOnly: 'للقراءة فقط',
    saveAsNew: 'احفظ نسختي مسودةً جديدة',
    openDisk: 'افتح النسخة الأحدث',
    retry: 'أعد المحاولة',
    saveCopy: 'احفظ نسخة من المقال وتعليقاته',
  },
  drafts: {
    new: 'مسودة جديدة',
    import: 'استيراد مقال',
    empty: 'لا مسودات بعد. ابدأ مسودة جديدة، أو استورد مقالاً.',
    noDraft: 'لا مسودة مفتوحة',
    noDraftHint: 'اختر مسودة من المكتبة، أو ابدأ مسودة جديدة، أو أفلِت ملف مقال في هذه النافذة.',
    today: 'اليوم',
    yesterday: 'أمس',
    thisWeek: 'هذا الأسبوع',
    earlier: 'أقدم',
    unreadable: 'ملف لا يُقرأ',
    remove: 'حذف المسودة',
    removed: 'نُقلت المسودة إلى المهملات.',
    duplicated: 'أُنشئت نسخة من المسودة، وهي المفتوحة الآن.',
    reloaded: 'تغيّرت هذه المسودة خارج النافذة، ففُتحت نسختها الأحدث.',
    keptMine: 'نسختك محفوظة مسودةً مستقلة في المكتبة.',
    words: (count: number) =>
      plural('ar', count, {
        zero: 'بلا كلمات',
        one: 'كلمة واحدة',
        two: 'كلمتان',
        few: '# كلمات',
        many: '# كلمة',
        other: '# كلمة',
      }),
  },
  fields: {
    kicker: 'الشارة',
    headline: 'العنوان',
    subheadline: 'العنوان الفرعي',
    byline: 'الكاتب',
    bylineHint: 'اسم الكاتب، وبين الأسماء فاصلة',
    place: 'المكان',
    agency: 'الوكالة',
    publishedAt: 'نُشر',
    updatedAt: 'آخر تحديث',
    dateHint: 'مثل: 18 سبتمبر 2023 14:30',
    badDate: 'ليس تاريخاً مفهوماً. اكتبه مثل «18 سبتمبر 2023» أو ‎2023-09-18‎.',
    body: 'المتن',
    bodyHint: 'اكتب هنا…',
    slug: 'المسار (slug)',
    slugHint: 'اسم الملف عند التصدير',
    category: 'القسم',
    tags: 'الوسوم',
    tagsHint: 'بين الوسوم فاصلة',
    notes: 'ملاحظات للمكتب',
    notesHint: 'لا تخرج في صفحة المقال',
  },
  links: {
    sources: 'المصادر',
    addSource: 'مصدر',
    addSourceLabel: 'إضافة مصدر',
    sourceName: 'اسم المصدر',
    sourceUrl: 'رابط المصدر',
    readAlso: 'اقرأ أيضاً',
    similar: 'مقالات مشابهة',
    addRelated: 'رابط',
    addReadAlsoLabel: 'إضافة رابط إلى «اقرأ أيضاً»',
    addSimilarLabel: 'إضافة رابط إلى «مقالات مشابهة»',
    relatedTitle: 'عنوان المقال',
    relatedUrl: 'رابط المقال',
    relatedGroup: 'المجموعة',
    noUrl: 'بلا رابط',
    remove: 'حذف',
    removedSource: 'حُذف المصدر.',
    removedRelated: 'حُذف الرابط.',
    move: 'نقل: اسحب، أو استعمل السهمين',
    moved: (position: number, count: number) => `الموضع ${position} من ${count}`,
    addScheme: 'أضف \u2066https://\u2069',
    faults: {
      'no-scheme': 'ينقصه \u2066https://\u2069 في أوله.',
      'forbidden-scheme': 'لا يُنشر إلا رابط يبدأ بـ http أو https.',
      'not-an-address': 'ليس رابطاً. انسخه كاملاً من شريط العنوان في المتصفح.',
    },
  },
  toolbar: {
    label: 'تنسيق النص',
  },
  linkDialog: {
    title: 'رابط',
    address: 'العنوان (URL)',
    apply: 'تطبيق',
    remove: 'إزالة الرابط',
    forbidden: 'يُقبل رابط http أو https أو عنوان بريد mailto فقط.',
  },
  status: {
    characters: (count: number) =>
      plural('ar', count, {
        zero: 'بلا حروف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: '# حروف',
        many: '# حرفاً',
        other: '# حرف',
      }),
    readingTime: (seconds: number) => {
      const minutes = Math.floor(seconds / 60);
      const rest = seconds % 60;
      const minuteWords = plural('ar', minutes, {
        one: 'دقيقة',
        two: 'دقيقتان',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      });
      const secondWords = plural('ar', rest, {
        one: 'ثانية',
        two: 'ثانيتان',
        few: '# ثوانٍ',
        many: '# ثانية',
        other: '# ثانية',
      });
      const parts = [minutes > 0 ? minuteWords : '', rest > 0 ? secondWords : ''];
      const words = parts.filter((part) => part !== '').join(' و');
      return words === '' ? 'لا وقت قراءة' : `القراءة: ${words}`;
    },
  },
  details: {
    tab: 'التفاصيل',
    sources: 'المصادر',
    related: 'الروابط',
    outline: 'المخطط',
    comments: 'التعليقات',
    preview: 'المعاينة',
    draftsFolder: 'مجلد المسودات',
  },
  ...arExchange,
  commands: arCommands,
  blocks: arBlocks,
  typing: arTyping,
  copyLinks: arCopyLinks,
  paste: arPaste,
  find: arFind,
  comments: arComments,
  comfort: arComfort,
  palette: arPalette,
  images: arImages,
  settings: {
    open: 'الإعدادات',
    title: 'الإعدادات',
    language: 'لغة الواجهة',
    languages: { ar: 'العربية', en: 'English' },
    history: 'مساحة النسخ السابقة (ميغابايت)',
    historyHint: 'ما تشغله نسخ المسودات كلها على القرص؛ عند بلوغه تُحذف أقدم النسخ.',
    badHistory: 'اكتب عدداً بين 10 و\u2066100000\u2069.',
    folder: 'مجلد المسودات',
    folderHint:
      'مسار كامل لمجلد موجود؛ فارغ: المجلد المعتاد. يُعمل به عند بدء البرنامج في المرة المقبلة، ولا تُنقل المسودات الحالية.',
    notAbsolute: 'اكتب المسار كاملاً، مثل \u2066/srv/desk\u2069 أو \u2066D:\\desk\u2069.',
    apply: 'اعتماد',
    applyFolder: 'اعتماد المجلد',
  },
  number: formatNumber,
  library: arLibrary,
  history: arHistory,
  conflict: arConflict,
  trash: arTrash,
  bulk: arBulk,
  safety: arSafety,
};
