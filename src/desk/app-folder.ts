import { homedir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'Muharrir';

/** What decides where a program keeps its own files. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir() };
}

/**
 * The folder for the program's own files: what Electron calls `userData`, so that both hosts find the
 * same settings and drafts (Electron's documentation of `app.getPath`).
 * @returns an absolute path; the folder may not exist yet
 */
export function appFolder({ platform, env, home }: Machine = thisMachine()): string {
  if (platform === 'win32') {
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), PROGRAM);
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', PROGRAM);
  // The XDG specification ignores a relative or empty path.
  const config = env['XDG_CONFIG_HOME'] ?? '';
  return join(config.startsWith('/') ? config : join(home, '.config'), PROGRAM);
}

/** The drafts folder of somebody who has chosen none, where its owner sees it: `~/Muharrir`. */
export function defaultDraftsFolder({ home }: Pick<Machine, 'home'> = thisMachine()): string {
  return join(home, PROGRAM);
}
