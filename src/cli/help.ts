import type { BothLanguages } from '../loopback/host-words';

export const COMMANDS = ['import', 'export', 'list', 'serve'] as const;

export type Command = (typeof COMMANDS)[number];

/** What `muharrir --help` prints. */
export const GENERAL_HELP: BothLanguages = {
  ar: `محرِّر: تحرير مقالات غرف الأخبار العربية.

الاستعمال: muharrir COMMAND [OPTIONS]

الأوامر:
  import   يقرأ نصاً أو صفحة أو JSON ويخرج منه مقالاً
  export   يحوّل مقالاً إلى صفحة HTML أو JSON للنشر
  list     يسرد مسودات مجلد
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
  list     lists the drafts of a folder
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
  muharrir import FILE|- [--format text|html|json] [--out FILE]
  muharrir import FILE|DIR… --drafts DIR [--format text|html|json]

يقرأ ملفاً، أو المدخل القياسي إن كان الاسم -، ويخرج المقال بصيغة JSON. ويذكر ما تعرّف عليه من
عنوان وكاتب وتواريخ ومصادر، وما لم يتعرّف عليه. يقرأ ترميز UTF-8 وWindows-1256.

الخيارات:
  --format   صيغة الملف؛ وإلا عُرفت من اسمه ومحتواه
  --out      الملف الذي يُكتب فيه المقال؛ وإلا فالمخرج القياسي
  --drafts   مجلد مسودات يضاف إليه كل ملف مسودةً جديدة، ومعه محتويات المجلدات.
             يُذكر الملف الذي تتعذر قراءته ويُتجاوز، ويكون رمز الخروج 1.
             على المخرج القياسي سطر لكل مسودة: معرّفها ثم الملف.
`,
    en: `Usage:
  muharrir import FILE|- [--format text|html|json] [--out FILE]
  muharrir import FILE|DIR… --drafts DIR [--format text|html|json]

Reads a file, or standard input for -, and prints the article as JSON. Says what was recognised
(headline, byline, dates, sources) and what was not. Reads UTF-8 and Windows-1256.

Options:
  --format   the file's format; otherwise told from its name and content
  --out      the file to write the article to; otherwise standard output
  --drafts   a drafts folder to add each file to as a new draft, those in folders included.
             A file that cannot be read is named and skipped, and the exit code is 1.
             Standard output has a line for each draft: its identifier, then the file.
`,
  },
  export: {
    ar: `الاستعمال: muharrir export ARTICLE.json|- --format html|json [--out FILE|-]

يحوّل مقالاً بصيغة JSON (من المدخل القياسي إن كان الاسم -) إلى صفحة كاملة أو إلى JSON قياسي.
ويذكر ما ينقص المقال قبل نشره.

الخيارات:
  --format   html أو json
  --out      الملف الذي تُكتب فيه النتيجة كاملةً أو لا تُكتب؛ وإلا فالمخرج القياسي
`,
    en: `Usage: muharrir export ARTICLE.json|- --format html|json [--out FILE|-]

Makes a complete page, or canonical JSON, of an article in JSON (from standard input for -).
Says what the article lacks before it is published.

Options:
  --format   html or json
  --out      the file to write, whole or not at all; otherwise standard output
`,
  },
  list: {
    ar: `الاستعمال: muharrir list --drafts DIR [--format human|json]

يسرد مسودات المجلد، الأحدث أولاً، ولو كان البرنامج مفتوحاً عليه.

الخيارات:
  --drafts   مجلد المسودات
  --format   human للقراءة (وهو الأصل) أو json:
             { "drafts": [ { "id", "headline", "modifiedAt", "status" } ] }
`,
    en: `Usage: muharrir list --drafts DIR [--format human|json]

Lists the drafts of a folder, newest first, also while the program has it open.

Options:
  --drafts   the drafts folder
  --format   human (the default) or json:
             { "drafts": [ { "id", "headline", "modifiedAt", "status" } ] }
`,
  },
  serve: {
    ar: `الاستعمال: muharrir serve [--drafts DIR] [--port N] [--no-open]

يشغّل المحرر على هذا الجهاز وحده (127.0.0.1) ويفتح نافذته في Chromium أو Chrome أو Edge.
حين يجهز يكتب على المخرج القياسي سطراً واحداً: { "url": "…", "drafts": "…" }
ينتهي بإغلاق النافذة أو بـ Ctrl+C، بعد حفظ كل ما كُتب.

الخيارات:
  --drafts   مجلد المسودات؛ وإلا فالمجلد المختار في الإعدادات
  --port     رقم المنفذ؛ وإلا فمنفذ حر
  --no-open  لا تُفتح نافذة؛ افتح العنوان المطبوع في المتصفح
`,
    en: `Usage: muharrir serve [--drafts DIR] [--port N] [--no-open]

Runs the editor on this machine alone (127.0.0.1) and opens its window in Chromium, Chrome or Edge.
When ready it prints one line on standard output: { "url": "…", "drafts": "…" }
It ends when the window is closed or with Ctrl+C, after everything typed has been saved.

Options:
  --drafts   the drafts folder; otherwise the one chosen in the settings
  --port     the port; otherwise any free one
  --no-open  opens no window; open the printed address in a browser
`,
  },
};
