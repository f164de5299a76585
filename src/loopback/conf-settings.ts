import Conf from 'conf';
import { appFolder } from '#desk/app-folder';
import { openSettings, SETTINGS_NAME, type SettingsStore } from '#desk/settings';

/**
 * The settings outside Electron: conf over the very file that electron-store uses there.
 * @throws DeskError when the file can neither be read nor set aside
 */
export function openConfSettings(): Promise<SettingsStore> {
  const folder = appFolder();
  return openSettings(folder, () => new Conf({ cwd: folder, configName: SETTINGS_NAME }));
}
