import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appFolder } from '#desk/app-folder';
import type { HostOptions } from './host';
import type * as Fakes from './testing/electron';

vi.mock('electron', () => import('./testing/electron'));
const startHost = vi.fn<(options: HostOptions) => Promise<void>>(() => Promise.resolve());
vi.mock('./host', () => ({ startHost }));

/** Loads the entry anew, with fakes of its own. */
async function load(primary: boolean) {
  vi.resetModules();
  const fakes = (await import('electron')) as unknown as typeof Fakes;
  fakes.resetElectron();
  fakes.app.requestSingleInstanceLock.mockReturnValue(primary);
  await import('./main');
  return fakes;
}

describe('the entry of the program in Electron', () => {
  beforeEach(() => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    vi.stubEnv('XDG_CONFIG_HOME', tmpdir());
  });

  it('sets its sandbox, its folder and its scheme before anything else', async () => {
    const { app, protocol } = await load(true);
    expect(app.enableSandbox).toHaveBeenCalled();
    expect(app.setPath).toHaveBeenCalledWith('userData', appFolder());
    expect(app.setAppUserModelId).toHaveBeenCalled();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalled();
    const folderSet = app.setPath.mock.invocationCallOrder[0] ?? Infinity;
    const lockTaken = app.requestSingleInstanceLock.mock.invocationCallOrder[0] ?? 0;
    // The lock is one for each `userData` folder.
    expect(folderSet).toBeLessThan(lockTaken);
  });

  it('ignores a development server once it is packaged', async () => {
    await load(true);
    expect(startHost.mock.calls[0]?.[0].page).toBe('muharrir://app/');
  });

  it('leaves the field to the Muharrir that runs already', async () => {
    const { app } = await load(false);
    expect(app.quit).toHaveBeenCalled();
    expect(startHost).not.toHaveBeenCalled();
  });
});
