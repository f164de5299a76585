import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock';
import { folderLayout } from './folder-layout';
import { backUp } from './testing/back-up-in-test';
import { articleTitled } from './testing/open-store';
import { openTestDesk } from './testing/open-test-desk';
import { temporaryFolder } from './testing/temporary-folder';
import { BackupReader } from './backup-reader';

/** A drafts folder that was closed with words of a draft on the machine's own disk. */
async function withWordsAway() {
  const home = await temporaryFolder();
  const [folder, moved, appFolder] = ['drive', 'moved', 'app'].map((name) => join(home, name));
  if (folder === undefined || moved === undefined || appFolder === undefined) throw new Error();
  const options = { folder, appFolder };
  const { desk, layout } = await openTestDesk(options);
  const draft = await desk.createDraft(articleTitled('قديم'), 'blank');
  await writeFile(layout.journal, 'no folder');
  const record = { opening: 'a', sequence: 1, base: draft.revision, kind: 'whole' } as const;
  const article = { ...draft.article, headline: 'جديد' };
  expect(await desk.journalDraft(draft.id, { ...record, article })).toBe('kept');
  await desk.close();
  await rm(layout.journal);
  const headline = async () => {
    const again = await openTestDesk(options);
    const opened = await again.desk.openDraft(draft.id);
    await again.desk.close();
    return opened.article.headline;
  };
  return { folder, moved, appFolder, options, layout, id: draft.id, headline };
}

describe('words on the machine’s own disk', () => {
  it('wait for their folder when it is away, and no other is made in its stead', async () => {
    const { folder, moved, options, headline } = await withWordsAway();
    await rename(folder, moved);
    await expect(openTestDesk(options)).rejects.toMatchObject({ code: 'folder-gone' });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    // Where a drive is mounted, a folder without its content may stay.
    await mkdir(folder);
    await expect(openTestDesk(options)).rejects.toMatchObject({ code: 'folder-gone' });
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    await rename(moved, folder);
    expect(await headline()).toBe('جديد');
  });

  it('do not come into another folder that takes the place of their own', async () => {
    const { folder, moved, options, headline } = await withWordsAway();
    await rename(folder, moved);
    await mkdir(folderLayout(folder).drafts, { recursive: true });
    const other = await openTestDesk(options);
    expect((await other.desk.libraryFacts()).total).toBe(0);
    await other.desk.close();
    await rm(folder, { recursive: true });
    await rename(moved, folder);
    expect(await headline()).toBe('جديد');
  });

  it('come back when the folder lost its hidden file, which is made again', async () => {
    const { layout, headline } = await withWordsAway();
    const before = await readFile(layout.identity, 'utf8');
    await rm(layout.identity);
    expect(await headline()).toBe('جديد');
    expect(await readFile(layout.identity, 'utf8')).toBe(before);
  });

  it('come back when they were kept before the folder had an identity', async () => {
    const { layout, appFolder, headline } = await withWordsAway();
    const places = join(appFolder, 'journal');
    const [place = ''] = await readdir(places);
    await rename(join(places, place), join(places, place.split('-')[0] ?? ''));
    await rm(layout.identity);
    expect(await headline()).toBe('جديد');
  });

  it('keep a window that only read the folder from taking over an empty one', async () => {
    const { folder, moved, options } = await withWordsAway();
    await rename(folder, moved);
    // The words are of this machine's program, and the folder is one that another machine works in.
    const { desk: first } = await openTestDesk({ folder });
    const { desk } = await openTestDesk({ ...options, whenLocked: 'read-only' });
    await first.close();
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await expect(desk.takeFolder()).rejects.toMatchObject({ code: 'folder-gone' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('do not stop a new folder under another path', async () => {
    const { folder, moved, appFolder } = await withWordsAway();
    await rename(folder, moved);
    const other = await openTestDesk({ folder: `${folder}-2`, appFolder });
    expect((await other.desk.libraryFacts()).total).toBe(0);
  });

  it('are written there, too, when an empty folder takes the place under the program’s hands', async () => {
    const { folder, moved, options, layout, headline, id } = await withWordsAway();
    const { desk } = await openTestDesk(options);
    const { revision, article } = await desk.openDraft(id);
    await rename(folder, moved);
    await mkdir(folder);
    const record = { opening: 'b', sequence: 1, base: revision, kind: 'whole' } as const;
    const typed = { ...article, headline: 'أجدّ' };
    expect(await desk.journalDraft(id, { ...record, article: typed })).toBe('kept');
    await expect(desk.createDraft(null, 'blank')).rejects.toMatchObject({ code: 'folder-gone' });
    expect(await readdir(folder)).toEqual([]);
    await desk.close();
    await rm(folder, { recursive: true });
    await rename(moved, folder);
    // As if the lock that the drive took along had not been refreshed for a while.
    await rm(layout.lock, { recursive: true });
    expect(await headline()).toBe('أجدّ');
  });
});

describe('the identity of a folder', () => {
  it('stays, and is not in a backup', async () => {
    const { folder, layout, desk } = await openTestDesk();
    await desk.createDraft(null, 'blank');
    const first = await readFile(layout.identity, 'utf8');
    expect(first).toMatch(/^[0-9a-f]{32}\n$/u);
    await desk.close();
    await (await openTestDesk({ folder })).desk.close();
    expect(await readFile(layout.identity, 'utf8')).toBe(first);
    const reader = await BackupReader.open(await backUp(folder));
    expect(reader.files.map(({ path }) => path.split('/')[0])).toEqual(['drafts']);
    await reader.close();
  });

  it('keeps the lock off another folder under the same path', async () => {
    const { folder, desk } = await openTestDesk();
    await desk.close();
    const lock = await lockFolder(folder);
    await lock.ensure();
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await expect(lock.ensure()).rejects.toMatchObject({ code: 'folder-gone' });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});
