import type { Notice } from '../article/notice';
import { shownText } from '../body/shown-text';
import { droppedThings } from './dropped-things';
import { fieldNames, type InterfaceLanguage, relatedGroupNames } from './field-names';
import { plural } from './plural';

type NoticeOf<Code extends Notice['code']> = Extract<Notice, { code: Code }>;

/** One sentence, or two, for every kind of notice: what happened, and what an editor can do. */
type Sentences = { [Code in Notice['code']]: (notice: NoticeOf<Code>) => string };

const MOST_QUOTED = 90;

/** Foreign text in quotes, short, and unable to turn the sentence around it. */
function quoted(text: string, open: string, close: string): string {
  const line = shownText(text).replaceAll(/\s+/gu, ' ').trim();
  const short = line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED).trimEnd()}…` : line;
  return `${open}\u2068${shownText(short)}\u2069${close}`;
}

const ar = (text: string) => quoted(text, '«', '»');
const en = (text: string) => quoted(text, '“', '”');

const arabic: Sentences = {
  missing: ({ field }) =>
    ({
      headline: 'المقال بلا عنوان. اكتب له عنواناً قبل النشر.',
      body: 'المقال بلا متن. أضف النص قبل النشر.',
      sources: 'لم يُذكر مصدر. أضف مصدراً واحداً على الأقل.',
    })[field],
  'unknown-field': ({ path }) =>
    `في الملف حقل لا تعرفه هذه النسخة: ${ar(path)}. حُفظ كما هو، ولا يظهر في الصفحة.`,
  'unknown-in-body': ({ kind, name }) =>
    ({
      node: `في المتن عنصر لا تعرفه هذه النسخة: ${ar(name)}. حُفظ كما هو، ولا تُنشر منه إلا كلماته.`,
      mark: `في المتن تنسيق لا تعرفه هذه النسخة: ${ar(name)}. حُفظ كما هو، ويُنشر نصه بلا تنسيق.`,
      attribute: `في المتن خاصية لا تعرفها هذه النسخة: ${ar(name)}. حُفظت كما هي، ولا تُنشر.`,
    })[kind],
  'newer-version': ({ version }) =>
    `كُتب هذا الملف بنسخة أحدث من محرّر (الصيغة ${version})، فهو مفتوح للقراءة فقط. حدّث البرنامج لتعدّله.`,
  'bad-date': ({ field, text }) =>
    `ما في حقل «${fieldNames.ar[field]}» ليس تاريخاً: ${ar(text)}. بقي كما كُتب، ولن يظهر في الصفحة. صحّحه.`,
  'bad-url': ({ field, text }) =>
    `في «${fieldNames.ar[field]}» ما ليس عنوان ويب: ${ar(text)}. بقي كما كُتب، ولن يكون رابطاً. ابدأه بـ \u2066https://\u2069`,
  'no-address': ({ field, count }) =>
    `في «${fieldNames.ar[field]}» ${plural('ar', count, {
      one: 'رابط واحد بلا عنوان ويب، ويظهر نصاً',
      two: 'رابطان بلا عنوان ويب، ويظهران نصاً',
      few: '# روابط بلا عناوين ويب، وتظهر نصاً',
      many: '# رابطاً بلا عناوين ويب، وتظهر نصاً',
      other: '# رابط بلا عناوين ويب، وتظهر نصاً',
    })}.`,
  placeholder: ({ field, count, text }) =>
    `في «${fieldNames.ar[field]}» ${plural('ar', count, {
      one: 'موضع لم يُملأ بعد',
      two: 'موضعان لم يُملآ بعد، أولهما',
      few: '# مواضع لم تُملأ بعد، أولها',
      many: '# موضعاً لم تُملأ بعد، أولها',
      other: '# موضع لم تُملأ بعد، أولها',
    })}: ${ar(text)}.`,
  'no-alt': ({ count }) =>
    `${plural('ar', count, {
      one: 'في المقال صورة بلا نص بديل. صِف ما فيها لمن لا يراها',
      two: 'في المقال صورتان بلا نص بديل. صِف ما فيهما لمن لا يراهما',
      few: 'في المقال # صور بلا نص بديل. صِف ما فيها لمن لا يراها',
      many: 'في المقال # صورة بلا نص بديل. صِف ما فيها لمن لا يراها',
      other: 'في المقال # صورة بلا نص بديل. صِف ما فيها لمن لا يراها',
    })}.`,
  'missing-images': ({ files }) =>
    `${plural('ar', files.length, {
      one: 'صورة ليست في مجلد الصور أو تغيّر ملفها، فيخرج المقال من دونها',
      two: 'صورتان ليستا في مجلد الصور أو تغيّر ملفاهما، فيخرج المقال من دونهما',
      few: '# صور ليست في مجلد الصور أو تغيّرت ملفاتها، فيخرج المقال من دونها',
      many: '# صورة ليست في مجلد الصور أو تغيّرت ملفاتها، فيخرج المقال من دونها',
      other: '# صورة ليست في مجلد الصور أو تغيّرت ملفاتها، فيخرج المقال من دونها',
    })}: ${files.map(ar).join('، ')}. ${plural('ar', files.length, {
      two: 'أضفهما من جديد',
      other: 'أضفها من جديد',
    })}.`,
  'merged-repeat': ({ group, title, count }) =>
    `ورد الرابط ${ar(title)} ${plural('ar', count, { two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' })} في «${relatedGroupNames.ar[group]}»، فأُبقي واحد.`,
  'kept-in-body': ({ text }) =>
    `نص لم يُعرف له حقل، فبقي في المتن: ${ar(text)}. انقله إن كان له مكان آخر.`,
  dropped: ({ what, count }) =>
    `لم يؤخذ من الأصل ما لا يحتمله المقال: ${droppedThings(what, count, 'ar')}.`,
  'changes-accepted': ({ count }) =>
    `في الملف ${plural('ar', count, {
      one: 'تعديل متتبَّع واحد',
      two: 'تعديلان متتبَّعان',
      few: '# تعديلات متتبَّعة',
      many: '# تعديلاً متتبَّعاً',
      other: '# تعديل متتبَّع',
    })}، فأُخذ النص كما يكون بعد قبول التعديلات كلها. راجعه.`,
  'decoded-as': ({ encoding }) =>
    `ليس الملف بترميز UTF-8، فقُرئ بترميز ${encoding === 'utf-16' ? 'UTF-16' : 'Windows-1256'}. راجع حروفه.`,
};

