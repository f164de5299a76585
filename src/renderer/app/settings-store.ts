import type { DeskApi } from '#api/contract';
import type { Settings } from '#api/settings';
import type { Observable } from '../ui/observable';

/** The editor's settings: shown at once as changed, kept by the desk. */
export interface SettingsStore {
  readonly current: Observable<Settings>;
  /** Fetches what the desk has; what is there already stays when it has none to give. */
  load(): Promise<void>;
  readonly change: (changes: Partial<Settings>) => void;
}

/** @param current where the settings are kept for all who look at them */
export function settingsStore(
  desk: Pick<DeskApi, 'readSettings' | 'changeSettings'>,
  current: Observable<Settings>,
): SettingsStore {
  return {
    current,
    async load() {
      try {
        current.set(await desk.readSettings());
      } catch {
        // Without the desk the defaults serve; the state of the line is shown elsewhere.
      }
    },
    change(changes) {
      current.set({ ...current.get(), ...changes });
      // A refused change stays in this window; the next start has the old setting.
      desk.changeSettings(changes).catch(() => undefined);
    },
  };
}
