import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '#api/journal-types';
import { changeBetween } from '#core/testing/change-between';
import { writeJson } from '#core/formats/json/write';
import { readJournalLines } from './journal-line';
import { articleTitled, draftsIn, openStore } from './testing/open-store';
import { Typist } from './testing/typist';

async function written() {
  const opened = await openStore();
  const draft = await opened.store.create(articleTitled('عنوان'));
  const journal = join(opened.folder, 'journal');
  const path = join(journal, `${draft.id}.jsonl`);
  return {
    ...opened,
    draft,
    journal,
    path,
    typist: () => new Typist(opened.store, draft),
    change: (sequence: number, headline: string, opening = 'o-1', base = draft.revision) => {
      const change = changeBetween(draft.article, { ...draft.article, headline });
      const record: JournalRecord = { opening, sequence, base, kind: 'change', change };
      return opened.store.journal(draft.id, record);
    },
    whole: (sequence: number, headline: string, opening = 'o-1', base = draft.revision) => {
      const article = { ...draft.article, headline };
      const record: JournalRecord = { opening, sequence, base, kind: 'whole', article };
      return opened.store.journal(draft.id, record);
    },
    /** The records in the file, as `opening sequence`, a draft that they stand on as `base`. */
    lines: async () => {
      const { entries, state } = readJournalLines(await readFile(path));
      expect(state).toBe('whole');
      return entries.map((entry) =>
        entry.kind === 'base' ? 'base' : `${entry.record.opening} ${entry.record.sequence}`,
      );
    },
  };
}

