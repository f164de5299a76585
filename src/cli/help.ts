import type { BothLanguages } from '../loopback/host-words';

export const COMMANDS = [
  'import',
  'export',
  'list',
  'history',
  'restore',
  'backup',
  'serve',
] as const;

export type Command = (typeof COMMANDS)[number];

/** What `muharrir --help` prints. */
export const GENERAL_HELP: BothLanguages = {
  ar: `محرِّر: تحرير مقالات غرف الأخبار العربية.

الاستعمال: muharrir COMMAND [OPTIONS]

الأوامر:
  import   يقرأ نصاً أو صفحة أو JSON ويخرج منه مقالاً
  export   يحوّل مقالاً إلى صفحة HTML أو JSON للنشر
  list     يسرد مسودات مجلد ويبحث فيها
  history  يسرد النسخ السابقة لمسودة
  restore  يستعيد نسخة سابقة، أو مسودة من سلة المهملات
  backup   يحفظ مجلد المسودات كله في ملف واحد، ويعيده منه
  serve    يشغّل المحرر في متصفح على هذا الجهاز

خيارات عامة:
  --lang ar|en   لغة الرسائل؛ وإلا فلغة النظام
  --help         مساعدة عامة، أو مساعدة أمر: muharrir import --help
  --version      رقم الإصدار

النتائج على المخرج القياسي، والرسائل على مخرج الأخطاء.
رمز الخروج: 0 تم الأمر · 1 الخلل في المحتوى أو في الجهاز · 2 خطأ في الاستعمال
`,
  en: `Muharrir: an editor for the articles of Arabic newsrooms.

Usage: muharrir COMMAND [OPTIONS]

Commands:
  import   reads text, a page or JSON and makes an article of it
  export   makes an HTML page or JSON for publication of an article
  list     lists the drafts of a folder, and searches them
  history  lists the earlier versions of a draft
  restore  brings back an earlier version, or a draft from the trash
  backup   writes a whole drafts folder into one file, and back
  serve    runs the editor in a browser on this machine

General options:
  --lang ar|en   language of messages; otherwise the system's
  --help         this help, or that of a command: muharrir import --help
  --version      the version

Results go to standard output, words to standard error.
Exit code: 0 done · 1 the content or the machine is at fault · 2 wrong usage
`,
};

