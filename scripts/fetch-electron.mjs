// One bounded attempt to download Electron's binary.
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A download that grows by nothing for this long, in milliseconds, is given up. */
const STALL_LIMIT = 20_000;

/** After a failure there is no further attempt for this long, in milliseconds. */
export const PAUSE = 24 * 60 * 60 * 1000;

const POLL = 250;
const MEGABYTE = 1024 * 1024;

/**
 * @param {string} path
 * @returns {number} bytes of all files at or under a path; 0 when there is none
 */
function sizeOf(path) {
  try {
    const info = statSync(path);
    if (!info.isDirectory()) return info.size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    // A file that went away between two looks.
    return 0;
  }
}

/**
 * Runs a program that downloads, as long as it goes on writing bytes; ends it when it stops.
 * @param {string[]} command program and arguments
 * @param {{
 *   watched: string[],
 *   env?: NodeJS.ProcessEnv,
 *   stallLimit?: number,
 *   poll?: number,
 *   progress?: (bytes: number) => void,
 * }} options `watched`: folders that grow; `poll`: between two looks, in milliseconds
 * @returns {Promise<{ result: 'done' | 'failed' | 'stalled', reason: string }>} `reason`: the first line
 *   of the program's complaint, or ""
 */
export function runWhileGrowing(command, options) {
  const { watched, env = process.env, stallLimit = STALL_LIMIT, poll = POLL, progress } = options;
  const [program = '', ...args] = command;
  const size = () => watched.reduce((sum, folder) => sum + sizeOf(folder), 0);
  const before = size();
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk);
    });
    let last = before;
    let lastGrowth = Date.now();
    let stalled = false;
    const timer = setInterval(() => {
      const now = size();
      if (now !== last) {
        last = now;
        lastGrowth = Date.now();
        progress?.(Math.max(0, now - before));
      } else if (Date.now() - lastGrowth >= stallLimit) {
        stalled = true;
        child.kill('SIGKILL');
      }
    }, poll);
    /** @param {'done' | 'failed'} result */
    const end = (result) => {
      clearInterval(timer);
      const reason = complaint.trim().split('\n')[0] ?? '';
      resolve({ result: stalled ? 'stalled' : result, reason });
    };
    child.once('error', () => end('failed'));
    child.once('exit', (code) => end(code === 0 ? 'done' : 'failed'));
  });
}

/**
 * Downloads Electron with its own installer, showing how much has arrived.
 * @param {string} folder of the `electron` package
 * @param {NodeJS.WritableStream} [output] where progress is shown
 */
export async function fetchElectron(folder, output = process.stderr) {
  // A temporary folder of its own: the growth of what is in it is the download's progress.
  const temporary = mkdtempSync(join(tmpdir(), 'muharrir-electron-'));
  let shown = -1;
  try {
    return await runWhileGrowing([process.execPath, join(folder, 'install.js')], {
      watched: [temporary, join(folder, 'dist')],
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        TMP: temporary,
        ELECTRON_GET_NO_PROGRESS: '1',
      },
      progress(bytes) {
        const megabytes = Math.floor(bytes / MEGABYTE);
        if (megabytes === shown) return;
        shown = megabytes;
        output.write(`\r${megabytes} MB`);
      },
    });
  } finally {
    if (shown >= 0) output.write('\n');
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Whether an attempt failed within the last day.
 * @param {string} file that `rememberFailure` wrote
 * @param {number} now in milliseconds
 */
export function failedLately(file, now = Date.now()) {
  try {
    const failedAt = Date.parse(readFileSync(file, 'utf8').trim());
    return failedAt <= now && now - failedAt < PAUSE;
  } catch {
    return false;
  }
}

/**
 * Notes that an attempt has failed.
 * @param {string} file absolute path
 * @param {number} now in milliseconds
 */
export function rememberFailure(file, now = Date.now()) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${new Date(now).toISOString()}\n`);
  } catch {
    // A folder of programs that may not be written to: the next start tries again.
  }
}