describe('what the journal keeps', () => {
  it('starts with the draft that it stands on, and is added to', async () => {
    const { change, lines } = await written();
    expect(await change(1, 'أ')).toBe('kept');
    expect(await change(2, 'ب')).toBe('kept');
    expect(await lines()).toEqual(['base', 'o-1 1', 'o-1 2']);
  });

  it('has several windows side by side', async () => {
    const { change, whole, lines } = await written();
    await change(1, 'أ');
    await whole(7, 'ب', 'o-2', 'whatever');
    await change(2, 'ج');
    expect(await change(8, 'د', 'o-2')).toBe('kept');
    expect(await lines()).toEqual(['base', 'o-1 1', 'o-2 7', 'o-1 2', 'o-2 8']);
  });

  it('takes a record once, however often it is sent', async () => {
    const { change, lines } = await written();
    await change(1, 'أ');
    await change(2, 'ب');
    expect(await change(2, 'ب')).toBe('kept');
    expect(await change(1, 'أ')).toBe('kept');
    expect(await lines()).toEqual(['base', 'o-1 1', 'o-1 2']);
  });

  it('says that it misses a record, until it gets everything', async () => {
    const { change, whole, lines } = await written();
    await change(1, 'أ');
    expect(await change(3, 'ج')).toBe('gap');
    expect(await change(4, 'د')).toBe('gap');
    expect(await whole(5, 'ه')).toBe('kept');
    expect(await change(6, 'و')).toBe('kept');
    expect(await lines()).toEqual(['base', 'o-1 1', 'o-1 5', 'o-1 6']);
  });

  it('builds on nothing but what is on disk', async () => {
    const { change, putFile, draft, pathOf } = await written();
    expect(await change(1, 'أ', 'o-1', 'of old')).toBe('gap');
    await putFile(`${draft.id}.json`, writeJson(articleTitled('غيره')));
    expect(await change(1, 'أ', 'o-2')).toBe('gap');
    await rm(pathOf(draft.id));
    expect(await change(1, 'أ', 'o-3')).toBe('gap');
  });

  it('notices when its file was taken away or changed', async () => {
    const { change, whole, path, lines } = await written();
    await change(1, 'أ');
    await rm(path);
    expect(await change(2, 'ب').catch(() => 'refused')).not.toBe('kept');
    expect(await change(3, 'ج')).toBe('gap');
    expect(await whole(4, 'د')).toBe('kept');
    await truncate(path, (await stat(path)).size - 3);
    expect(await change(5, 'ه').catch(() => 'refused')).not.toBe('kept');
    expect(await whole(6, 'و')).toBe('kept');
    await appendFile(path, 'half a line of somebody el');
    expect(await change(7, 'ز')).toBe('kept');
    expect(await lines()).toEqual(['o-1 6', 'o-1 7']);
  });

  it.each(['', '../a', 'a.b'])('has nothing for the draft %j', async (id) => {
    const { store, draft } = await written();
    const { article } = draft;
    const call = store.journal(id, { opening: 'o', sequence: 1, base: '', kind: 'whole', article });
    await expect(call).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a save', () => {
  it('empties the journal', async () => {
    const { typist, journal, folder } = await written();
    const window = typist();
    await window.type({ headline: 'أ' });
    await window.save();
    expect(await readdir(journal)).toEqual([]);
    expect((await openStore({ folder })).told).toEqual([]);
  });

  it('lets the next record build on it, also one that was cut before its answer', async () => {
    const { typist, change, lines } = await written();
    const window = typist();
    await window.type({ headline: 'أ' });
    const old = window.base;
    await window.save();
    expect(await change(2, 'ب', window.opening, old)).toBe('kept');
    expect(await lines()).toEqual(['base', `${window.opening} 2`]);
  });

  it('leaves what it does not include, on the new base', async () => {
    const { typist, store, draft, lines, folder } = await written();
    const window = typist();
    await window.type({ headline: 'أ' });
    const { mark, base, article } = window;
    await window.type({ kicker: 'ب' });
    await store.save(draft.id, base, article, mark);
    expect(await lines()).toEqual(['base', `${window.opening} 2`]);
    const { store: next } = await openStore({ folder });
    expect((await next.open(draft.id)).article).toMatchObject({ headline: 'أ', kicker: 'ب' });
  });

  it('that is refused takes nothing from it', async () => {
    const { typist, putFile, draft, lines } = await written();
    const window = typist();
    await window.type({ headline: 'أ' });
    await putFile(`${draft.id}.json`, writeJson(articleTitled('غيره')));
    await expect(window.save()).rejects.toMatchObject({ code: 'stale' });
    expect(await lines()).toEqual(['base', `${window.opening} 1`]);
  });

  it('of one window leaves the words of another', async () => {
    const { store, draft, lines } = await written();
    const one = new Typist(store, draft);
    const other = new Typist(store, draft);
    await one.type({ headline: 'أ' });
    await other.type({ headline: 'ب' });
    await one.save();
    expect(await lines()).toEqual(['base', `${other.opening} 1`]);
  });

  it('whose answer got lost is no conflict for the same window', async () => {
    const { typist, draft, store } = await written();
    const window = typist();
    await window.type({ headline: 'أ' });
    await store.save(draft.id, draft.revision, window.article, window.mark);
    await window.type({ headline: 'ب' });
    // It still believes that its base is on disk.
    await window.save();
    expect((await store.open(draft.id)).article.headline).toBe('ب');
  });
});

describe('a journal that grows', () => {
  it('starts anew when it is much longer than the draft', async () => {
    const { typist, path, store, draft } = await written();
    const window = typist();
    const notes = 'خبر طويل '.repeat(60_000);
    for (let round = 0; round < 12; round += 1) await window.type({ notes: `${notes}${round}` });
    expect((await stat(path)).size).toBeLessThan(8 * notes.length * 2);
    expect(await store.open(draft.id)).toMatchObject({ article: { notes: `${notes}11` } });
  });
});

describe('garbage in the journal', () => {
  it('is set aside, and what is good in it is not', async () => {
    const { typist, path, folder, draft, journal } = await written();
    const window = typist();
    await window.type({ headline: 'أ' });
    await appendFile(path, 'مسودة\n');
    await window.store.journal(draft.id, {
      opening: 'o-2',
      sequence: 1,
      base: draft.revision,
      kind: 'whole',
      article: { ...draft.article, headline: 'ب' },
    });
    await openStore({ folder });
    expect(await draftsIn(folder)).toHaveLength(2);
    const names = await readdir(journal);
    expect(names).toEqual([expect.stringMatching(/\.jsonl\.broken-\d{8}T\d{9}Z$/u)]);
    expect(await readFile(join(journal, names[0] ?? ''), 'utf8')).toContain('مسودة');
  });

  it('does not keep a folder from opening', async () => {
    const { folder, journal, change, draft } = await written();
    await change(1, 'أ');
    const garbage = { 'x.jsonl': '\n\n\n', 'خبر.jsonl': 'خبر', 'a b': '', '.jsonl': '{}' };
    for (const [name, content] of Object.entries(garbage)) {
      await writeFile(join(journal, name), content);
    }
    await writeFile(join(journal, '.muharrir-0123456789abcdef.tmp'), 'half');
    const { store } = await openStore({ folder });
    expect((await store.open(draft.id)).article.headline).toBe('أ');
    const names = await readdir(journal);
    const aside = names.filter((name) => name.startsWith('x.jsonl.broken-'));
    expect(aside).toHaveLength(1);
    expect(names.sort()).toEqual(['.jsonl', 'a b', ...aside, 'خبر.jsonl'].sort());
  });
});
