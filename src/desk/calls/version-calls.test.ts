import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeJson } from '#core/formats/json/write';
import { DraftStates } from '../draft-states';
import { articleTitled } from '../testing/open-store';
import { openTestDesk } from '../testing/open-test-desk';

/** A draft that was imported and then rewritten. */
async function rewritten() {
  const opened = await openTestDesk();
  const { desk } = opened;
  const { id, revision } = await desk.createDraft(articleTitled('الأصل'), 'import');
  const saved = await desk.saveDraft(id, revision, articleTitled('المعدّل'), null);
  const [, imported] = await desk.listVersions(id);
  if (imported === undefined) throw new Error('the import was not kept');
  const kinds = async () => (await desk.listVersions(id)).map(({ kind }) => kind);
  const headlines = async () => (await desk.listVersions(id)).map(({ headline }) => headline);
  return { ...opened, id, base: revision, revision: saved.revision, imported, kinds, headlines };
}

describe('versions', () => {
  it('are listed with why they were kept, and read', async () => {
    const { desk, id, base, imported, kinds } = await rewritten();
    expect(await kinds()).toEqual(['writing', 'import']);
    expect(imported).toMatchObject({ headline: 'الأصل', revision: base });
    const { version, article, notices } = await desk.readVersion(id, imported.version);
    expect(version).toEqual(imported);
    expect(article).toMatchObject({ id, headline: 'الأصل' });
    expect(notices).toEqual([]);
  });

  it('that are not there are not found', async () => {
    const { desk, id, imported } = await rewritten();
    const refusal = { code: 'not-found' };
    await expect(desk.readVersion('b', imported.version)).rejects.toMatchObject(refusal);
    await expect(desk.readVersion(id, 'x')).rejects.toMatchObject(refusal);
    expect(await desk.listVersions('b')).toEqual([]);
  });
});

describe('restoring', () => {
  it('makes a version of what was there', async () => {
    const { desk, id, base, revision, imported, kinds, headlines, events } = await rewritten();
    events.length = 0;
    const restored = await desk.restoreVersion(id, revision, imported.version);
    expect(restored).toMatchObject({ id, revision: base, article: { headline: 'الأصل' } });
    expect(await kinds()).toEqual(['before-restore', 'import']);
    expect(await headlines()).toEqual(['المعدّل', 'الأصل']);
    expect(events).toContainEqual({ type: 'draftsChanged', ids: [id] });
  });

  it('can be taken back', async () => {
    const { desk, id, revision, imported } = await rewritten();
    const restored = await desk.restoreVersion(id, revision, imported.version);
    const [before] = await desk.listVersions(id);
    const again = await desk.restoreVersion(id, restored.revision, before?.version ?? '');
    expect(again).toMatchObject({ revision, article: { headline: 'المعدّل' } });
  });

  it('does not write over what came since', async () => {
    const { desk, id, base, imported, pathOf } = await rewritten();
    const theirs = writeJson({ ...articleTitled('زميل'), id });
    await writeFile(pathOf(id), theirs);
    const restore = desk.restoreVersion(id, base, imported.version);
    await expect(restore).rejects.toMatchObject({ code: 'stale' });
    expect(await readFile(pathOf(id), 'utf8')).toBe(theirs);
  });

  it('keeps words that only the journal has', async () => {
    const { desk, id, revision, imported, headlines } = await rewritten();
    const typed = articleTitled('كُتب ولم يُحفظ بعد');
    const record = {
      opening: 'o',
      sequence: 1,
      base: revision,
      kind: 'whole' as const,
      article: { ...typed, id },
    };
    expect(await desk.journalDraft(id, record)).toBe('kept');
    await desk.restoreVersion(id, revision, imported.version);
    expect((await desk.openDraft(id)).article.headline).toBe('الأصل');
    expect(await headlines()).toEqual(expect.arrayContaining(['كُتب ولم يُحفظ بعد', 'المعدّل']));
  });

  it('leaves a version of a newer program alone', async () => {
    const { desk, id, pathOf } = await rewritten();
    const newer = JSON.stringify({ ...articleTitled('من المستقبل'), version: 2 });
    await writeFile(pathOf(id), newer);
    const { revision } = await desk.openDraft(id);
    await desk.noteExport(id, revision);
    const [version] = await desk.listVersions(id);
    const restore = desk.restoreVersion(id, revision, version?.version ?? '');
    await expect(restore).rejects.toMatchObject({ code: 'newer-version' });
  });
});

describe('putting together', () => {
  it('keeps both sides of a merge', async () => {
    const { desk, id, revision, kinds, headlines } = await rewritten();
    const merged = await desk.replaceDraft(
      id,
      revision,
      articleTitled('المدموج'),
      'merge',
      articleTitled('نسختي'),
    );
    expect(merged.article).toMatchObject({ id, headline: 'المدموج' });
    expect(await kinds()).toEqual(['mine', 'before-merge', 'import']);
    expect(await headlines()).toEqual(['نسختي', 'المعدّل', 'الأصل']);
  });

  it('keeps what was there before a part of a version was restored', async () => {
    const { desk, id, revision, kinds } = await rewritten();
    await desk.replaceDraft(id, revision, articleTitled('خليط'), 'restore', null);
    expect(await kinds()).toEqual(['before-restore', 'import']);
  });
});

describe('an export', () => {
  it('is noted, with a version of what was exported', async () => {
    const { desk, id, revision, layout, kinds } = await rewritten();
    await desk.noteExport(id, revision);
    const state = { status: 'exported', exportedRevision: revision };
    expect(await new DraftStates(layout).read(id)).toMatchObject(state);
    expect(await kinds()).toEqual(['export', 'import']);
  });

  it('is noted as it was when somebody wrote on since', async () => {
    const { desk, id, base, layout, kinds } = await rewritten();
    await desk.noteExport(id, base);
    expect(await new DraftStates(layout).read(id)).toMatchObject({ exportedRevision: base });
    expect(await kinds()).toEqual(['export', 'writing', 'import']);
    expect((await desk.listVersions(id))[0]).toMatchObject({ headline: 'الأصل' });
  });

  it('does not fail for a revision that nothing holds, or a draft that is gone', async () => {
    const { desk, id, layout } = await rewritten();
    await desk.noteExport(id, 'f'.repeat(64));
    expect(await new DraftStates(layout).read(id)).toMatchObject({ status: 'exported' });
    await desk.noteExport('gone', 'f'.repeat(64));
    expect(await new DraftStates(layout).read('gone')).toMatchObject({ status: 'draft' });
  });
});
