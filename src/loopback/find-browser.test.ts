import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { type BrowserSearch, findBrowser, isProgram, isSnap } from './find-browser';

const HOME = '/home/layla';
const WINDOWS = { ProgramFiles: '/Programs', LOCALAPPDATA: '/Local' };

function find(installed: string[], search: Partial<BrowserSearch> = {}): string | null {
  return findBrowser({
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: HOME,
    isProgram: (path) => installed.includes(path),
    ...search,
  });
}

describe('findBrowser', () => {
  it('prefers the one that CHROME_PATH names', () => {
    const env = { CHROME_PATH: '/opt/own/chrome', PATH: '/usr/bin' };
    expect(find(['/usr/bin/chromium', '/opt/own/chrome'], { env })).toBe('/opt/own/chrome');
  });

  it('takes no other when CHROME_PATH names one that is not there', () => {
    const env = { CHROME_PATH: '/gone', PATH: '/usr/bin' };
    expect(find(['/usr/bin/chromium'], { env })).toBeNull();
  });

  it.each([
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '' }, '/usr/bin/google-chrome'],
    ['linux', { PATH: '/home/layla/bin' }, '/home/layla/bin/microsoft-edge'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', {}, '/home/layla/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', WINDOWS, '/Programs/Google/Chrome/Application/chrome.exe'],
    ['win32', WINDOWS, '/Local/Microsoft/Edge/Application/msedge.exe'],
  ] as const)('finds on %s with %j: %s', (platform, env, path) => {
    expect(find([path], { platform, env })).toBe(path);
  });

  it('finds nothing where there is nothing', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(find([], { platform })).toBeNull();
    }
  });

  it('does not look into the current folder', () => {
    expect(find(['chromium', './chromium'], { env: { PATH: ':.' } })).toBeNull();
  });
});

describe('isProgram', () => {
  it('is true for what can be started', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'chrome');
    await writeFile(path, '', { mode: 0o644 });
    expect(isProgram(path)).toBe(false);
    await chmod(path, 0o755);
    expect(isProgram(path)).toBe(true);
    expect(isProgram(folder)).toBe(false);
    expect(isProgram(join(folder, 'none'))).toBe(false);
  });
});

describe('isSnap', () => {
  it('knows a snap by where it is or what it leads to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'snap'), '');
    await symlink(join(folder, 'snap'), join(folder, 'chromium'));
    expect(isSnap('/snap/bin/chromium')).toBe(true);
    expect(isSnap(join(folder, 'chromium'))).toBe(true);
    expect(isSnap(process.execPath)).toBe(false);
    expect(isSnap(join(folder, 'none'))).toBe(false);
  });
});
