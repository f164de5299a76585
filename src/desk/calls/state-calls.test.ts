import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeJson } from '#core/formats/json/write';
import { DraftStates } from '../draft-states';
import { articleTitled } from '../testing/open-store';
import { openTestDesk } from '../testing/open-test-desk';

async function withDraft(headline = 'خبر') {
  const opened = await openTestDesk();
  const draft = await opened.desk.createDraft(articleTitled(headline), 'import');
  const states = new DraftStates(opened.layout);
  opened.events.length = 0;
  return { ...opened, draft, id: draft.id, states };
}

describe('a desk that is closed', () => {
  it('has emptied its trash, or not begun to', async () => {
    const { desk, layout } = await openTestDesk();
    const drafts = await Promise.all(
      Array.from({ length: 40 }, () => desk.createDraft(articleTitled('خبر'), 'blank')),
    );
    for (const { id } of drafts) await desk.deleteDraft(id);
    const ended = vi.fn<(emptied: number) => void>();
    void desk.emptyTrash(null).then(ended);
    await desk.close();
    expect(ended).toHaveBeenCalledWith(40);
    expect(await readdir(layout.trash)).toEqual([]);
  });
});

describe('the state of a draft', () => {
  it('changes, and everybody hears of it', async () => {
    const { desk, id, states, events } = await withDraft();
    await desk.changeState(id, { status: 'ready', pinned: true });
    expect(await states.read(id)).toMatchObject({ status: 'ready', pinned: true });
    expect(events).toEqual([{ type: 'draftsChanged', ids: [id] }]);
  });

  it('remembers which revision an editor called exported', async () => {
    const { desk, id, draft, states } = await withDraft();
    await desk.changeState(id, { status: 'exported' });
    expect(await states.read(id)).toMatchObject({ exportedRevision: draft.revision });
  });

  it('is read as it is now, with what changed since the export', async () => {
    const { desk, id, draft } = await withDraft();
    const usual = { status: 'draft', pinned: false, changedSinceExport: false };
    expect(await desk.readState(id)).toEqual(usual);
    await desk.changeState(id, { status: 'exported', pinned: true });
    const exported = { status: 'exported', pinned: true, changedSinceExport: false };
    expect(await desk.readState(id)).toEqual(exported);
    await desk.saveDraft(id, draft.revision, articleTitled('خبر آخر'), null);
    expect(await desk.readState(id)).toEqual({ ...exported, changedSinceExport: true });
  });

  it('is none of a draft that is not there', async () => {
    const { desk, layout } = await withDraft();
    await expect(desk.readState('gone')).rejects.toMatchObject({ code: 'not-found' });
    const change = desk.changeState('gone', { pinned: true });
    await expect(change).rejects.toMatchObject({ code: 'not-found' });
    expect(await readdir(layout.states)).toEqual([]);
  });
});

describe('a copy', () => {
  it('has the same words, a state and a history of its own', async () => {
    const { desk, id, states } = await withDraft();
    await desk.changeState(id, { pinned: true, status: 'ready' });
    const copy = await desk.duplicateDraft(id);
    expect(copy.id).not.toBe(id);
    expect(copy.article).toMatchObject({ id: copy.id, headline: 'خبر' });
    expect(await states.read(copy.id)).toMatchObject({ pinned: false, status: 'draft' });
    expect(await desk.listVersions(copy.id)).toMatchObject([
      { kind: 'writing', headline: 'خبر', revision: copy.revision },
    ]);
  });

  it('is not made of a draft of a newer program', async () => {
    const { desk, pathOf } = await withDraft();
    await writeFile(pathOf('newer'), JSON.stringify({ ...articleTitled('خبر'), version: 2 }));
    const copying = desk.duplicateDraft('newer');
    await expect(copying).rejects.toMatchObject({ code: 'newer-version' });
  });
});

