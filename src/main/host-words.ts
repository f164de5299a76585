import type { Settings } from '#api/settings';

export type Language = Settings['language'];

/** What the host itself says, in native dialogs. */
export interface HostWords {
  appName: string;
  articleFiles: string;
  allFiles: string;
  openTitle: string;
  folderTitle: string;
  saveTitle: string;
  tooLarge: (name: string, megabytes: number) => string;
  unreadable: (name: string) => string;
  notSaved: string;
  notSavedDetail: string;
  noAnswer: string;
  noAnswerDetail: string;
  backToEditing: string;
  quitAnyway: string;
  keepWaiting: string;
  crashed: string;
  crashedDetail: string;
  reload: string;
  quit: string;
  unresponsive: string;
  unresponsiveDetail: string;
  cannotStart: string;
  tryAgain: string;
  openToRead: string;
  chooseFolder: string;
  otherFolder: (open: string) => string;
  otherFolderDetail: (wanted: string) => string;
  understood: string;
}

const ar: HostWords = {
  appName: 'محرِّر',
  articleFiles: 'ملفات المقالات',
  allFiles: 'كل الملفات',
  openTitle: 'استيراد مقال',
  folderTitle: 'اختيار مجلد',
  saveTitle: 'تصدير المقال',
  tooLarge: (name, megabytes) =>
    `الملف «${name}» أكبر من ${megabytes} ميغابايت، فلم يُفتح. افتح ملف النص وحده، بلا صور.`,
  unreadable: (name) => `تعذرت قراءة الملف «${name}». تأكد من وجوده ومن أن لك حق قراءته.`,
  notSaved: 'لم يُحفظ آخر ما كتبته.',
  notSavedDetail:
    'سبب ذلك مكتوب في النافذة بجانب «لم يُحفظ». وما كتبته يعود عند فتح المسودة من جديد إن أمكن إيداعه على القرص قبل الخروج، ولا ضمان لذلك. عُد إلى التحرير لتعالج السبب أو لتنسخ نصك.',
  noAnswer: 'ما زال الحفظ جارياً.',
  noAnswerDetail:
    'القرص بطيء أو لا يستجيب. إن خرجت الآن عاد عند التشغيل التالي ما بلغ القرص مما كتبته، وقد يضيع ما لم يبلغه.',
  backToEditing: 'العودة إلى التحرير',
  quitAnyway: 'الخروج على أي حال',
  keepWaiting: 'الانتظار',
  crashed: 'توقفت النافذة عن العمل مرات متتالية.',
  crashedDetail:
    'المسودات على القرص لم تُمس، وما كتبته حتى قبيل التوقف بثانية يعود عند فتح مسودته. أعد فتح النافذة، أو اخرج وشغّل البرنامج من جديد.',
  reload: 'إعادة فتح النافذة',
  quit: 'خروج',
  unresponsive: 'النافذة لا تستجيب.',
  unresponsiveDetail:
    'قد تعود بعد قليل. وإن أعدت فتحها عادت المسودة بما كتبته فيها، إلا ما كُتب في الثانية الأخيرة.',
  cannotStart: 'تعذر فتح مجلد المسودات',
  tryAgain: 'إعادة المحاولة',
  openToRead: 'فتحه للقراءة',
  chooseFolder: 'اختيار مجلد آخر…',
  otherFolder: (open) => `«محرِّر» يعمل على مجلد المسودات \u2068${open}\u2069.`,
  otherFolderDetail: (wanted) =>
    `لا يعمل «محرِّر» على مجلدين معاً. للعمل في \u2068${wanted}\u2069 أغلق هذه النافذة، فيُحفظ كل ما فيها، ثم شغّل البرنامج من جديد كما فعلت الآن.`,
  understood: 'حسناً',
};

const en: HostWords = {
  appName: 'Muharrir',
  articleFiles: 'Article files',
  allFiles: 'All files',
  openTitle: 'Import an article',
  folderTitle: 'Choose a folder',
  saveTitle: 'Export the article',
  tooLarge: (name, megabytes) =>
    `“${name}” is larger than ${megabytes} MB and was not opened. Open the file of the text alone, without pictures.`,
  unreadable: (name) =>
    `“${name}” could not be read. Check that it is still there and that you may read it.`,
  notSaved: 'What you typed last has not been saved.',
  notSavedDetail:
    'The window says why, beside “Not saved”. What you typed comes back when the draft is opened again if it could be put on the disk before you quit, which is not certain. Go back to deal with the cause or to copy your text.',
  noAnswer: 'Saving is still under way.',
  noAnswerDetail:
    'The disk is slow or does not respond. If you quit now, what has reached it comes back at the next start; what has not may be lost.',
  backToEditing: 'Back to editing',
  quitAnyway: 'Quit anyway',
  keepWaiting: 'Wait',
  crashed: 'The window has stopped working several times in a row.',
  crashedDetail:
    'The drafts on disk are untouched, and what you typed up to a second before comes back when its draft is opened. Open the window again, or quit and start the program anew.',
  reload: 'Open the window again',
  quit: 'Quit',
  unresponsive: 'The window does not respond.',
  unresponsiveDetail:
    'It may come back in a moment. If you open it again, the draft returns with what you typed, except for the last second.',
  cannotStart: 'The drafts folder could not be opened',
  tryAgain: 'Try again',
  openToRead: 'Open to read',
  chooseFolder: 'Choose another folder…',
  otherFolder: (open) => `Muharrir is working in the drafts folder ${open}.`,
  otherFolderDetail: (wanted) =>
    `It works in one folder at a time. To work in ${wanted}, close this window, which saves everything in it, and start the program again as you did just now.`,
  understood: 'OK',
};

/** The host's sentences in each language of the interface. */
export const hostWords: Record<Language, HostWords> = { ar, en };
