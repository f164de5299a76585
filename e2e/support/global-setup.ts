import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findElectron } from '../../scripts/find-electron.mjs';
import { unpackBundledBrowser } from './bundled-browser';
import { installedBrowser } from './test-browser';

/** Makes sure, once for all workers, that the built program and a browser are there. */
export default async function prepare(): Promise<void> {
  const built = resolve(import.meta.dirname, '../../out/main/cli.js');
  if (!existsSync(built)) throw new Error('out/ is missing: run «npm run build» first');
  const browser = installedBrowser();
  if (browser === null) await unpackBundledBrowser();
  console.log(`browser project: ${browser ?? 'bundled Chromium (no browser is installed)'}`);
  const electron = findElectron();
  console.log(
    electron === null
      ? 'electron project: ALL ITS SPECS ARE SKIPPED, Electron’s binary is not installed (npx install-electron)'
      : `electron project: ${electron}`,
  );
}
