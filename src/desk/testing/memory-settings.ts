import { defaultSettings, type Settings } from '#api/settings';
import type { SettingsStore } from '../settings';

/** Settings that are forgotten with the test. */
export function memorySettings(): SettingsStore {
  let current: Settings = defaultSettings;
  return {
    trouble: null,
    read: () => current,
    change(changes) {
      current = { ...current, ...changes };
      return Promise.resolve(current);
    },
  };
}
