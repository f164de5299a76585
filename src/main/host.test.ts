import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_CHANNEL, EVENT_CHANNEL, LISTENING_CHANNEL } from '#api/channels';
import { EVERY_DRAFT } from '#api/draft-types';
import type { Reply } from '#api/wire';
import { appFolder } from '#desk/app-folder';
import { folderLayout } from '#desk/folder-layout';
import { lockFolder } from '#desk/folder-lock';
import { APP_PAGE } from './app-address';
import { startHost } from './host';
import { hostWords } from './host-words';
import { menuLabels } from './menu-labels';
import { takeOpenedFiles } from './opened-files';
import {
  app,
  dialog,
  fakeEvent,
  FakeMenu,
  FakeWindow,
  ipcMain,
  nativeTheme,
  protocol,
  resetElectron,
} from './testing/electron';
import { senderOf } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

let home: string;
beforeEach(async () => {
  resetElectron();
  home = await mkdtemp(join(tmpdir(), 'muharrir-host-'));
  for (const name of ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_CONFIG_HOME']) {
    vi.stubEnv(name, home);
  }
  app.getPath.mockReturnValue(join(home, 'Muharrir'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, maxRetries: 3 });
});

async function start(changes: { page?: string; draftsFolder?: string | null } = {}) {
  const { page = APP_PAGE, draftsFolder = join(home, 'drafts') } = changes;
  const opened = takeOpenedFiles();
  await startHost({ page, draftsFolder, opened, built: '/built', icon: '/icon.png' });
  const window = FakeWindow.made[0];
  if (window === undefined) throw new Error('no window was made');
  window.webContents.mainFrame.url = page;
  const sender = senderOf(window.webContents);
  const call = (method: string, ...args: unknown[]) =>
    ipcMain.handlers.get(CALL_CHANNEL)?.(sender, { method, args }) as Promise<Reply>;
  const listen = () => ipcMain.emit(LISTENING_CHANNEL, sender);
  return { window, call, listen, opened };
}

/** Quits as Electron does, and waits until the folder is free. */
async function quit(): Promise<void> {
  app.quit.mockClear();
  app.emit('will-quit', fakeEvent());
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalled());
  // A window that closes asks to quit as well, before the folder is free.
  const { lock } = folderLayout(join(home, 'drafts'));
  await vi.waitFor(() => expect(stat(lock)).rejects.toThrow('ENOENT'));
}

const firstMenu = () =>
  (FakeMenu.applicationMenu?.template[0] as { label: string } | undefined)?.label;

