import { defaultDraftsFolder } from './app-folder';
import type { DeskOptions } from './open-desk';
import type { SettingsStore } from './settings';

/**
 * The drafts folder that a host starts in: the one that `--drafts` names, else the one of the
 * settings, which has been worked in before and must be there, else the default.
 * @param named absolute path, or null without `--drafts`
 */
export function chooseFolder(
  named: string | null,
  settings: Pick<SettingsStore, 'read'>,
): Pick<DeskOptions, 'folder'> & { mustExist: boolean } {
  const kept = settings.read().draftsFolder;
  if (named !== null) return { folder: named, mustExist: false };
  return kept === null
    ? { folder: defaultDraftsFolder(), mustExist: false }
    : { folder: kept, mustExist: true };
}
