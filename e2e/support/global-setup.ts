import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findElectron } from '../../scripts/find-electron.mjs';
import { isStale } from '../../scripts/is-stale.mjs';
import { hasBundledBrowser, unpackBundledBrowser } from './bundled-browser';
import { installedBrowser } from './test-browser';

const root = resolve(import.meta.dirname, '../..');

async function prepareBrowser(): Promise<string> {
  const installed = installedBrowser();
  if (installed !== null) return installed;
  if (!hasBundledBrowser()) {
    throw new Error('no browser: install Chromium, Chrome or Edge, or name one by CHROME_PATH');
  }
  await unpackBundledBrowser();
  return 'bundled Chromium';
}

/** Makes sure, once for all workers, that the built program and a browser are there. */
export default async function prepare(): Promise<void> {
  if (!existsSync(resolve(root, 'out/main/cli.js'))) {
    throw new Error('out/ is missing: run «npm run build» first');
  }
  if (isStale(root)) console.log('out/ IS OLDER THAN THE SOURCES: npm run build');
  console.log(`browser project: ${await prepareBrowser()}`);
  const electron = findElectron();
  console.log(
    electron === null
      ? 'electron project: ALL ITS SPECS ARE SKIPPED, Electron’s binary is not installed (npx install-electron)'
      : `electron project: ${electron}`,
  );
}
