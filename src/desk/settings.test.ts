import { writeFileSync } from 'node:fs';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Conf from 'conf';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#api/settings';
import { type ConfLike, openSettings, SETTINGS_NAME } from './settings';
import { describeSettingsTrouble } from './settings-words';
import { temporaryFolder } from './testing/temporary-folder';

const FILE = 'settings.json';
const BACKUP = 'settings.backup.json';

const openIn = (folder: string) =>
  openSettings(folder, () => new Conf({ cwd: folder, configName: SETTINGS_NAME }));

async function fileIn(folder: string, name = FILE): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

describe('openSettings', () => {
  it('starts with the defaults', async () => {
    const settings = await openIn(await temporaryFolder());
    expect(settings.read()).toEqual(defaultSettings);
    expect(settings.trouble).toBeNull();
  });

  it('keeps changes for the next start', async () => {
    const folder = await temporaryFolder();
    const settings = await openIn(folder);
    expect(await settings.change({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
    await settings.change({ language: 'en' });
    expect((await openIn(folder)).read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      language: 'en',
    });
  });

  it('keeps changes that are asked for at the same time', async () => {
    const folder = await temporaryFolder();
    const settings = await openIn(folder);
    await Promise.all([
      settings.change({ theme: 'dark' }),
      settings.change({ language: 'en' }),
      settings.change({ libraryOpen: false }),
    ]);
    const expected = { ...defaultSettings, theme: 'dark', language: 'en', libraryOpen: false };
    expect((await openIn(folder)).read()).toEqual(expected);
  });

  it('takes the default for a value that is none, and keeps the others', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, FILE), '{"theme":"pink","language":"en","libraryOpen":"yes"}');
    expect((await openIn(folder)).read()).toEqual({ ...defaultSettings, language: 'en' });
  });

  it('keeps settings of a newer program', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, FILE), '{"typeface":"naskh"}');
    await (await openIn(folder)).change({ theme: 'dark' });
    expect(await fileIn(folder)).toEqual({ typeface: 'naskh', theme: 'dark' });
  });

  it('keeps what another host changed in the meantime', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [await openIn(folder), await openIn(folder)];
    await one.change({ theme: 'dark' });
    expect(await other.change({ language: 'en' })).toMatchObject({ theme: 'dark', language: 'en' });
  });

  it('copies the file before it changes it', async () => {
    const folder = await temporaryFolder();
    const settings = await openIn(folder);
    await settings.change({ theme: 'dark' });
    await settings.change({ theme: 'light' });
    expect(await fileIn(folder, BACKUP)).toMatchObject({ theme: 'dark' });
  });

  it.each(['{"theme":"da', '', '[]', 'null', '\0\0\0'])(
    'puts the copy back for a file that holds %j',
    async (broken) => {
      const folder = await temporaryFolder();
      const before = await openIn(folder);
      await before.change({ theme: 'dark' });
      await before.change({ language: 'en' });
      await writeFile(join(folder, FILE), broken);
      const settings = await openIn(folder);
      expect(settings.trouble).toMatchObject({ kind: 'restored' });
      expect(settings.read()).toEqual({ ...defaultSettings, theme: 'dark' });
      expect(await readFile(settings.trouble?.setAside ?? '', 'utf8')).toBe(broken);
    },
  );

  it('starts anew when the copy is broken as well, and keeps both files', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, FILE), '{');
    await writeFile(join(folder, BACKUP), '{');
    const settings = await openIn(folder);
    expect(settings.trouble).toMatchObject({ kind: 'reset' });
    expect(settings.read()).toEqual(defaultSettings);
    const kept = (await readdir(folder)).filter((name) => name.startsWith('settings.b'));
    expect(kept).toHaveLength(2);
    expect(await settings.change({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
  });

  it('undoes a write that a full disk cut short, and says so', async () => {
    const folder = await temporaryFolder();
    await (await openIn(folder)).change({ theme: 'dark' });
    const conf = new Conf({ cwd: folder, configName: SETTINGS_NAME });
    // What conf does on a full disk: it replaces the file by a part of it, and throws nothing.
    const onFullDisk: ConfLike = {
      get store() {
        return conf.store;
      },
      set store(value) {
        writeFileSync(join(folder, FILE), JSON.stringify(value).slice(0, 10));
      },
    };
    const settings = await openSettings(folder, () => onFullDisk);
    const change = settings.change({ language: 'en' });
    await expect(change).rejects.toMatchObject({ code: 'disk-full' });
    expect(settings.read()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(await fileIn(folder)).toEqual({ theme: 'dark' });
  });

  it('says that the disk forbids writing', async () => {
    const folder = await temporaryFolder();
    const settings = await openIn(folder);
    await settings.change({ theme: 'dark' });
    await settings.change({ theme: 'light' });
    await chmod(join(folder, BACKUP), 0o444);
    await expect(settings.change({ theme: 'dark' })).rejects.toMatchObject({
      code: 'no-permission',
    });
    expect(settings.read()).toMatchObject({ theme: 'light' });
  });
});

describe('describeSettingsTrouble', () => {
  it('names the file that was set aside, in both languages', () => {
    for (const kind of ['restored', 'reset'] as const) {
      const [ar, en] = (['ar', 'en'] as const).map((language) =>
        describeSettingsTrouble({ kind, setAside: '/x/settings.broken-1.json' }, language),
      );
      expect(ar).toMatch(/\p{Script=Arabic}.*\/x\/settings\.broken-1\.json/u);
      expect(en).toMatch(/^The settings file .*\/x\/settings\.broken-1\.json$/u);
    }
  });
});
