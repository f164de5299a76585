import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '#api/desk-error';
import { type Settings, settingsSchema } from '#api/settings';
import { writeDurably } from './draft-file';
import { errorCode } from './error-code';
import { refusalOf } from './refusal-of';

/** The little of conf's and electron-store's interface that settings need. */
export interface ConfLike {
  /** Reading throws when the file is not JSON. */
  store: Record<string, unknown>;
}

/** What had to be done about a settings file that could not be read. */
export type SettingsTrouble =
  /** The copy from before the last change was put back. */
  | { kind: 'restored'; setAside: string }
  /** There was no good copy: everything is as on the first day. */
  | { kind: 'reset'; setAside: string };

export interface SettingsStore {
  read(): Settings;
  /**
   * Changes some settings and returns all of them.
   * @throws DeskError `disk-full`, `no-permission` …; the settings are then as they were
   */
  change(changes: Partial<Settings>): Promise<Settings>;
  /** Set when the file could not be read at the start; its sentence is in `settings-words.ts`. */
  readonly trouble: SettingsTrouble | null;
}

/** The name, without extension, of the settings file in `appFolder()`, for conf and electron-store. */
export const SETTINGS_NAME = 'settings';

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The bytes of a settings file if they hold settings; null when it is missing or broken. */
function readGood(path: string): { bytes: Uint8Array } | 'missing' | 'broken' {
  try {
    const bytes = readFileSync(path);
    const data: unknown = JSON.parse(bytes.toString('utf8'));
    return isRecord(data) ? { bytes } : 'broken';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'missing' : 'broken';
  }
}

/** Settings from what a file holds; a value that is none of its setting's becomes the default. */
function readSettings(data: Record<string, unknown>): Settings {
  const parsed = settingsSchema.safeParse({ ...data });
  if (parsed.success) return parsed.data;
  const bad = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return settingsSchema.parse(
    Object.fromEntries(Object.entries(data).filter(([key]) => !bad.has(key))),
  );
}

async function repair(path: string, backup: string): Promise<SettingsTrouble | null> {
  if (readGood(path) !== 'broken') return null;
  const setAside = path.replace(/\.json$/u, `.broken-${Date.now()}.json`);
  renameSync(path, setAside);
  const good = readGood(backup);
  if (typeof good === 'string') return { kind: 'reset', setAside };
  await writeDurably(path, good.bytes, 'anything');
  return { kind: 'restored', setAside };
}

/**
 * Opens the settings, over a store that the host makes: electron-store in Electron, conf beside it.
 * Those replace their file without noticing a full disk (they ignore a short write), so a copy is kept
 * before each write, each write is read back, and a file that cannot be read is set aside.
 * @param folder absolute path of the folder that holds `settings.json`
 * @param makeStore makes the store over that file; called after the file was repaired, because the
 *   store reads it at once
 */
export async function openSettings(
  folder: string,
  makeStore: () => ConfLike,
): Promise<SettingsStore> {
  const path = join(folder, `${SETTINGS_NAME}.json`);
  const backup = join(folder, `${SETTINGS_NAME}.backup.json`);
  const trouble = await repair(path, backup);
  const conf = makeStore();
  let current = readSettings(conf.store);
  let last: Promise<unknown> = Promise.resolve();

  async function write(changes: Partial<Settings>): Promise<Settings> {
    const before = readGood(path);
    if (typeof before !== 'string') await writeDurably(backup, before.bytes, 'anything');
    try {
      // Only what changes: another host may have changed the rest. Keys of a newer program stay.
      conf.store = { ...conf.store, ...changes };
    } catch (error) {
      throw refusalOf(error);
    }
    if (typeof readGood(path) === 'string') {
      if (typeof before !== 'string') await writeDurably(path, before.bytes, 'anything');
      throw new DeskError('disk-full', 'settings');
    }
    current = readSettings(conf.store);
    return current;
  }

  return {
    trouble,
    read: () => current,
    change(changes) {
      const next = last.then(() => write(changes));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
