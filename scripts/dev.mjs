// `npm run dev`: the program from its sources, with hot reload; in Electron where its binary is, else
// in the browser host, which electron-vite then starts as if Node were Electron.
import { join, resolve } from 'node:path';
import { hasDisplay } from '../src/loopback/has-display.mjs';
import { findElectron } from './find-electron.mjs';
import { say, words } from './launch-words.mjs';
import { runNode } from './run.mjs';

const root = resolve(import.meta.dirname, '..');
const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const electron = hasDisplay(process.platform, process.env) ? findElectron() : null;
const asRoot = process.getuid?.() === 0;

if (electron === null) say(words.devInBrowser);
const program = electron ?? process.execPath;
const entry = electron === null ? ['--entry', join(root, 'out', 'main', 'loopback.js')] : [];
const noSandbox = electron !== null && asRoot ? ['--noSandbox'] : [];

process.exitCode = await runNode(
  [vite, 'dev', '--watch', ...entry, ...noSandbox, '--', ...process.argv.slice(2)],
  { cwd: root, env: { ...process.env, ELECTRON_EXEC_PATH: program } },
);
