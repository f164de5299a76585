import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** What decides where browsers are. */
export interface BrowserSearch {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** True for a program that this user may start. */
  isProgram(path: string): boolean;
}

/** Names of Chromium, Chrome and Edge on Linux, in order of preference. */
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Folders that hold programs although a desktop session's PATH may lack them. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

function candidates({ platform, env, home }: BrowserSearch): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return WINDOWS_PATHS.flatMap((parts) =>
      roots.flatMap((root) => (root === undefined ? [] : join(root, ...parts))),
    );
  }
  if (platform === 'darwin') {
    return MAC_NAMES.flatMap((name) =>
      ['/', home].map((root) => join(root, 'Applications', `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...path, ...LINUX_FOLDERS])];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** True for a file that this user may execute. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Finds an installed Chromium, Chrome or Edge; if `CHROME_PATH` names one, that and
 * no other.
 * @returns the absolute path of the program, or null
 */
export function findBrowser(search: BrowserSearch): string | null {
  const named = search.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return search.isProgram(named) ? named : null;
  return candidates(search).find((path) => search.isProgram(path)) ?? null;
}

/** True for a browser that comes as a snap, which may not write to hidden folders of its user. */
export function isSnap(program: string): boolean {
  if (program.startsWith('/snap/')) return true;
  try {
    return basename(realpathSync(program)) === 'snap';
  } catch {
    return false;
  }
}
