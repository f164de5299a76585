import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from './is-stale.mjs';
import { readLaunchOptions } from './launch-options.mjs';
import { words } from './launch-words.mjs';

describe('the words after npm start', () => {
  it('choose a host; the others are the program’s', () => {
    expect(readLaunchOptions([])).toEqual({ host: 'any', rest: [] });
    expect(readLaunchOptions(['--drafts', 'd', '--browser', 'a.json'])).toEqual({
      host: 'browser',
      rest: ['--drafts', 'd', 'a.json'],
    });
    expect(readLaunchOptions(['--electron']).host).toBe('electron');
  });

  it('are answered in both languages', () => {
    for (const { ar, en } of Object.values(words)) {
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(en).not.toMatch(/\p{Script=Arabic}/u);
    }
  });
});

describe('a build', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'muharrir-stale-'));
    mkdirSync(join(root, 'src', 'deep'), { recursive: true });
    mkdirSync(join(root, 'out'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function touch(path: string, seconds: number): void {
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), seconds, seconds);
    for (const folder of ['src', 'src/deep']) utimesSync(join(root, folder), 1, 1);
  }
  const files = { sources: ['src', 'missing.json'], results: ['out/a.js', 'out/b.js'] };

  it('is stale when a part is missing or older than any source', () => {
    touch('src/deep/x.ts', 1000);
    touch('out/a.js', 2000);
    expect(isStale(root, files)).toBe(true);
    touch('out/b.js', 2000);
    expect(isStale(root, files)).toBe(false);
    touch('src/deep/x.ts', 1500);
    expect(isStale(root, files)).toBe(false);
    touch('src/deep/x.ts', 2500);
    expect(isStale(root, files)).toBe(true);
  });

  it('is stale after a source was removed', () => {
    touch('out/a.js', 2000);
    touch('out/b.js', 2000);
    utimesSync(join(root, 'src', 'deep'), 3000, 3000);
    expect(isStale(root, files)).toBe(true);
  });
});
