import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { appFolder } from '#desk/app-folder';
import { findBrowser, isProgram, isSnap } from './find-browser';
import { hasDisplay } from './has-display.mjs';
import { writeLaunchPage } from './launch-page';

/** A window that was opened in a browser. */
export interface OpenedWindow {
  /** Resolves when the browser has ended: true when it ran, false when it could not start. */
  ended: Promise<boolean>;
  /** Closes it, if it is still there. */
  close(): void;
  /** Removes the page that it was started on; to be called when it has connected or never will. */
  forgetAddress(): void;
}

/** Why no window could be opened. */
export type NoWindow = 'no-browser' | 'no-display';

/** Starts fast and quietly: no first-run pages, no traffic of the browser's own. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Room for library, sheet and inspector side by side, in pixels. */
const FIRST_SIZE = '1366,860';

/**
 * The arguments for a window of the program in a browser.
 * @param url what the window shows; every user of the machine can read it there
 * @param profile a folder for this program alone, apart from the user's own tabs and extensions
 * @param bare true for a window without tabs and address bar
 * @param root whether the user is root, whom Chromium's sandbox refuses
 * @param firstTime whether the profile is new; from then on it remembers the window's size, which an
 *   argument would override
 */
export function windowArguments(
  url: string,
  profile: string,
  { bare, root, firstTime }: { bare: boolean; root: boolean; firstTime: boolean },
): string[] {
  return [
    `--user-data-dir=${profile}`,
    ...QUIET,
    ...(root ? ['--no-sandbox'] : []),
    ...(firstTime ? [`--window-size=${FIRST_SIZE}`] : []),
    ...(bare ? ['--class=Muharrir', `--app=${url}`] : ['--new-window', url]),
  ];
}

/** Folders of the browser's, absolute: its profile, and the page that it is started on. */
function browserFolders(program: string): { profile: string; run: string } {
  if (!isSnap(program)) {
    return { profile: join(appFolder(), 'browser'), run: join(appFolder(), 'run') };
  }
  // It can read no hidden folder of its user's, and there only its own.
  const profile = join(homedir(), 'snap', 'chromium', 'common', 'muharrir');
  return { profile, run: join(profile, 'run') };
}

/**
 * Opens the program in a window of an installed Chromium, Chrome or Edge.
 * @param url the program's address; it does not show among the browser's arguments
 * @param drafts absolute path of the drafts folder
 * @param bare as in `windowArguments`
 */
export function openWindow(url: string, drafts: string, bare: boolean): OpenedWindow | NoWindow {
  const { platform, env } = process;
  if (!hasDisplay(platform, env)) return 'no-display';
  const program = findBrowser({ platform, env, home: homedir(), isProgram });
  if (program === null) return 'no-browser';
  const { profile, run } = browserFolders(program);
  const firstTime = mkdirSync(profile, { recursive: true, mode: 0o700 }) !== undefined;
  const root = platform === 'linux' && process.getuid?.() === 0;
  const page = writeLaunchPage(run, drafts, url);
  const browser = spawn(
    program,
    windowArguments(page.address, profile, { bare, root, firstTime }),
    {
      stdio: 'ignore',
      // In a group of its own: Ctrl+C in the terminal must reach the host first, which flushes.
      detached: true,
    },
  );
  browser.unref();
  return {
    close: () => {
      browser.kill();
    },
    forgetAddress: page.remove,
    ended: new Promise((resolve) => {
      browser.once('error', () => resolve(false));
      browser.once('exit', (code) => resolve(code === 0));
    }),
  };
}