const english: Sentences = {
  missing: ({ field }) =>
    ({
      headline: 'The article has no headline. Write one before you publish.',
      body: 'The article has no body. Add the copy before you publish.',
      sources: 'No source is named. Add at least one.',
    })[field],
  'unknown-field': ({ path }) =>
    `The file has a field that this version does not know: ${en(path)}. It was kept as it is and does not show on the page.`,
  'unknown-in-body': ({ kind, name }) =>
    ({
      node: `The body has an element that this version does not know: ${en(name)}. It was kept as it is; only its words are published.`,
      mark: `The body has formatting that this version does not know: ${en(name)}. It was kept as it is; its text is published plain.`,
      attribute: `The body has an attribute that this version does not know: ${en(name)}. It was kept as it is and is not published.`,
    })[kind],
  'newer-version': ({ version }) =>
    `This file was written by a newer Muharrir (format ${version}), so it is open for reading only. Update the program to edit it.`,
  'bad-date': ({ field, text }) =>
    `The ${fieldNames.en[field]} is not a date: ${en(text)}. It was kept as typed and will not show on the page. Correct it.`,
  'bad-url': ({ field, text }) =>
    `Under ${fieldNames.en[field]} there is something that is no web address: ${en(text)}. It was kept as typed and will not be a link. Begin it with https://`,
  'no-address': ({ field, count }) =>
    `Under ${fieldNames.en[field]}, ${plural('en', count, {
      one: '1 link has no address and shows as text',
      other: '# links have no address and show as text',
    })}.`,
  placeholder: ({ field, count, text }) =>
    `In the ${fieldNames.en[field]}, ${plural('en', count, {
      one: 'one place is still to be filled in',
      other: '# places are still to be filled in, the first',
    })}: ${en(text)}.`,
  'no-alt': ({ count }) =>
    `${plural('en', count, {
      one: 'A picture has no alternative text. Say what it shows, for those who do not see it',
      other:
        '# pictures have no alternative text. Say what they show, for those who do not see them',
    })}.`,
  'missing-images': ({ files }) =>
    `${plural('en', files.length, {
      one: 'A picture is not in the folder of pictures, or its file was changed; the article goes out without it',
      other:
        '# pictures are not in the folder of pictures, or their files were changed; the article goes out without them',
    })}: ${files.map(en).join(', ')}. ${plural('en', files.length, {
      one: 'Add it again',
      other: 'Add them again',
    })}.`,
  'merged-repeat': ({ group, title, count }) =>
    `The link ${en(title)} stood ${plural('en', count, { other: '# times' })} under “${relatedGroupNames.en[group]}”; one was kept.`,
  'kept-in-body': ({ text }) =>
    `No field is known for this text, so it stayed in the body: ${en(text)}. Move it if it belongs elsewhere.`,
  dropped: ({ what, count }) =>
    `Left out, since an article cannot hold it: ${droppedThings(what, count, 'en')}.`,
  'changes-accepted': ({ count }) =>
    `The file has ${plural('en', count, { one: '1 tracked change', other: '# tracked changes' })}; the text was taken as it is once all are accepted. Check it.`,
  'decoded-as': ({ encoding }) =>
    `The file is not UTF-8 and was read as ${encoding === 'utf-16' ? 'UTF-16' : 'Windows-1256'}. Check its letters.`,
};

const sentences: Record<InterfaceLanguage, Sentences> = { ar: arabic, en: english };

function say<Code extends Notice['code']>(
  code: Code,
  notice: NoticeOf<Code>,
  language: InterfaceLanguage,
): string {
  return sentences[language][code](notice);
}

/** A notice in words that an editor can act on. */
export function describeNotice(notice: Notice, language: InterfaceLanguage): string {
  return say(notice.code, notice, language);
}