describe('the trash', () => {
  it('lists what was deleted last first, also what cannot be read', async () => {
    const { desk, id, pathOf } = await withDraft('الأول');
    await writeFile(pathOf('broken'), '{');
    const before = new Date().toISOString();
    await desk.deleteDraft(id);
    await desk.deleteDraft('broken');
    const trash = await desk.listTrash();
    expect(trash).toMatchObject([
      { id: 'broken', headline: '', problem: 'broken-json' },
      { id, headline: 'الأول', problem: null },
    ]);
    for (const { deletedAt } of trash) expect(deletedAt >= before).toBe(true);
  });

  it('leaves strangers alone', async () => {
    const { desk, id, layout } = await withDraft();
    await desk.deleteDraft(id);
    for (const name of ['.DS_Store', 'ملف.json', 'a.json', 'CON.20261123T100405123Z.json']) {
      await writeFile(join(layout.trash, name), '{}');
    }
    expect(await desk.listTrash()).toHaveLength(1);
    expect(await desk.emptyTrash(null)).toBe(1);
    expect(await readdir(layout.trash)).toHaveLength(4);
  });

  it('gives a draft back with its state and its versions', async () => {
    const { desk, draft, id, states } = await withDraft();
    await desk.changeState(id, { pinned: true });
    await desk.deleteDraft(id);
    expect(await desk.undeleteDraft(id)).toEqual(draft);
    expect(await states.read(id)).toMatchObject({ pinned: true });
    expect(await desk.listVersions(id)).toHaveLength(1);
    expect(await desk.listTrash()).toEqual([]);
  });

  it('gives back the one that was named', async () => {
    const { desk, id, pathOf } = await withDraft('الأول');
    await desk.deleteDraft(id);
    await writeFile(pathOf(id), writeJson({ ...articleTitled('الثاني'), id }));
    await desk.deleteDraft(id);
    const [, first] = await desk.listTrash();
    const restored = await desk.restoreTrashed(first?.name ?? '');
    expect(restored).toMatchObject({ id, article: { headline: 'الأول' } });
    expect(await desk.listTrash()).toMatchObject([{ headline: 'الثاني' }]);
  });

  it('gives a draft another identifier when its own is taken, also to two at once', async () => {
    const { desk, id, pathOf } = await withDraft('الأول');
    await desk.deleteDraft(id);
    await writeFile(pathOf(id), writeJson({ ...articleTitled('الثاني'), id }));
    await desk.deleteDraft(id);
    const names = (await desk.listTrash()).map(({ name }) => name);
    const restored = await Promise.all(names.map((name) => desk.restoreTrashed(name)));
    expect(new Set(restored.map((draft) => draft.id)).size).toBe(2);
    for (const draft of restored) expect(draft.article.id).toBe(draft.id);
    expect(restored.map(({ article }) => article.headline)).toEqual(['الثاني', 'الأول']);
  });

  it.each(['gone.20261123T100405123Z.json', '../drafts/a.json', 'x', ''])(
    'does not find %j',
    async (name) => {
      const { desk } = await withDraft();
      const refusal = { code: 'not-found' };
      await expect(desk.restoreTrashed(name)).rejects.toMatchObject(refusal);
      await expect(desk.emptyTrash([name])).rejects.toMatchObject(refusal);
    },
  );

  it('is emptied with the versions and the state of what is nowhere else', async () => {
    const { desk, id, layout, states, events } = await withDraft();
    await desk.changeState(id, { pinned: true });
    await desk.deleteDraft(id);
    events.length = 0;
    expect(await desk.emptyTrash(null)).toBe(1);
    expect(await desk.listTrash()).toEqual([]);
    expect(await desk.listVersions(id)).toEqual([]);
    expect(await states.read(id)).toMatchObject({ pinned: false });
    expect(await readdir(layout.history)).toEqual([]);
    expect(events).toEqual([{ type: 'draftsChanged', ids: [id] }]);
    expect(await desk.emptyTrash(null)).toBe(0);
  });

  it('keeps the versions while another draft of the same identifier is there', async () => {
    const { desk, id, pathOf } = await withDraft();
    await desk.deleteDraft(id);
    await writeFile(pathOf(id), writeJson({ ...articleTitled('الثاني'), id }));
    await desk.deleteDraft(id);
    const [second] = await desk.listTrash();
    expect(await desk.emptyTrash([second?.name ?? ''])).toBe(1);
    expect(await desk.listVersions(id)).not.toEqual([]);
    await desk.undeleteDraft(id);
    expect((await desk.openDraft(id)).article.headline).toBe('خبر');
  });
});
