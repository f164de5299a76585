import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { DeskEvent } from '#api/contract';
import { writeJson } from '#core/formats/json/write';
import { DraftStates } from './draft-states';
import { folderLayout } from './folder-layout';
import { type DeskOptions, openDesk } from './open-desk';
import { memorySettings } from './testing/memory-settings';
import { articleTitled } from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';

/** Events of the file system come when they come. */
const PATIENTLY = { timeout: 10_000 };

async function opened(folder: string, options: Partial<DeskOptions> = {}) {
  const events: DeskEvent[] = [];
  const desk = await openDesk({
    folder,
    settings: memorySettings(),
    version: '1.2.3',
    emit: (event) => events.push(event),
    ...options,
  });
  onTestFinished(() => desk.close());
  return { desk, events };
}

describe('a folder in use', () => {
  async function both() {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    const draft = await first.desk.createDraft(articleTitled('خبر'), 'blank');
    const second = await opened(folder, { whenLocked: 'read-only' });
    return { folder, first, second, draft };
  }

  it('can be read, and says who works in it', async () => {
    const { second, draft } = await both();
    const { heldBy } = await second.desk.describeDesk();
    expect(heldBy).toContain(`pid ${process.pid}`);
    const { article, readOnly } = await second.desk.openDraft(draft.id);
    expect({ headline: article.headline, readOnly }).toEqual({ headline: 'خبر', readOnly: true });
    expect((await second.desk.libraryFacts()).total).toBe(1);
    expect(await second.desk.listVersions(draft.id)).toEqual([]);
    expect(await second.desk.listTrash()).toEqual([]);
  });

  it('refuses every write, naming who works in it, and stays as it is', async () => {
    const { folder, second, draft } = await both();
    const { desk } = second;
    const article = articleTitled('غيره');
    const mark = { opening: 'a', sequence: 1 };
    const before = (await readdir(folder, { recursive: true })).sort();
    const writes = [
      () => desk.createDraft(null, 'blank'),
      () => desk.saveDraft(draft.id, draft.revision, article, mark),
      () => desk.duplicateDraft(draft.id),
      () => desk.changeState(draft.id, { pinned: true }),
      () => desk.deleteDraft(draft.id),
      () => desk.undeleteDraft(draft.id),
      () => desk.restoreTrashed(`${draft.id}.20261123T100405123Z.json`),
      () => desk.emptyTrash(null),
      () => desk.replaceDraft(draft.id, draft.revision, article, 'merge', article),
      () => desk.takeFolder(),
    ];
    for (const write of writes) {
      await expect(write()).rejects.toMatchObject({
        code: 'locked',
        detail: expect.stringContaining(`pid ${process.pid}`) as string,
      });
    }
    // An export is one all the same, though it cannot be noted here.
    await desk.noteExport(draft.id, draft.revision);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
  });

  it('keeps what is said of a recovery, which is for those to see who work in it', async () => {
    const { folder, second, draft } = await both();
    const path = join(folderLayout(folder).states, `${draft.id}.json`);
    const recovery = { at: '2026-11-23T06:00:00.000Z', before: null, besides: null };
    await writeFile(path, JSON.stringify({ recovery }));
    const refused = { code: 'locked' };
    await expect(second.desk.acceptRecovery(draft.id)).rejects.toMatchObject(refused);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ recovery });
  });

  it('is not made anew when its drive is away by the time that it is free', async () => {
    const { folder, first, second } = await both();
    await first.desk.close();
    await rename(folder, `${folder}-away`);
    onTestFinished(() => rm(`${folder}-away`, { recursive: true }));
    await expect(second.desk.takeFolder()).rejects.toMatchObject({ code: 'folder-gone' });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('follows what the other one does', async () => {
    const { first, second, draft } = await both();
    await first.desk.saveDraft(draft.id, draft.revision, articleTitled('أحدث'), null);
    const expected = { type: 'draftsChanged', ids: [draft.id] };
    await vi.waitFor(() => expect(second.events).toContainEqual(expected), PATIENTLY);
    await first.desk.changeState(draft.id, { pinned: true });
    second.events.length = 0;
    await vi.waitFor(() => expect(second.events).toContainEqual(expected), PATIENTLY);
  });

  it('is taken over once it is free, also by two windows at once', async () => {
    const { first, second, draft } = await both();
    await expect(second.desk.takeFolder()).rejects.toMatchObject({ code: 'locked' });
    await first.desk.close();
    const infos = await Promise.all([second.desk.takeFolder(), second.desk.takeFolder()]);
    expect(infos.map(({ heldBy }) => heldBy)).toEqual([null, null]);
    expect(second.events).toContainEqual({ type: 'draftsChanged', ids: [] });
    const { readOnly, revision } = await second.desk.openDraft(draft.id);
    expect(readOnly).toBe(false);
    await second.desk.saveDraft(draft.id, revision, articleTitled('لنا'), null);
    expect((await second.desk.takeFolder()).heldBy).toBeNull();
  });
});

