import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder';
import { watchDrafts } from './watch-drafts';

/** Events of the file system come when they come. */
const PATIENTLY = { timeout: 10_000 };

async function watched() {
  const folder = join(await temporaryFolder(), 'drafts');
  await mkdir(folder);
  const told: string[][] = [];
  const watch = watchDrafts(folder, (ids) => told.push(ids));
  onTestFinished(() => watch.close());
  return { folder, told, watch, ids: () => new Set(told.flat()) };
}

describe('watchDrafts', { timeout: 60_000 }, () => {
  it('tells of drafts that others add, replace and remove', async () => {
    const { folder, ids } = await watched();
    await writeFile(join(folder, 'a.json'), '1');
    await vi.waitFor(() => expect(ids()).toContain('a'), PATIENTLY);
    await writeFile(join(folder, 'new'), '2');
    await rename(join(folder, 'new'), join(folder, 'b.json'));
    await vi.waitFor(() => expect(ids()).toContain('b'), PATIENTLY);
    await rm(join(folder, 'a.json'));
    await vi.waitFor(() => expect(ids()).toEqual(new Set(['a', 'b'])), PATIENTLY);
  });

  it('still tells after a file was replaced many times, which ends a watch over the file', async () => {
    const { folder, told } = await watched();
    for (let round = 0; round < 3; round += 1) {
      const before = told.length;
      await writeFile(join(folder, 'temp'), String(round));
      await rename(join(folder, 'temp'), join(folder, 'a.json'));
      await vi.waitFor(() => expect(told.length).toBeGreaterThan(before), PATIENTLY);
    }
  });

  it('gathers changes that come together', async () => {
    const { folder, told } = await watched();
    for (let draft = 0; draft < 20; draft += 1) {
      await writeFile(join(folder, `d${draft}.json`), '');
    }
    await vi.waitFor(() => expect(new Set(told.flat()).size).toBe(20), PATIENTLY);
    expect(told.length).toBeLessThan(20);
  });

  it('says nothing of temporary files and strangers', async () => {
    const { folder, told, ids } = await watched();
    await writeFile(join(folder, '.muharrir-0123456789abcdef.tmp'), '');
    await writeFile(join(folder, 'notes.txt'), '');
    await writeFile(join(folder, 'a.json'), '');
    await vi.waitFor(() => expect(told).not.toHaveLength(0), PATIENTLY);
    expect([...ids()]).toEqual(['a']);
  });

  it('says that anything may have changed when the folder goes and when it is back', async () => {
    const { folder, told, watch, ids } = await watched();
    await rename(folder, `${folder}-away`);
    await vi.waitFor(() => expect(told).toEqual([[]]), PATIENTLY);
    await rename(`${folder}-away`, folder);
    watch.look();
    await vi.waitFor(() => expect(told).toEqual([[], []]), PATIENTLY);
    await writeFile(join(folder, 'a.json'), '');
    await vi.waitFor(() => expect(ids()).toContain('a'), PATIENTLY);
  });

  it('finds out by itself that the folder is back', async () => {
    const { folder, told, ids } = await watched();
    await rename(folder, `${folder}-away`);
    await vi.waitFor(() => expect(told).toEqual([[]]), PATIENTLY);
    await rename(`${folder}-away`, folder);
    await vi.waitFor(() => expect(told).toEqual([[], []]), PATIENTLY);
    await writeFile(join(folder, 'a.json'), '');
    await vi.waitFor(() => expect(ids()).toContain('a'), PATIENTLY);
  });

  it('waits for a folder that is not there yet', async () => {
    const folder = join(await temporaryFolder(), 'drafts');
    const told: string[][] = [];
    const watch = watchDrafts(folder, (ids) => told.push(ids));
    onTestFinished(() => watch.close());
    await mkdir(folder);
    await vi.waitFor(() => expect(told).toEqual([[]]), PATIENTLY);
  });

  it('looks at everything from time to time where other machines change a folder unseen', async () => {
    const folder = await temporaryFolder();
    const told: string[][] = [];
    const options = { isRemote: () => Promise.resolve(true), rescanEvery: 10 };
    const watch = watchDrafts(folder, (ids) => told.push(ids), options);
    onTestFinished(() => watch.close());
    await vi.waitFor(() => expect(told).toEqual([[], []]), PATIENTLY);
  });

  it('says nothing while nothing changes on a disk of this machine', async () => {
    const folder = await temporaryFolder();
    const told: string[][] = [];
    const asked = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    const watch = watchDrafts(folder, (ids) => told.push(ids), {
      isRemote: asked,
      rescanEvery: 0,
    });
    onTestFinished(() => watch.close());
    await vi.waitFor(() => expect(asked).toHaveBeenCalled(), PATIENTLY);
    await writeFile(join(folder, 'a.json'), '');
    await vi.waitFor(() => expect(told).not.toEqual([]), PATIENTLY);
    expect(told).toEqual([['a']]);
  });
});
