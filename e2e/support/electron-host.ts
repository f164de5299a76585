import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { _electron, expect, type ElectronApplication } from '@playwright/test';
import { testEnvironment, type RunningHost, type TestFolders } from './running-host';

const root = resolve(import.meta.dirname, '../..');

/** The program in Electron; specs of Electron alone may ask for its main process. */
export interface ElectronHost extends RunningHost {
  readonly application: ElectronApplication;
}

/** Answers the next save dialog with a path in `folder`, under the name that the dialog proposes. */
async function answerSaveDialog(application: ElectronApplication, folder: string): Promise<void> {
  await application.evaluate(({ dialog }, to) => {
    // Electron's methods can be replaced on the live object; the next start has them anew.
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath: string }) => {
      const name = options.defaultPath.replace(/^.*[\\/]/su, '');
      const filePath = `${to}/${name}`;
      Object.assign(globalThis, { lastSaved: filePath });
      return Promise.resolve({ canceled: false, filePath });
    }) as typeof dialog.showSaveDialog;
  }, folder);
}

/** Starts the built program in Electron. */
export async function startElectronHost(
  binary: string,
  folders: TestFolders,
  files: string[] = [],
): Promise<ElectronHost> {
  const application = await _electron.launch({
    executablePath: binary,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      root,
      `--drafts=${folders.drafts}`,
      ...files,
    ],
    cwd: root,
    env: testEnvironment(folders),
  });
  const page = await application.firstWindow();
  return {
    application,
    page,
    async saved(action) {
      await answerSaveDialog(application, folders.home);
      await action();
      const path = () =>
        application.evaluate(() => (globalThis as { lastSaved?: string }).lastSaved ?? '');
      await expect.poll(path).not.toBe('');
      const saved = await path();
      const file = join(folders.home, basename(saved));
      await expect.poll(() => readFile(file, 'utf8').catch(() => null)).not.toBeNull();
      return { name: basename(saved), text: await readFile(file, 'utf8') };
    },
    async choosing(path, action) {
      await application.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await action();
    },
    stop: () => application.close(),
  };
}