describe('what a killed program left', () => {
  const temp = '.muharrir-0123456789abcdef.tmp';

  it('is gone after the next start, wherever it was', async () => {
    const folder = await temporaryFolder();
    const layout = folderLayout(folder);
    const exported = join(folder, 'exports', '2026-11-23');
    const outputs = [folder, join(folder, 'exports'), exported, join(folder, 'backups')];
    for (const place of [layout.drafts, layout.states, layout.history, layout.cache, ...outputs]) {
      await mkdir(place, { recursive: true });
      await writeFile(join(place, temp), 'half');
    }
    const old = new Date(Date.now() - 3_600_000);
    for (const place of outputs) await utimes(join(place, temp), old, old);
    await writeFile(join(exported, 'a.html'), 'whole');
    await opened(folder);
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await readdir(exported)).toEqual(['a.html']);
  });

  it('is not taken for what a backup is being written to just now', async () => {
    const folder = await temporaryFolder();
    const backups = join(folder, 'backups');
    await mkdir(backups);
    await writeFile(join(backups, temp), 'half');
    await opened(folder);
    expect(await readdir(backups)).toEqual([temp]);
  });
});

describe('changes from outside', { timeout: 60_000 }, () => {
  it('are told for the state of a draft, too', async () => {
    const folder = await temporaryFolder();
    const { desk, events } = await opened(folder);
    const { id } = await desk.createDraft(null, 'blank');
    events.length = 0;
    // Another machine, over a folder that is kept the same on both.
    await new DraftStates(folderLayout(folder)).change(id, { pinned: true });
    const expected = { type: 'draftsChanged', ids: [id] };
    await vi.waitFor(() => expect(events).toContainEqual(expected), PATIENTLY);
  });

  it('are looked for when the folder was away and is back', async () => {
    const folder = join(await temporaryFolder(), 'drive');
    const { desk, events } = await opened(folder);
    const { id } = await desk.createDraft(articleTitled('خبر'), 'blank');
    await rename(folder, `${folder}-away`);
    await expect(desk.openDraft(id)).rejects.toMatchObject({ code: 'folder-gone' });
    const text = writeJson({ ...articleTitled('من جهاز آخر'), id });
    await writeFile(join(`${folder}-away`, 'drafts', `${id}.json`), text);
    const anything = { type: 'draftsChanged', ids: [] };
    await vi.waitFor(() => expect(events).toContainEqual(anything), PATIENTLY);
    events.length = 0;
    await rename(`${folder}-away`, folder);
    await vi.waitFor(() => expect(events).toContainEqual(anything), PATIENTLY);
    expect((await desk.openDraft(id)).article.headline).toBe('من جهاز آخر');
    expect(await readFile(join(folder, 'drafts', `${id}.json`), 'utf8')).toBe(text);
  });
});

describe('words that were kept on the machine’s own disk', () => {
  it.skipIf(process.platform === 'win32')(
    'come back by whatever name the folder is opened',
    async () => {
      const home = await temporaryFolder();
      const [folder, link, appFolder] = ['real', 'link', 'app'].map((name) => join(home, name));
      if (folder === undefined || link === undefined) throw new Error('no folder');
      await mkdir(folder);
      await symlink(folder, link);
      const options = { appFolder: appFolder ?? null };
      const { desk } = await opened(link, options);
      const { id, revision, article } = await desk.createDraft(articleTitled('قديم'), 'blank');
      const { journal } = folderLayout(folder);
      await writeFile(journal, 'no folder');
      const record = { opening: 'a', sequence: 1, base: revision, kind: 'whole' } as const;
      const typed = { ...article, headline: 'جديد' };
      expect(await desk.journalDraft(id, { ...record, article: typed })).toBe('kept');
      await desk.close();
      await rm(journal);
      const again = await opened(folder, options);
      expect((await again.desk.openDraft(id)).article.headline).toBe('جديد');
    },
  );
});
