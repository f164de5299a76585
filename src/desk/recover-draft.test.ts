import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeJson } from '#core/formats/json/write';
import { troubledSystem } from './testing/failing-system';
import {
  articleTitled,
  draftsIn,
  openStore,
  rememberedHistory,
  rememberedStates,
} from './testing/open-store';
import { Typist } from './testing/typist';

/** A folder with a draft, which programs open one after the other, as after a crash. */
async function crashing() {
  const { history, kept } = rememberedHistory();
  const states = rememberedStates();
  const { system, trouble } = troubledSystem();
  const shared = { history, states, system };
  const first = await openStore(shared);
  const { folder } = first;
  const draft = await first.store.create(articleTitled('قديم'));
  return {
    ...first,
    draft,
    kept,
    trouble,
    restart: async () => (await openStore({ ...shared, folder })).store,
    journals: () => readdir(join(folder, 'journal')),
    drafts: () => draftsIn(folder),
  };
}

describe('words that only the journal has', () => {
  it('are in the draft at the next start, which says so and has the version before', async () => {
    const { store, draft, restart, kept, pathOf, journals } = await crashing();
    const before = await readFile(pathOf(draft.id));
    await new Typist(store, draft).type({ headline: 'جديد' });
    const next = await restart();
    const opened = await next.open(draft.id);
    expect(opened).toMatchObject({ article: { headline: 'جديد' }, unsaved: false });
    expect(opened.recovery).toEqual({
      at: expect.stringMatching(/^\d{4}-.*Z$/u) as string,
      before: 'v1',
      besides: null,
    });
    expect(kept).toEqual([{ id: draft.id, bytes: before, kind: 'before-recovery' }]);
    expect(await readFile(pathOf(draft.id), 'utf8')).toBe(writeJson(opened.article));
    expect(await journals()).toEqual([]);
  });

  it('are there at once when only the window died', async () => {
    const { store, draft, told } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'جديد' });
    await store.endOpening(draft.id, window.opening);
    const opened = await store.open(draft.id);
    expect(opened).toMatchObject({ article: { headline: 'جديد' }, recovery: { before: 'v1' } });
    expect(told).toEqual([draft.id, draft.id]);
  });

  it('are nothing special when the file has them already', async () => {
    const { store, draft, restart, putFile, journals, kept } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'جديد' });
    // Saved, and killed before the journal heard of it.
    await putFile(`${draft.id}.json`, writeJson(window.article));
    expect((await (await restart()).open(draft.id)).recovery).toBeNull();
    expect([await journals(), kept]).toEqual([[], []]);
  });

  it('go on from a state that was saved on the way', async () => {
    const { store, draft, drafts, restart, putFile } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'أ' });
    const { article } = window;
    await window.type({ headline: 'ب' });
    await putFile(`${draft.id}.json`, writeJson(article));
    await restart();
    expect(await drafts()).toMatchObject([{ id: draft.id, headline: 'ب' }]);
  });

  it('come back beside a draft that somebody else changed, once', async () => {
    const { store, draft, drafts, restart, putFile, journals } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    await putFile(`${draft.id}.json`, writeJson({ ...articleTitled('زميل'), id: draft.id }));
    const next = await restart();
    const found = await drafts();
    expect(found.map(({ headline }) => headline)).toEqual(['جديد', 'زميل']);
    const sibling = found.find(({ id }) => id !== draft.id)?.id ?? '';
    expect((await next.open(sibling)).recovery).toMatchObject({ besides: draft.id, before: null });
    expect((await next.open(draft.id)).recovery).toBeNull();
    expect(await journals()).toEqual([]);
    await restart();
    expect(await drafts()).toHaveLength(2);
  });

  it('come back when the draft is gone', async () => {
    const { store, draft, drafts, restart, pathOf } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    await rm(pathOf(draft.id));
    await restart();
    const [back] = await drafts();
    expect(back).toMatchObject({ headline: 'جديد' });
    expect(back?.id).not.toBe(draft.id);
  });

  it('of two windows are both kept, those of the last one in the draft', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T06:00:00Z') });
    try {
      const { store, draft, drafts, restart } = await crashing();
      await new Typist(store, draft).type({ headline: 'أول' });
      vi.setSystemTime(new Date('2026-11-23T06:00:10Z'));
      await new Typist(store, draft).type({ headline: 'ثان' });
      const next = await restart();
      expect((await next.open(draft.id)).article.headline).toBe('ثان');
      expect((await drafts()).map(({ headline }) => headline)).toEqual(['أول', 'ثان']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('come back whatever the clock said', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T06:00:00Z') });
    try {
      const { store, draft, restart } = await crashing();
      const window = new Typist(store, draft);
      await window.type({ headline: 'أ' });
      vi.setSystemTime(new Date('1999-01-01T00:00:00Z'));
      await window.type({ headline: 'ب' });
      await window.save();
      await window.type({ headline: 'ج' });
      expect((await (await restart()).open(draft.id)).article.headline).toBe('ج');
    } finally {
      vi.useRealTimers();
    }
  });

  it('of a window that is still there are in the draft for whoever opens it, without a word', async () => {
    const { store, draft, kept } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'جديد' });
    const opened = await store.open(draft.id);
    expect(opened).toMatchObject({ article: { headline: 'جديد' }, recovery: null });
    expect(kept.map(({ kind }) => kind)).toEqual(['writing']);
    await window.type({ kicker: 'عاجل' });
    await window.save();
    expect((await store.open(draft.id)).article).toMatchObject({
      headline: 'جديد',
      kicker: 'عاجل',
    });
  });

  it('of a window that is still there do not become a draft while it asks what to do', async () => {
    const { store, draft, drafts, putFile } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'جديد' });
    await putFile(`${draft.id}.json`, writeJson(articleTitled('زميل')));
    await expect(window.save()).rejects.toMatchObject({ code: 'stale' });
    expect(await store.open(draft.id)).toMatchObject({ article: { headline: 'زميل' } });
    expect(await drafts()).toHaveLength(1);
  });

  it('of a window that is known to be gone do', async () => {
    const { store, draft, drafts, putFile } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'جديد' });
    await putFile(`${draft.id}.json`, writeJson(articleTitled('زميل')));
    await store.endOpening(draft.id, window.opening);
    await store.open(draft.id);
    expect((await drafts()).map(({ headline }) => headline)).toEqual(['جديد', 'زميل']);
  });

  it('that the window gave a draft of their own do not come back again', async () => {
    const { store, draft, drafts, restart, putFile } = await crashing();
    const window = new Typist(store, draft);
    await window.type({ headline: 'جديد' });
    await putFile(`${draft.id}.json`, writeJson(articleTitled('زميل')));
    await store.create(window.article, 'copy');
    await restart();
    expect(await drafts()).toHaveLength(2);
  });

  it('are a version when something else was put in their place', async () => {
    const { store, draft, restart, kept } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    const { before, saved } = await store.replace(draft.id, draft.revision, articleTitled('مدموج'));
    expect(new TextDecoder().decode(before)).toContain('قديم');
    expect(kept.map(({ kind }) => kind)).toEqual(['mine']);
    expect(new TextDecoder().decode(kept[0]?.bytes)).toContain('جديد');
    expect(await (await restart()).open(draft.id)).toMatchObject({ ...saved, recovery: null });
  });

  it('go into the trash with their draft, and come out of it', async () => {
    const { store, draft, drafts, restart } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    await store.delete(draft.id);
    const next = await restart();
    expect(await drafts()).toEqual([]);
    expect((await next.undelete(draft.id)).article.headline).toBe('جديد');
  });
});

