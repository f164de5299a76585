import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCache, writeCache } from './library-cache';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muharrir-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the library’s caches', () => {
  it('come back as they were written', async () => {
    const cache = join(folder, 'cache');
    const cached = { data: { drafts: ['خبر\n'] }, numbers: Uint32Array.of(1, 10, 2 ** 32 - 1) };
    await writeCache(cache, 'list', 'kind 1', cached);
    expect(await readCache(cache, 'list', 'kind 1')).toEqual(cached);
    expect(await readdir(cache)).toEqual(['list']);
  });

  it('are none when they are of another kind, damaged or not there', async () => {
    const cache = join(folder, 'cache');
    expect(await readCache(cache, 'list', 'kind 1')).toBeNull();
    await writeCache(cache, 'list', 'kind 1', { data: [1], numbers: new Uint32Array() });
    expect(await readCache(cache, 'list', 'kind 2')).toBeNull();
    const whole = await readFile(join(cache, 'list'));
    await writeFile(join(cache, 'list'), whole.subarray(0, -1));
    expect(await readCache(cache, 'list', 'kind 1')).toBeNull();
  });

  it('do not bring a folder back that is away', async () => {
    await writeCache(join(folder, 'away', 'cache'), 'list', 'kind 1', {
      data: [],
      numbers: new Uint32Array(),
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