describe('the program in Electron', () => {
  it('opens one locked-down window on its own page', async () => {
    const { window } = await start();
    expect(FakeWindow.made).toHaveLength(1);
    expect(window.loadURL).toHaveBeenCalledWith(APP_PAGE);
    expect(window.options['webPreferences']).toMatchObject({
      preload: join('/built', 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
    expect(protocol.handle).toHaveBeenCalledOnce();
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalled();
    await quit();
  });

  it('serves the desk of the folder that was named, and frees the folder on quitting', async () => {
    const { call } = await start();
    expect(await call('describeDesk')).toMatchObject({
      ok: true,
      value: { folder: join(home, 'drafts') },
    });
    expect(await call('createDraft', null, 'blank')).toMatchObject({ ok: true });
    const query = { filter: EVERY_DRAFT, order: 'newest', offset: 0, count: 9 };
    expect(await call('listDrafts', query)).toMatchObject({
      ok: true,
      value: { drafts: [{ headline: '' }] },
    });
    await quit();
    await expect(stat(folderLayout(join(home, 'drafts')).lock)).rejects.toThrow('ENOENT');
  });

  it('leaves it to the window to say that settings could not be read', async () => {
    await mkdir(appFolder(), { recursive: true });
    await writeFile(join(appFolder(), 'settings.json'), '{"theme": "da');
    const { call } = await start();
    expect(await call('describeDesk')).toMatchObject({
      value: { settingsTrouble: { ar: expect.stringContaining('الإعدادات') as string } },
    });
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    await quit();
  });

  it('follows the language and the theme when they change', async () => {
    const { window, call, listen } = await start();
    listen();
    expect(firstMenu()).toBe(menuLabels.ar.menus.file);
    await call('changeSettings', { language: 'en', theme: 'dark' });
    expect(firstMenu()).toBe(menuLabels.en.menus.file);
    expect(nativeTheme.themeSource).toBe('dark');
    expect(window.webContents.send).toHaveBeenCalledWith(
      EVENT_CHANNEL,
      expect.objectContaining({ type: 'settingsChanged' }),
    );
    await quit();
  });

  it('quits as from the menu whenever the system asks it to end', async () => {
    const listening = vi.spyOn(process, 'on');
    await start();
    const listeners = new Map<unknown, unknown>(listening.mock.calls);
    listening.mockRestore();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGTERM']) {
      app.quit.mockClear();
      (listeners.get(signal) as () => void)();
      expect(app.quit).toHaveBeenCalledOnce();
    }
    await quit();
    expect(process.listeners('SIGTERM')).not.toContain(listeners.get('SIGTERM'));
  });

  it('remembers where its window was', async () => {
    const { window } = await start();
    window.bounds = { x: 10, y: 20, width: 1000, height: 700 };
    window.close();
    await quit();
    FakeWindow.made = [];
    const again = await start();
    expect(again.window.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
    await quit();
  });

  it('gives its page whole addresses of previews in development', async () => {
    const page = 'http://localhost:5173/';
    const { call } = await start({ page });
    const created = (await call('createDraft', null, 'blank')) as { value: { article: unknown } };
    const preview = (await call('previewArticle', created.value.article)) as { value: string };
    expect(preview.value).toMatch(/^muharrir:\/\/app\/preview\//u);
    const handler = protocol.handle.mock.calls[0]?.[1];
    const response = await handler?.({ url: preview.value, method: 'GET' } as Request);
    expect(response?.headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' http://localhost:5173;",
    );
    await quit();
  });

  it('asks when the folder is in use, and ends when the editor gives up', async () => {
    await start();
    FakeWindow.made = [];
    dialog.showMessageBox.mockResolvedValue({ response: 3 });
    await startHost({
      page: APP_PAGE,
      draftsFolder: join(home, 'drafts'),
      opened: takeOpenedFiles(),
      built: '/built',
      icon: '/icon.png',
    });
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(FakeWindow.made).toEqual([]);
    expect(app.quit).toHaveBeenCalled();
    await quit();
  });

  it('opens a folder that is in use to be read, when the editor wants that', async () => {
    const other = await lockFolder(join(home, 'drafts'));
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const { call } = await start();
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(dialog.showMessageBox.mock.lastCall).toMatchObject([
      { buttons: expect.arrayContaining([hostWords.ar.openToRead]) as string[] },
    ]);
    expect(await call('describeDesk')).toMatchObject({
      value: { heldBy: expect.stringContaining(`pid ${process.pid}`) as string },
    });
    expect(await call('createDraft', null, 'blank')).toMatchObject({ ok: false, code: 'locked' });
    await other.release();
    expect(await call('takeFolder')).toMatchObject({ value: { heldBy: null } });
    expect(await call('createDraft', null, 'blank')).toMatchObject({ ok: true });
    await quit();
  });

  it('offers to read only what is in use', async () => {
    const kept = join(home, 'kept');
    await writeFile(kept, 'a file in its place');
    dialog.showMessageBox.mockResolvedValue({ response: 2 });
    await startHost({
      page: APP_PAGE,
      draftsFolder: kept,
      opened: takeOpenedFiles(),
      built: '/built',
      icon: '/icon.png',
    });
    expect(dialog.showMessageBox.mock.lastCall).toMatchObject([
      { buttons: [hostWords.ar.tryAgain, hostWords.ar.chooseFolder, hostWords.ar.quit] },
    ]);
    expect(app.quit).toHaveBeenCalled();
  });

  it('asks when the folder of the settings is on a drive that is away', async () => {
    const other = join(home, 'drive', 'other');
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { call } = await start();
    await call('changeSettings', { draftsFolder: other });
    await quit();
    FakeWindow.made = [];
    ipcMain.handlers.clear();
    dialog.showMessageBox.mockImplementationOnce(async () => {
      // The drive is plugged in, with the drafts on it, before the editor tries again.
      await expect(stat(join(home, 'drive'))).rejects.toThrow('ENOENT');
      await mkdir(folderLayout(other).drafts, { recursive: true });
      return { response: 0 };
    });
    const again = await start({ draftsFolder: null });
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(await again.call('describeDesk')).toMatchObject({ value: { folder: other } });
    await quit();
  });

  it('opens another folder when the editor chooses one', async () => {
    await start();
    FakeWindow.made = [];
    const other = join(home, 'other');
    dialog.showMessageBox.mockResolvedValue({ response: 2 });
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [other] });
    ipcMain.handlers.clear();
    const { call } = await start();
    expect(await call('describeDesk')).toMatchObject({ value: { folder: other } });
    expect(await call('readSettings')).toMatchObject({ value: { draftsFolder: other } });
    await quit();
  });
});
