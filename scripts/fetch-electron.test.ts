import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failedLately, PAUSE, rememberFailure, runWhileGrowing } from './fetch-electron.mjs';
import { findElectron } from './find-electron.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muharrir-fetch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const node = (script: string) => [process.execPath, '-e', script];
const quick = () => ({ watched: [folder], poll: 10, stallLimit: 2000 });

describe('a download that is watched', () => {
  it('may take long, as long as it grows', async () => {
    const seen: number[] = [];
    // More than the stall limit in all, but never still.
    const script = `const fs = require('node:fs'); let n = 0;
      const t = setInterval(() => { fs.appendFileSync(${JSON.stringify(join(folder, 'zip'))}, 'xxxx');
      if (++n === 10) clearInterval(t); }, 250);`;
    const options = { ...quick(), progress: (bytes: number) => seen.push(bytes) };
    expect(await runWhileGrowing(node(script), options)).toEqual({ result: 'done', reason: '' });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('is given up, and its process ended, when nothing more arrives', async () => {
    const pidFile = join(folder, 'pid');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
      setInterval(() => {}, 1000);`;
    expect(await runWhileGrowing(node(script), quick())).toMatchObject({ result: 'stalled' });
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('says why it failed', async () => {
    const script = `console.error('no route'); process.exit(1)`;
    expect(await runWhileGrowing(node(script), quick())).toEqual({
      result: 'failed',
      reason: 'no route',
    });
    expect(await runWhileGrowing([join(folder, 'missing')], quick())).toMatchObject({
      result: 'failed',
    });
  });
});

describe('a failure', () => {
  it('is remembered for a day', () => {
    const file = join(folder, 'cache', 'failed');
    const now = Date.UTC(2026, 0, 5);
    expect(failedLately(file, now)).toBe(false);
    rememberFailure(file, now);
    expect(failedLately(file, now)).toBe(true);
    expect(failedLately(file, now + PAUSE - 1)).toBe(true);
    expect(failedLately(file, now + PAUSE)).toBe(false);
    // A clock that was set back must not forbid attempts for ever.
    expect(failedLately(file, now - 1000)).toBe(false);
  });

  it('that cannot be written down is no failure of the start', () => {
    writeFileSync(join(folder, 'file'), 'nonsense');
    expect(() => rememberFailure(join(folder, 'file', 'failed'))).not.toThrow();
    expect(failedLately(join(folder, 'file'))).toBe(false);
  });
});

describe('Electron’s binary', () => {
  it('is there when the installer has finished', () => {
    expect(findElectron({}, folder)).toBeNull();
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(findElectron({}, folder)).toBeNull();
    const dist = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    writeFileSync(join(folder, 'electron'), '');
    expect(findElectron(dist, folder)).toBe(join(folder, 'electron'));
    expect(findElectron({}, null)).toBeNull();
  });

  it('is the one that the environment names, or none', () => {
    const named = join(folder, 'electron');
    expect(findElectron({ ELECTRON_EXEC_PATH: named }, folder)).toBeNull();
    writeFileSync(named, '');
    expect(findElectron({ ELECTRON_EXEC_PATH: named }, null)).toBe(named);
  });
});
