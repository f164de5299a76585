// Where Electron's binary is, without importing `electron`, which would try to download it.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of the installed `electron` package, or null. */
export function electronPackage() {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/**
 * Electron's binary: the one that `ELECTRON_EXEC_PATH` names, else the package's own.
 * @param {Record<string, string | undefined>} [env]
 * @param {string | null} [folder] of the `electron` package
 * @returns {string | null} absolute path, or null when no binary is there
 */
export function findElectron(env = process.env, folder = electronPackage()) {
  const named = env['ELECTRON_EXEC_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  if (folder === null) return null;
  try {
    // `install-electron` writes this file last, so it is there only when the binary is whole.
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const binary = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}