/** What `muharrir COMMAND --help` prints. */
export const COMMAND_HELP: Record<Command, BothLanguages> = {
  import: {
    ar: `الاستعمال:
  muharrir import FILE|- [--format text|html|json|docx] [--out FILE]
  muharrir import FILE|DIR… --drafts DIR [--format text|html|json|docx]

يقرأ ملفاً، أو المدخل القياسي إن كان الاسم -، ويخرج المقال بصيغة JSON. ويذكر ما تعرّف عليه من
عنوان وكاتب وتواريخ ومصادر، وما لم يتعرّف عليه. يقرأ ترميز UTF-8 وWindows-1256،
وملفات Word (docx) والمقال المصدَّر بصوره (ZIP، أو ملف بجواره images).
وما في الملف من تعليقات يبقى في المقال الخارج.

الخيارات:
  --format   صيغة الملف؛ وإلا عُرفت من اسمه ومحتواه
  --out      الملف الذي يُكتب فيه المقال؛ وإلا فالمخرج القياسي
  --drafts   مجلد مسودات يضاف إليه كل ملف مسودةً جديدة، ومعه محتويات المجلدات.
             يُذكر الملف الذي تتعذر قراءته ويُتجاوز، ويكون رمز الخروج 1.
             على المخرج القياسي سطر لكل مسودة: معرّفها ثم الملف.
`,
    en: `Usage:
  muharrir import FILE|- [--format text|html|json|docx] [--out FILE]
  muharrir import FILE|DIR… --drafts DIR [--format text|html|json|docx]

Reads a file, or standard input for -, and prints the article as JSON. Says what was recognised
(headline, byline, dates, sources) and what was not. Reads UTF-8 and Windows-1256,
Word files (docx), and articles exported with their pictures (ZIP, or images beside the file).
Comments in the file are in the article that is printed.

Options:
  --format   the file's format; otherwise told from its name and content
  --out      the file to write the article to; otherwise standard output
  --drafts   a drafts folder to add each file to as a new draft, those in folders included.
             A file that cannot be read is named and skipped, and the exit code is 1.
             Standard output has a line for each draft: its identifier, then the file.
`,
  },
  export: {
    ar: `الاستعمال: muharrir export ARTICLE.json|- --format html|json|docx [--out FILE|-] [--drafts DIR]

يحوّل مقالاً بصيغة JSON (من المدخل القياسي إن كان الاسم -) إلى صفحة كاملة أو إلى ملف Word أو إلى JSON قياسي.
ويذكر ما ينقص المقال قبل نشره. وتُكتب صور المقال في المجلد images بجوار الملف الذي يسميه --out.

الخيارات:
  --format   html أو json أو docx (ملف Word وصوره فيه)
  --out      الملف الذي تُكتب فيه النتيجة كاملةً أو لا تُكتب؛ وإلا فالمخرج القياسي
  --drafts   مجلد المسودات الذي تؤخذ منه الصور؛ وإلا فالمجلد images الذي بجوار المقال.
             إن نقصت صورة ذُكر اسمها وكان رمز الخروج 1.
`,
    en: `Usage: muharrir export ARTICLE.json|- --format html|json|docx [--out FILE|-] [--drafts DIR]

Makes a complete page, a Word file or canonical JSON of an article in JSON (from standard input
for -).
Says what the article lacks before it is published. Its pictures go into the folder images beside the
file that --out names.

Options:
  --format   html, json or docx (a Word file with its pictures in it)
  --out      the file to write, whole or not at all; otherwise standard output
  --drafts   the drafts folder to take pictures from; otherwise the folder images beside the article.
             A picture that is missing is named, and the exit code is 1.
`,
  },
  list: {
    ar: `الاستعمال: muharrir list --drafts DIR [--search WORDS]… [--format human|json]

يسرد مسودات المجلد، الأحدث أولاً، أو ما عُثر عليه بالبحث، الأقرب أولاً، ولو كان البرنامج مفتوحاً عليه.

الخيارات:
  --drafts   مجلد المسودات
  --search   كلمات يُبحث عنها في كل ما في المسودات، بأي صيغة كُتبت؛ "…" لعبارة بعينها،
             والكلمة الأخيرة قد تكون ناقصة. لعدة أبحاث كرّر الخيار.
  --format   human للقراءة (وهو الأصل) أو json:
             { "drafts": [ { "id", "headline", "modifiedAt", "status" } ] }
             ومع أكثر من بحث: { "searches": [ { "words", "drafts": […] } ] }
`,
    en: `Usage: muharrir list --drafts DIR [--search WORDS]… [--format human|json]

Lists the drafts of a folder, newest first, or what a search finds, the best first, also while the
program has it open.

Options:
  --drafts   the drafts folder
  --search   words to look for in all of a draft, in all their forms; "…" is a phrase, and the last
             word may be unfinished. Give it again for another search.
  --format   human (the default) or json:
             { "drafts": [ { "id", "headline", "modifiedAt", "status" } ] }
             with several searches: { "searches": [ { "words", "drafts": […] } ] }
`,
  },
  history: {
    ar: `الاستعمال: muharrir history --drafts DIR ID [--format human|json]

يسرد النسخ السابقة لمسودة، الأحدث أولاً، ولو كان البرنامج مفتوحاً على المجلد.
ID معرّف المسودة كما يكتبه الأمر list.

الخيارات:
  --drafts   مجلد المسودات
  --format   human للقراءة (وهو الأصل) أو json:
             { "versions": [ { "version", "at", "kind", "headline", "words" } ] }
`,
    en: `Usage: muharrir history --drafts DIR ID [--format human|json]

Lists the earlier versions of a draft, newest first, also while the program has the folder open.
ID is the draft's identifier, as \`list\` prints it.

Options:
  --drafts   the drafts folder
  --format   human (the default) or json:
             { "versions": [ { "version", "at", "kind", "headline", "words" } ] }
`,
  },
  restore: {
    ar: `الاستعمال: muharrir restore --drafts DIR ID [VERSION]

يضع نسخة سابقة مكان المسودة، ويصير ما كان فيها نسخةً سابقة هو أيضاً، فلا يضيع شيء.
إن لم تُذكر VERSION فأحدث نسخة تختلف عما في المسودة الآن؛ والأسماء يسردها الأمر history.
المسودة التي في سلة المهملات تُخرج منها أولاً، وإن لم تُذكر VERSION اكتُفي بذلك.
المسودة التي لم يبق منها إلا نسخها تعود مسودةً جديدة بمعرّف جديد.
لا يعمل والمجلد مفتوح في البرنامج: أغلقه أولاً، أو استعد النسخة من نافذته.
على المخرج القياسي سطر واحد: معرّف المسودة ثم اسم النسخة، أو - إن أُخرجت من السلة فقط.

الخيارات:
  --drafts   مجلد المسودات
`,
    en: `Usage: muharrir restore --drafts DIR ID [VERSION]

Puts an earlier version in the draft's place. What was there becomes a version itself: nothing is lost.
Without VERSION, the newest one that differs from what is there now; \`history\` lists their names.
A draft in the trash is taken out of it first; without VERSION, that is all.
A draft of which only versions are left comes back as a new draft, with a new identifier.
Not while the program has the folder open: close it first, or restore in its window.
Standard output has one line: the draft's identifier, then the version, or - when it only came out of
the trash.

Options:
  --drafts   the drafts folder
`,
  },
  backup: {
    ar: `الاستعمال:
  muharrir backup --drafts DIR --out FILE
  muharrir backup --drafts DIR --restore FILE

يحفظ كل ما في مجلد المسودات (المسودات ونسخها السابقة وسلة المهملات) في ملف واحد، ولو كان البرنامج
مفتوحاً عليه، ثم يقرأ الملف للتأكد منه. ويعيد منه ما ليس في المجلد: ما كان في المجلد يبقى كما هو،
وما اختلف عنه يأتي بجانبه مسودةً مستقلة. الإعادة لا تعمل والمجلد مفتوح في البرنامج.
يوقفه Ctrl+C بعد الملف الجاري، ويبقى ما تم.

الخيارات:
  --drafts   مجلد المسودات
  --out      الملف الذي تُحفظ فيه النسخة؛ لا يُكتب فوق ملف موجود
  --restore  الملف الذي تُعاد منه
`,
    en: `Usage:
  muharrir backup --drafts DIR --out FILE
  muharrir backup --drafts DIR --restore FILE

Writes all that a drafts folder holds (drafts, their versions, the trash) into one file, also while the
program has it open, and reads it back to be sure. Brings back what is not in the folder: what is there
stays, and what differs comes beside it as a draft of its own. Not while the program has the folder
open. Ctrl+C stops it after the file under way; what was done stays done.

Options:
  --drafts   the drafts folder
  --out      the file to write; one that is there is not written over
  --restore  the file to bring back from
`,
  },
  serve: {
    ar: `الاستعمال: muharrir serve [--drafts DIR] [--port N] [--no-open] [--read-only]

يشغّل المحرر على هذا الجهاز وحده (127.0.0.1) ويفتح نافذته في Chromium أو Chrome أو Edge.
حين يجهز يكتب على المخرج القياسي سطراً واحداً: { "url": "…", "drafts": "…" }
ينتهي بإغلاق النافذة أو بـ Ctrl+C، بعد حفظ كل ما كُتب.

الخيارات:
  --drafts   مجلد المسودات؛ وإلا فالمجلد المختار في الإعدادات
  --port     رقم المنفذ؛ وإلا فمنفذ حر
  --no-open  لا تُفتح نافذة؛ افتح العنوان المطبوع في المتصفح
  --read-only
             إن كان المجلد مفتوحاً في برنامج آخر فافتحه للقراءة وحدها
`,
    en: `Usage: muharrir serve [--drafts DIR] [--port N] [--no-open] [--read-only]

Runs the editor on this machine alone (127.0.0.1) and opens its window in Chromium, Chrome or Edge.
When ready it prints one line on standard output: { "url": "…", "drafts": "…" }
It ends when the window is closed or with Ctrl+C, after everything typed has been saved.

Options:
  --drafts   the drafts folder; otherwise the one chosen in the settings
  --port     the port; otherwise any free one
  --no-open  opens no window; open the printed address in a browser
  --read-only
             opens a folder that another program has open, to be read
`,
  },
};
