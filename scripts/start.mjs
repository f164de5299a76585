// `npm start`: builds if needed, and opens the program in Electron or, where there is none, in a
// window of an installed browser. `-- --electron` or `-- --browser` asks for one of them; all other
// words go to the program.
import { join, resolve } from 'node:path';
import { hasDisplay } from '../src/loopback/has-display.mjs';
import { electronPackage, findElectron } from './find-electron.mjs';
import { failedLately, fetchElectron, rememberFailure } from './fetch-electron.mjs';
import { isStale } from './is-stale.mjs';
import { readLaunchOptions } from './launch-options.mjs';
import { say, words } from './launch-words.mjs';
import { run, runNode } from './run.mjs';

const root = resolve(import.meta.dirname, '..');
const failureFile = join(root, 'node_modules', '.cache', 'muharrir', 'electron-download-failed');
// npm runs scripts in the project's folder; paths are meant from where the user is.
const folder = process.env['INIT_CWD'] ?? process.cwd();

async function build() {
  if (!isStale(root)) return true;
  say(words.building);
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = await runNode([vite, 'build', '--logLevel', 'warn'], { cwd: root });
  if (code !== 0) say(words.buildFailed);
  return code === 0;
}

/**
 * Electron's binary, downloaded if need be.
 * @param {boolean} insist try although an attempt has failed today
 */
async function obtainElectron(insist) {
  const found = findElectron();
  const electron = electronPackage();
  if (found !== null || electron === null || process.env['ELECTRON_EXEC_PATH']) return found;
  if (!insist && failedLately(failureFile)) {
    say(words.failedLately);
    return null;
  }
  say(words.downloading);
  const { result, reason } = await fetchElectron(electron);
  const binary = result === 'done' ? findElectron() : null;
  if (result === 'stalled') say(words.stalled);
  if (binary === null) {
    rememberFailure(failureFile);
    if (reason !== '') console.error(reason);
    say(words.downloadFailed);
  }
  return binary;
}

/** @param {string} binary @param {string[]} rest */
function startElectron(binary, rest) {
  // Chromium refuses its sandbox to root, in Electron as anywhere.
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return run(binary, [...noSandbox, root, ...rest], { cwd: folder, env });
}

/** @param {string[]} rest */
function startBrowserHost(rest) {
  say(words.browserHost);
  return runNode([join(root, 'out', 'main', 'loopback.js'), ...rest], { cwd: folder });
}

async function start() {
  const { host, rest } = readLaunchOptions(process.argv.slice(2));
  if (!(await build())) return 1;
  if (host === 'browser') return startBrowserHost(rest);
  const display = hasDisplay(process.platform, process.env);
  if (!display && host === 'electron') say(words.noDisplay);
  // Without a display Electron cannot open anything, so it is not downloaded either.
  const binary = display ? await obtainElectron(host === 'electron') : null;
  if (binary !== null) return startElectron(binary, rest);
  if (host === 'electron') {
    say(words.noElectron);
    return 1;
  }
  return startBrowserHost(rest);
}

process.exitCode = await start();