describe('words that cannot be written', () => {
  it('are shown all the same, and saved as soon as that is possible', async () => {
    const { store, draft, drafts, restart, trouble, folder, pathOf, journals } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    trouble(join(folder, 'drafts'), { kind: 'full' });
    const next = await restart();
    const opened = await next.open(draft.id);
    expect(opened).toMatchObject({ article: { headline: 'جديد' }, unsaved: true });
    expect(opened.recovery).toMatchObject({ before: null, besides: null });
    expect(await readFile(pathOf(draft.id), 'utf8')).toContain('قديم');
    const window = new Typist(next, opened);
    await window.type({ kicker: 'عاجل' });
    await expect(window.save()).rejects.toMatchObject({ code: 'disk-full' });
    trouble(join(folder, 'drafts'), null);
    await window.save();
    expect(await journals()).toEqual([]);
    await restart();
    const [only, ...others] = await drafts();
    expect([only?.headline, others]).toEqual(['جديد', []]);
  });

  it('are not brought back twice when the next window took them and crashed, too', async () => {
    const { store, draft, drafts, restart, trouble, folder } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    trouble(join(folder, 'drafts'), { kind: 'forbidden' });
    const next = await restart();
    await new Typist(next, await next.open(draft.id)).type({ headline: 'أجدّ' });
    trouble(join(folder, 'drafts'), null);
    await restart();
    expect(await drafts()).toMatchObject([{ id: draft.id, headline: 'أجدّ' }]);
  });
});

describe('words that one window after the other was given', () => {
  it('are in the last one alone', async () => {
    const { store, draft, drafts, restart, trouble, folder, journals } = await crashing();
    await new Typist(store, draft).type({ headline: 'أ' });
    trouble(join(folder, 'drafts'), { kind: 'full' });
    const next = await restart();
    await new Typist(next, await next.open(draft.id)).type({ headline: 'ب' });
    const last = new Typist(next, await next.open(draft.id));
    await last.type({ headline: 'ج' });
    trouble(join(folder, 'drafts'), null);
    await last.save();
    expect(await journals()).toEqual([]);
    await restart();
    expect(await drafts()).toEqual([{ id: draft.id, headline: 'ج' }]);
  });
});

describe('a folder of somebody else', () => {
  it('is left alone until it is ours', async () => {
    const { store, draft, folder, journals } = await crashing();
    await new Typist(store, draft).type({ headline: 'جديد' });
    const { store: reader } = await openStore({ folder, readOnly: true });
    const opened = await reader.open(draft.id);
    expect(opened).toMatchObject({ article: { headline: 'قديم' }, readOnly: true });
    await expect(new Typist(reader, opened).type({})).rejects.toMatchObject({ code: 'locked' });
    expect(await journals()).toHaveLength(1);
    await reader.prepare();
    expect(await reader.open(draft.id)).toMatchObject({
      article: { headline: 'جديد' },
      readOnly: false,
    });
  });
});
