import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostWords } from './host-words';
import { claimSingleInstance, welcomeSecondStart } from './single-instance';
import { app, dialog, resetElectron } from './testing/electron';
import { fakeWindow } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

let home: string;
beforeEach(async () => {
  resetElectron();
  home = await mkdtemp(join(tmpdir(), 'muharrir-second-'));
});
afterEach(() => rm(home, { recursive: true }));

/** A program that works in a folder, to be started a second time. */
async function running() {
  const folder = join(home, 'open');
  await mkdir(folder);
  const { fake, window } = fakeWindow();
  const openFile = vi.fn<(path: string) => void>();
  welcomeSecondStart({ window, folder, language: () => 'ar', openFile });
  const startAgain = (data: unknown) =>
    app.emit('second-instance', {}, ['ignored.json'], '/', data);
  return { folder, fake, openFile, startAgain };
}

describe('a second start', () => {
  it('hands its files to the first, which comes forward', async () => {
    const start = { files: ['/a.json'], draftsFolder: null };
    claimSingleInstance(start);
    expect(app.requestSingleInstanceLock).toHaveBeenCalledWith(start);
    const { fake, openFile, startAgain } = await running();
    fake.minimized = true;
    startAgain(start);
    expect(openFile.mock.calls).toEqual([['/a.json']]);
    expect(fake.restore).toHaveBeenCalled();
    expect(fake.focus).toHaveBeenCalled();
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('is told which folder is open when it wanted another', async () => {
    const { folder, startAgain } = await running();
    const wanted = join(home, 'مسودات أخرى');
    startAgain({ files: [], draftsFolder: wanted });
    await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalledOnce());
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: hostWords.ar.otherFolder(folder),
      detail: hostWords.ar.otherFolderDetail(wanted),
      buttons: [hostWords.ar.understood],
    });
    expect(hostWords.ar.otherFolder(folder)).toContain(folder);
  });

  it('is told nothing when it wanted the folder that is open, by whatever name', async () => {
    const { folder, fake, startAgain } = await running();
    await symlink(folder, join(home, 'alias'));
    for (const draftsFolder of [folder, join(home, 'alias')]) {
      startAgain({ files: [], draftsFolder });
    }
    // The answer to this one comes after theirs.
    startAgain({ files: [], draftsFolder: join(home, 'other') });
    await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalled());
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    expect(fake.focus).toHaveBeenCalledTimes(3);
  });

  it.each([null, undefined, 'x', {}, { files: 'x' }, { files: ['/a', 7], draftsFolder: 1 }])(
    'may say nothing: %j',
    async (data) => {
      const { fake, openFile, startAgain } = await running();
      fake.destroyed = true;
      startAgain(data);
      expect(openFile).not.toHaveBeenCalled();
      expect(fake.focus).not.toHaveBeenCalled();
    },
  );
});
