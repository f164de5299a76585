import type { DeskErrorCode } from '#api/desk-error';
import { describeRefusal } from '#api/describe-refusal';
import type { Settings } from '#api/settings';

/**
 * Why the drafts folder cannot be opened at the start, and what to do. Nothing has been written yet,
 * so a folder that is away is another matter than one that goes away under an editor's hands.
 * @param detail as of `describeRefusal`
 */
export function describeStartRefusal(
  code: DeskErrorCode,
  detail: string,
  language: Settings['language'],
): string {
  if (code !== 'folder-gone') return describeRefusal(code, detail, language);
  return language === 'ar'
    ? 'مجلد المسودات ليس في مكانه: ربما كان على قرص غير موصول، أو نُقل المجلد. لم يُنشأ مجلد فارغ بدلاً منه ولم تُمسّ مسوداتك. صِل القرص أو أرجع المجلد ثم شغّل البرنامج من جديد، أو شغّله مع \u2068--drafts DIR\u2069 للعمل في مجلد آخر.'
    : 'The drafts folder is not in its place: it may be on a drive that is not connected, or it was moved. No empty folder was made in its stead, and your drafts are untouched. Plug the drive in or bring the folder back and start again, or start with --drafts DIR to work in another folder.';
}
