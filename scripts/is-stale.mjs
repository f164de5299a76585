// Whether a build is missing or older than what it is built from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads, relative to the project's folder. */
const SOURCES = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
];

/** What a build must have written. */
const RESULTS = [
  'out/main/main.js',
  'out/main/loopback.js',
  'out/main/cli.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/**
 * The time of the newest file at or under a path, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  // A folder's own time tells of files that were removed from it.
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * @param {string} root the project's folder
 * @param {{ sources?: string[], results?: string[] }} [files]
 * @returns {boolean} true when the program has to be built
 */
export function isStale(root, { sources = SOURCES, results = RESULTS } = {}) {
  const built = results.map(
    (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs,
  );
  const oldest = Math.min(...built.map((time) => time ?? 0));
  return sources.some((source) => newest(join(root, source)) > oldest);
}
