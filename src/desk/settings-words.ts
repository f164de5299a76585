import type { Settings } from '#api/settings';
import type { SettingsTrouble } from './settings';

/** What an editor is told when the settings could not be read: what happened and what was kept. */
export function describeSettingsTrouble(
  { kind, setAside }: SettingsTrouble,
  language: Settings['language'],
): string {
  if (language === 'ar') {
    return kind === 'restored'
      ? `تعذّرت قراءة ملف الإعدادات، فاستُعيدت نسخته السابقة. الملف المعطوب محفوظ في: ${setAside}`
      : `تعذّرت قراءة ملف الإعدادات، فعادت الإعدادات إلى أصلها، ولم تُمسّ المسودات. الملف المعطوب محفوظ في: ${setAside}`;
  }
  return kind === 'restored'
    ? `The settings file could not be read; its previous copy was put back. The broken file was kept as: ${setAside}`
    : `The settings file could not be read; settings are back to their defaults, drafts are untouched. The broken file was kept as: ${setAside}`;
}
