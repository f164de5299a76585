import { realpath } from 'node:fs/promises';
import { app, dialog, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { hostWords, type Language } from './host-words';

/** What a second start hands to the first; paths are absolute. */
export interface SecondStart {
  files: string[];
  /** The folder that its `--drafts` named; null without. */
  draftsFolder: string | null;
}

// Another version of the program may have sent it.
const secondStartSchema = z.object({
  files: z.array(z.string()).catch([]),
  draftsFolder: z.string().nullable().catch(null),
});

function readSecondStart(data: unknown): SecondStart {
  const read = secondStartSchema.safeParse(data);
  return read.success ? read.data : { files: [], draftsFolder: null };
}

/**
 * Makes this the only running Muharrir of this user.
 * @param start given to a running one when this start turns out to be the second
 * @returns false when another one runs: this one has to quit
 */
export function claimSingleInstance(start: SecondStart): boolean {
  // The words of the second start are not used: Chromium reorders them and adds its own.
  return app.requestSingleInstanceLock({ ...start });
}

/** Brings the window to the front. */
function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Two names of one folder are one folder; one that is not there yet is itself. */
async function isSameFolder(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return first === second;
}

/** What the first start does for a second one. */
export interface FirstStart {
  window: BrowserWindow;
  /** Absolute path of the drafts folder that is open. */
  folder: string;
  language: () => Language;
  openFile: (path: string) => void;
}

/**
 * A second start brings the window of the first to the front and gives it its files. One that wanted
 * another drafts folder is told which one is open.
 */
export function welcomeSecondStart({ window, folder, language, openFile }: FirstStart): void {
  async function explainFolder(wanted: string): Promise<void> {
    if ((await isSameFolder(wanted, folder)) || window.isDestroyed()) return;
    const words = hostWords[language()];
    await dialog.showMessageBox(window, {
      type: 'info',
      title: words.appName,
      message: words.otherFolder(folder),
      detail: words.otherFolderDetail(wanted),
      buttons: [words.understood],
      noLink: true,
    });
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const { files, draftsFolder } = readSecondStart(data);
    if (!window.isDestroyed()) bringForward(window);
    for (const file of files) openFile(file);
    if (draftsFolder !== null) void explainFolder(draftsFolder);
  });
}
