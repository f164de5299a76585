import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, expect, type ElectronApplication } from '@playwright/test';
import { testEnvironment, type RunningHost, type TestFolders } from './running-host';

const root = resolve(import.meta.dirname, '../..');

/** The program in Electron; specs of Electron alone may ask for its main process. */
export interface ElectronHost extends RunningHost {
  readonly application: ElectronApplication;
}

/** Answers save dialogs with a path in `folder`, under the name that the dialog proposes. */
async function answerSaveDialogs(application: ElectronApplication, folder: string): Promise<void> {
  await application.evaluate(({ dialog }, to) => {
    // Electron's methods can be replaced on the live object; the next start has them anew.
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath: string }) => {
      const name = options.defaultPath.replace(/^.*[\\/]/su, '');
      return Promise.resolve({ canceled: false, filePath: `${to}/${name}` });
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
    // Electron, too, refuses its sandbox to root.
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
      const folder = await mkdtemp(join(folders.home, 'saved-'));
      await answerSaveDialogs(application, folder);
      await action();
      // The writer renames a temporary file, whose name begins with a dot, into place.
      const names = async () => (await readdir(folder)).filter((name) => !name.startsWith('.'));
      await expect.poll(names).toHaveLength(1);
      const [name = ''] = await names();
      const bytes = await readFile(join(folder, name));
      return { name, text: bytes.toString('utf8'), bytes };
    },
    async choosing(path, action) {
      await application.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await action();
    },
    stop: () => application.close(),
    async kill() {
      const ended = application.waitForEvent('close');
      application.process().kill('SIGKILL');
      await ended;
    },
  };
}
