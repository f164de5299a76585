import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appFolder } from '#desk/app-folder';
import type { HostOptions } from './host';
import type * as Fakes from './testing/electron';

vi.mock('electron', () => import('./testing/electron'));
const startHost = vi.fn<(options: HostOptions) => Promise<void>>(() => Promise.resolve());
vi.mock('./host', () => ({ startHost }));

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'muharrir-main-'));
  for (const name of ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_CONFIG_HOME']) vi.stubEnv(name, home);
  vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** Loads the entry anew. */
async function load(prepare: (fakes: typeof Fakes) => void = () => undefined) {
  vi.resetModules();
  const fakes = (await import('electron')) as unknown as typeof Fakes;
  fakes.resetElectron();
  prepare(fakes);
  await import('./main');
  return fakes;
}

describe('the entry of the program in Electron', () => {
  it('sets its sandbox, its folder and its scheme before anything else', async () => {
    const { app, protocol, dialog } = await load();
    expect(app.enableSandbox).toHaveBeenCalled();
    expect(app.setPath).toHaveBeenCalledWith('userData', appFolder());
    expect(app.setAppUserModelId).toHaveBeenCalled();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalled();
    const folderSet = app.setPath.mock.invocationCallOrder[0] ?? Infinity;
    const lockTaken = app.requestSingleInstanceLock.mock.invocationCallOrder[0] ?? 0;
    // The lock is one for each `userData` folder.
    expect(folderSet).toBeLessThan(lockTaken);
    expect(dialog.showErrorBox).not.toHaveBeenCalled();
  });

  it('uses a development server, unless it is packaged', async () => {
    await load();
    expect(startHost.mock.lastCall?.[0].page).toBe('muharrir://app/');
    await load(({ app }) => {
      app.isPackaged = false;
    });
    expect(startHost.mock.lastCall?.[0].page).toBe('http://localhost:5173');
  });

  it('leaves the field to the Muharrir that runs already', async () => {
    startHost.mockClear();
    const { app } = await load((fakes) => {
      fakes.app.requestSingleInstanceLock.mockReturnValue(false);
    });
    expect(app.quit).toHaveBeenCalled();
    expect(startHost).not.toHaveBeenCalled();
  });

  it('says why it ends when it cannot have a folder of its own', async () => {
    writeFileSync(join(home, 'file'), '');
    for (const name of ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_CONFIG_HOME']) {
      vi.stubEnv(name, join(home, 'file'));
    }
    const { app, dialog } = await load();
    expect(dialog.showErrorBox).toHaveBeenCalledOnce();
    expect(app.exit).toHaveBeenCalledWith(1);
  });
});
