import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { EVERY_DRAFT } from '#api/draft-types';
import { appFolder } from '#desk/app-folder';
import { folderLayout } from '#desk/folder-layout';
import { articleTitled } from '../desk/testing/open-store';
import { openTestDesk } from '../desk/testing/open-test-desk';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { withDraftsFolder } from './with-drafts-folder';

describe('a folder that a command opens', () => {
  it('gets the words back that a window had kept on the machine’s own disk', async () => {
    const home = await temporaryFolder();
    for (const name of ['HOME', 'APPDATA', 'XDG_CONFIG_HOME']) vi.stubEnv(name, home);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { desk, folder, layout } = await openTestDesk({ appFolder: appFolder() });
    const { id, revision, article } = await desk.createDraft(articleTitled('قديم'), 'blank');
    await writeFile(layout.journal, 'no folder');
    const record = { opening: 'a', sequence: 1, base: revision, kind: 'whole' } as const;
    await desk.journalDraft(id, { ...record, article: { ...article, headline: 'جديد' } });
    await desk.close();
    await rm(layout.journal);
    await rename(folder, `${folder}-away`);
    const refused = withDraftsFolder(folder, () => Promise.reject(new Error('opened')));
    await expect(refused).rejects.toMatchObject({ code: 'folder-gone' });
    await rename(`${folder}-away`, folder);
    const opened = await withDraftsFolder(folder, ({ store }) => store.open(id));
    expect(opened).toMatchObject({ article: { headline: 'جديد' }, unsaved: false });
  });

  it('is not read for a library that nobody asks for', async () => {
    const folder = await temporaryFolder();
    await withDraftsFolder(folder, ({ store }) => store.create(articleTitled('خبر')));
    const cache = basename(folderLayout(folder).cache);
    expect(await readdir(folder)).not.toContain(cache);
    const listed = await withDraftsFolder(folder, async ({ library, store }) => {
      await library.update([]);
      await store.create(articleTitled('آخر'));
      return library.list({ filter: EVERY_DRAFT, order: 'newest', offset: 0, count: 9 });
    });
    expect(listed.total).toBe(2);
    expect(await readdir(folder)).toContain(cache);
  });
});
