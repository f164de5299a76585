import type { DeskErrorCode } from './desk-error';

type Language = 'ar' | 'en';

/** Keeps a Latin name or number in its own order within Arabic (UAX #9, first strong isolate). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Longest detail that is shown; the message of an error may be a page. */
const LONGEST_DETAIL = 200;

/** ` (text)` on one line, or nothing when there is no text. */
function aside(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line === '') return '';
  return ` (${isolate(line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}…` : line)})`;
}

type Sentence = (detail: string) => string;

/** Each says what happened, what was kept and what to do. */
const SENTENCES: Record<DeskErrorCode, Record<Language, Sentence>> = {
  'broken-json': {
    ar: () =>
      'لا يمكن قراءة الملف لأن بنية JSON فيه غير سليمة، ولم يُغيَّر فيه شيء. اطلب نسخة أخرى منه، أو استورد محتواه نصاً عادياً.',
    en: () =>
      'The file cannot be read because it is not valid JSON; it was left as it is. Ask for another copy, or bring its content in as plain text.',
  },
  'not-an-article': {
    ar: () =>
      'ليس في هذا الملف مقال من مقالات «محرِّر»، ولم يُغيَّر فيه شيء. اختر ملفاً آخر، أو استورده نصاً عادياً.',
    en: () =>
      'The file does not hold a Muharrir article; it was left as it is. Choose another file, or bring it in as plain text.',
  },
  'wrong-type': {
    ar: (detail) =>
      `في المقال خانة قيمتها من نوع غير متوقَّع${aside(detail)}، فلم يُفتح ولم يُغيَّر فيه شيء. صحّح هذه الخانة في الملف ثم أعد المحاولة.`,
    en: (detail) =>
      `A field of the article holds a value of the wrong type${aside(detail)}, so it was not opened; the file was left as it is. Correct that field and try again.`,
  },
  binary: {
    ar: (detail) =>
      `هذا الملف ليس نصاً${aside(detail)}، فلم يُستورد منه شيء وبقي كما هو. افتحه في برنامجه وانسخ النص منه ثم الصقه هنا.`,
    en: (detail) =>
      `The file is not text${aside(detail)}, so nothing was brought in; it was left as it is. Open it in its own program, copy the text and paste it here.`,
  },
  'not-docx': {
    ar: (detail) =>
      `هذا الملف ليس بصيغة docx${aside(detail)}، فلم يُستورد منه شيء وبقي كما هو. افتحه في وورد واحفظه بصيغة docx («حفظ باسم» ثم «مستند Word»)، ثم استورده.`,
    en: (detail) =>
      `The file is not a Word document in the docx format${aside(detail)}, so nothing was brought in; it was left as it is. Open it in Word, save it as .docx (Save As, Word Document) and bring that in.`,
  },
  encrypted: {
    ar: () =>
      'الملف محميّ بكلمة مرور، فلم يُستورد منه شيء وبقي كما هو. افتحه في وورد وأزل كلمة المرور، ثم احفظه بصيغة docx واستورده.',
    en: () =>
      'The file is protected by a password, so nothing was brought in; it was left as it is. Open it in Word, remove the password, save it as .docx and bring that in.',
  },
  'broken-docx': {
    ar: () =>
      'ملف Word تالف أو ناقص، فلم يُستورد منه شيء وبقي كما هو. افتحه في وورد ليصلحه واحفظه من جديد بصيغة docx، أو اطلب نسخة أخرى منه.',
    en: () =>
      'The Word file is damaged or incomplete, so nothing was brought in; it was left as it is. Let Word repair it and save it as .docx again, or ask for another copy.',
  },
  'not-a-bundle': {
    ar: () =>
      'ليس في ملف ZIP هذا مقال واحد مما يصدّره «محرِّر»، فلم يُستورد منه شيء وبقي كما هو. فُكّ ضغطه واستورد ملف المقال الذي فيه.',
    en: () =>
      'The ZIP file does not hold one article as Muharrir exports it, so nothing was brought in; it was left as it is. Unpack it and bring in the file of the article.',
  },
  empty: {
    ar: () => 'لا نص هنا ليُستورد، ولم يُغيَّر شيء. تأكد من الملف أو ألصق نص المقال.',
    en: () =>
      'There is no text to bring in; nothing was changed. Check the file, or paste the text of the article.',
  },
  'too-large': {
    ar: (detail) =>
      `الملف أكبر من الحد المسموح به${aside(detail === '' ? '' : `${detail} MB`)}، فلم يُستورد منه شيء وبقي كما هو. قسّمه إلى ملفات أصغر، أو ألصق نص المقال وحده.`,
    en: (detail) =>
      `The file is larger than the limit${aside(detail === '' ? '' : `${detail} MB`)}, so nothing was brought in; it was left as it is. Split it, or paste the text of the article alone.`,
  },
  stale: {
    ar: () =>
      'تغيّرت المسودة على القرص منذ فتحتها، فلم تُكتب تعديلاتك فوقها: نسختك باقية أمامك، ونسخة القرص كما هي. احفظ نسختك مسودةً جديدة، أو أعد فتح نسخة القرص.',
    en: () =>
      'The draft changed on disk after you opened it, so your changes were not written over it: yours are still in front of you, the other version is on disk. Keep yours as a new draft, or open the version on disk.',
  },
  'not-found': {
    ar: () =>
      'لم نعثر على هذه المسودة، فربما حُذفت أو نُقلت. لم يُغيَّر شيء سواها. ابحث عنها في سلة المهملات داخل مجلد المسودات.',
    en: () =>
      'The draft is not there; it may have been deleted or moved. Nothing else was changed. Look into the trash of the drafts folder.',
  },
  'newer-version': {
    ar: () =>
      'حُفظ هذا المقال بإصدار أحدث من «محرِّر»، فلم يُغيَّر فيه شيء حتى لا يضيع منه ما لا يعرفه هذا الإصدار. حدّث البرنامج لتحريره.',
    en: () =>
      'The article was saved by a newer Muharrir, so it was left as it is: nothing that this version does not know may be lost. Update the program to edit it.',
  },
  'disk-full': {
    ar: () =>
      'لا مساحة كافية على القرص، فلم يتم الحفظ: النسخة المحفوظة سابقاً سليمة، وما كتبته ما زال أمامك. أفرغ مساحة على القرص ثم أعد المحاولة.',
    en: () =>
      'The disk is full, so nothing was saved: the version saved before is intact, and what you wrote is still in front of you. Free some space and try again.',
  },
  'no-permission': {
    ar: () =>
      'لا يُسمح بالقراءة أو الكتابة هنا: الملف أو المجلد للقراءة فقط، أو يستخدمه برنامج آخر. لم يُغيَّر شيء على القرص. عدّل الصلاحيات، أو أغلق البرنامج الآخر، ثم أعد المحاولة.',
    en: () =>
      'Reading or writing is not allowed here: the file or folder is read-only, or another program is using it. Nothing on disk was changed. Change the permissions or close the other program, then try again.',
  },
  'folder-gone': {
    ar: () =>
      'لم يعد المجلد في مكانه: ربما فُصل القرص أو نُقل المجلد. ما كتبته ما زال أمامك ولم يُحفظ بعد. أعد توصيل القرص أو أرجع المجلد، ثم أعد المحاولة.',
    en: () =>
      'The folder is no longer there: a drive was unplugged, or the folder was moved. What you wrote is still in front of you, not saved yet. Bring the drive or the folder back, then try again.',
  },
  locked: {
    ar: (detail) =>
      `مجلد المسودات مفتوح في نافذة أخرى من «محرِّر»${aside(detail)}، فلم يُكتب فيه شيء حتى لا تضيع تعديلات أحد. أغلق تلك النافذة، أو اختر مجلداً آخر.`,
    en: (detail) =>
      `The drafts folder is in use by another Muharrir${aside(detail)}, so nothing was written there and nobody's work is lost. Close that one, or choose another folder.`,
  },
  'already-there': {
    ar: (detail) =>
      `يوجد ملف أو مجلد بهذا الاسم${aside(detail)}، فلم يُكتب فوقه شيء. اختر اسماً آخر ثم أعد المحاولة.`,
    en: (detail) =>
      `A file or folder of that name is there already${aside(detail)}, so nothing was written over it. Choose another name and try again.`,
  },
  'not-a-backup': {
    ar: (detail) =>
      `هذا الملف ليس نسخة احتياطية سليمة من مجلد مسودات${aside(detail)}، ولم يُغيَّر شيء. اختر ملفاً آخر.`,
    en: (detail) =>
      `The file is not a sound backup of a drafts folder${aside(detail)}; nothing was changed. Choose another file.`,
  },
  'not-an-image': {
    ar: (detail) =>
      `ليس هذا الملف صورة يعرضها المتصفح${aside(detail)}، فلم يُضف ولم يُغيَّر شيء. احفظه بصيغة JPEG أو PNG أو WebP أو GIF أو AVIF ثم أضفه.`,
    en: (detail) =>
      `The file is not a picture that browsers show${aside(detail)}, so it was not added; nothing was changed. Save it as JPEG, PNG, WebP, GIF or AVIF and add that.`,
  },
  'image-too-large': {
    ar: (detail) =>
      `الصورة أكبر من الحد المسموح به${aside(detail === '' ? '' : `${detail} MB`)}، فلم تُضف ولم يُغيَّر شيء. صغّرها في برنامج للصور ثم أضفها.`,
    en: (detail) =>
      `The picture is larger than the limit${aside(detail === '' ? '' : `${detail} MB`)}, so it was not added; nothing was changed. Make it smaller in a picture editor and add that.`,
  },
  'image-missing': {
    ar: (detail) =>
      `الصورة ليست في مجلد الصور أو تغيّر ملفها${aside(detail)}، فخرج المقال من دونها؛ أما نصه فكامل. أضف الصورة إليه من جديد ثم صدّره مرة أخرى.`,
    en: (detail) =>
      `The picture is not in the folder of pictures, or its file was changed${aside(detail)}, so the article went out without it; its text is whole. Add the picture to it again, then export once more.`,
  },
  'export-too-large': {
    ar: (detail) =>
      `صور المقال أكبر من أن تخرج في ملف واحد${aside(detail === '' ? '' : `${detail} MB`)}، فلم يُصدَّر شيء. صدّره مع غيره إلى مجلد، أو خفّف صوره.`,
    en: (detail) =>
      `The article's pictures are too large for one file${aside(detail === '' ? '' : `${detail} MB`)}, so nothing was exported. Export it to a folder instead, or use fewer pictures.`,
  },
  'backup-full': {
    ar: (detail) =>
      `لم تتسع النسخة الاحتياطية لهذه الصورة${aside(detail)}، وفيها كل المسودات ونسخها. انسخ المجلد \u2068images\u2069 من مجلد المسودات إلى جوارها بنفسك.`,
    en: (detail) =>
      `The backup has no room for this picture${aside(detail)}; all drafts and their versions are in it. Copy the folder images of the drafts folder beside it yourself.`,
  },
  invalid: {
    ar: (detail) =>
      `طلب غير صالح${aside(detail)}، فلم يُنفَّذ ولم يُغيَّر شيء. هذا خلل في البرنامج: أعد تحميل النافذة، وأبلغ قسم الدعم إن تكرر.`,
    en: (detail) =>
      `The request was not valid${aside(detail)}, so it was not carried out and nothing was changed. This is a defect of the program: reload the window, and tell support if it happens again.`,
  },
  disconnected: {
    ar: () =>
      'انقطع الاتصال بالبرنامج الذي يحفظ المسودات. ما كتبته ما زال أمامك، وسيُحفظ حين يعود الاتصال. لا تغلق النافذة، وشغّل البرنامج من جديد إن كان قد توقف.',
    en: () =>
      'The line to the program that saves drafts is down. What you wrote is still in front of you and will be saved when the line is back. Keep this window open, and start the program again if it has stopped.',
  },
  failed: {
    ar: (detail) =>
      `حدث خطأ غير متوقَّع، فلم يتم الأمر${aside(detail)}: النسخة المحفوظة سابقاً سليمة، وما كتبته ما زال أمامك. أعد المحاولة، وأبلغ قسم الدعم بهذه الرسالة إن تكرر.`,
    en: (detail) =>
      `Something unexpected went wrong, so it was not done${aside(detail)}: the version saved before is intact, and what you wrote is still in front of you. Try again, and pass this message on to support if it happens again.`,
  },
};

/**
 * Puts a refusal into a sentence for its reader.
 * @param detail the refusal's detail: a field's path, a limit, who holds the folder
 * @returns what happened, what was kept and what to do, in one line
 */
export function describeRefusal(code: DeskErrorCode, detail: string, language: Language): string {
  return SENTENCES[code][language](detail);
}
