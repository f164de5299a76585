import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode } from '#core/body/body-json';
import { writeJson } from '#core/formats/json/write';
import { type Trouble, troubledSystem } from './testing/failing-system';
import {
  articleTitled,
  draftsIn,
  openStore,
  rememberedHistory,
  rememberedStates,
} from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';
import { Typist } from './testing/typist';

/** A folder on a disk that can be broken, with another place for the journal. */
async function onTroubledDisk() {
  const away = join(await temporaryFolder(), 'program', 'journal', 'hash');
  const { system, trouble } = troubledSystem();
  const shared = {
    system,
    away,
    history: rememberedHistory().history,
    states: rememberedStates(),
  };
  const opened = await openStore(shared);
  const { folder } = opened;
  const draft = await opened.store.create(articleTitled('سليم'));
  return {
    ...opened,
    away,
    draft,
    trouble,
    journal: join(folder, 'journal'),
    restart: async () => (await openStore({ ...shared, folder })).store,
  };
}

const TROUBLES: [string, Trouble, string][] = [
  ['a full disk', { kind: 'full' }, 'disk-full'],
  ['a full disk that says nothing', { kind: 'full', silent: true }, 'disk-full'],
  ['a folder that may not be written to', { kind: 'forbidden' }, 'no-permission'],
  ['a drive that was unplugged', { kind: 'gone' }, 'folder-gone'],
];

describe.each(TROUBLES)('%s', (_, kind, code) => {
  it('leaves the journal as it was, and it goes on when the trouble is over', async () => {
    const { store, draft, trouble, journal, away, restart } = await onTroubledDisk();
    const window = new Typist(store, draft);
    await window.type({ headline: 'أ' });
    const path = join(journal, `${draft.id}.jsonl`);
    const before = await readFile(path);
    trouble(journal, kind);
    trouble(away, kind);
    await expect(window.type({ kicker: 'ب' })).rejects.toMatchObject({ code });
    trouble(journal, null);
    trouble(away, null);
    // What could not be cut off then is with the next record.
    await window.type({ slug: 'ج' });
    expect((await readFile(path)).subarray(0, before.byteLength)).toEqual(before);
    expect((await (await restart()).open(draft.id)).article).toMatchObject({
      headline: 'أ',
      kicker: 'ب',
      slug: 'ج',
    });
    expect(await readdir(journal)).toEqual([]);
  });

  it('sends the journal elsewhere, from where it comes back', async () => {
    const { store, draft, trouble, folder, away, restart, journal } = await onTroubledDisk();
    const window = new Typist(store, draft);
    await window.type({ headline: 'أ' });
    trouble(folder, kind);
    await window.type({ kicker: 'ب' });
    await window.type({ slug: 'ج' });
    expect(await readdir(away)).toEqual([`${draft.id}.jsonl`]);
    await expect(window.save()).rejects.toMatchObject({ name: 'DeskError' });
    trouble(folder, null);
    const next = await restart();
    const opened = await next.open(draft.id);
    expect(opened.article).toMatchObject({ headline: 'أ', kicker: 'ب', slug: 'ج' });
    expect(await draftsIn(folder)).toHaveLength(1);
    expect([await readdir(away), await readdir(journal)]).toEqual([[], []]);
  });

  it('is over with the next save, and nothing is left elsewhere', async () => {
    const { store, draft, trouble, folder, away, restart, journal } = await onTroubledDisk();
    const window = new Typist(store, draft);
    trouble(folder, kind);
    await window.type({ headline: 'أ' });
    await expect(window.save()).rejects.toMatchObject({ name: 'DeskError' });
    trouble(folder, null);
    await window.save();
    await window.type({ kicker: 'ب' });
    expect([await readdir(away), await readdir(journal)]).toEqual([[], [`${draft.id}.jsonl`]]);
    expect((await (await restart()).open(draft.id)).article).toMatchObject({
      headline: 'أ',
      kicker: 'ب',
    });
  });

  it('never lets a half file be seen among the drafts', async () => {
    const { store, draft, trouble, folder, pathOf, files } = await onTroubledDisk();
    const before = await readFile(pathOf(draft.id));
    trouble(folder, kind);
    const window = new Typist(store, draft);
    window.article = { ...window.article, headline: 'أ' };
    await expect(window.save()).rejects.toMatchObject({ name: 'DeskError' });
    await expect(store.create(null)).rejects.toMatchObject({ name: 'DeskError' });
    trouble(folder, null);
    expect(await files()).toEqual([`${draft.id}.json`]);
    expect(await readFile(pathOf(draft.id))).toEqual(before);
  });
});

describe('a record that was refused', () => {
  it('is cut off at once where that is possible', async () => {
    const { store, draft, trouble, journal, away } = await onTroubledDisk();
    const window = new Typist(store, draft);
    await window.type({ headline: 'أ' });
    const path = join(journal, `${draft.id}.jsonl`);
    const before = await readFile(path);
    trouble(journal, { kind: 'full' });
    trouble(away, { kind: 'gone' });
    await expect(window.type({ kicker: 'ب' })).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(path)).toEqual(before);
  });

  it('is missed by the one after it, even when it was the first', async () => {
    const { store, draft, trouble, journal, away } = await onTroubledDisk();
    trouble(journal, { kind: 'full' });
    trouble(away, { kind: 'full' });
    const send = (sequence: number, fields: { headline?: string; kicker?: string }) =>
      store.journal(draft.id, {
        opening: 'o-1',
        sequence,
        base: draft.revision,
        kind: 'change',
        change: { fields, body: null },
      });
    await expect(send(1, { headline: 'أ' })).rejects.toMatchObject({ code: 'disk-full' });
    trouble(journal, null);
    trouble(away, null);
    expect(await send(2, { kicker: 'ب' })).toBe('gap');
  });
});

describe('a lock that is lost', () => {
  it('leaves the drafts alone, and what is typed is kept elsewhere', async () => {
    const away = await temporaryFolder();
    let refusal: DeskError | null = null;
    const lock = {
      ensure: () => (refusal === null ? Promise.resolve() : Promise.reject(refusal)),
    };
    const { store, folder } = await openStore({ lock, away });
    const draft = await store.create(null);
    const window = new Typist(store, draft);
    refusal = new DeskError('locked', 'samir@desk-3');
    await window.type({ headline: 'أ' });
    await expect(window.save()).rejects.toMatchObject({ code: 'locked' });
    expect(await readdir(away)).toEqual([`${draft.id}.jsonl`]);
    await expect(stat(join(folder, 'journal'))).rejects.toThrow('ENOENT');
    refusal = null;
    expect((await store.open(draft.id)).article.headline).toBe('أ');
  });
});

describe('a folder that goes away and comes back', () => {
  it('has every word in the end', async () => {
    const { store, draft, folder, away, restart } = await onTroubledDisk();
    const window = new Typist(store, draft);
    await window.type({ headline: 'أ' });
    await rename(folder, `${folder}-away`);
    await window.type({ kicker: 'ب' });
    await expect(window.save()).rejects.toMatchObject({ code: 'folder-gone' });
    // Nothing must come to life in its place.
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    await rename(`${folder}-away`, folder);
    await window.type({ slug: 'ج' });
    const next = await restart();
    expect((await next.open(draft.id)).article).toMatchObject({
      headline: 'أ',
      kicker: 'ب',
      slug: 'ج',
    });
    expect([await draftsIn(folder), await readdir(away)]).toMatchObject([[{ id: draft.id }], []]);
  });
});

describe('a folder with anything in it', () => {
  it('opens, and every file that is no draft stays as it is', async () => {
    const { store, folder, putFile, files } = await openStore();
    const draft = await store.create(articleTitled('خبر'));
    // 255 bytes of UTF-8, as long as a name can be.
    const long = `${'خ'.repeat(125)}.json`;
    const names = [
      long,
      'خبر عاجل.json',
      `${draft.id} (conflicted copy 2026-11-23).json`,
      `${draft.id}.json~`,
      '.hidden.json',
      'Thumbs.db',
      'a.b.json',
    ];
    expect(Buffer.byteLength(long)).toBe(255);
    for (const name of names) await putFile(name, `as it was: ${name}`);
    for (const [name, content] of Object.entries({ empty: '', text: 'نص', 'no-article': '{}' })) {
      await putFile(`${name}.json`, content);
    }
    await putFile('binary.json', new Uint8Array([0xff, 0xfe, 0, 1]));
    await mkdir(join(folder, 'drafts', 'folder.json'));
    const { store: next } = await openStore({ folder });
    const window = new Typist(next, await next.open(draft.id));
    await window.type({ headline: 'أحدث' });
    await window.save();
    for (const name of names) {
      expect(await readFile(join(folder, 'drafts', name), 'utf8')).toBe(`as it was: ${name}`);
    }
    expect(await files()).toHaveLength(names.length + 6);
    const listed = (await draftsIn(folder)).map(({ id }) => id).sort();
    expect(listed).toEqual([draft.id, 'binary', 'empty', 'folder', 'no-article', 'text'].sort());
  });
});

describe('a draft of 2 MB', () => {
  it('is recorded, saved and brought back like any other', async () => {
    const { store, folder } = await openStore();
    const line = 'وقال المصدر إن الأمر قيد النظر وإن القرار سيصدر قريباً. '.repeat(8);
    const content = Array.from({ length: 2400 }, (_, index) => paragraphNode(`${line}${index}`));
    const article = { ...blankArticle(''), body: { type: 'doc' as const, content } };
    expect(Buffer.byteLength(writeJson(article))).toBeGreaterThan(2 * 1024 * 1024);
    const draft = await store.create(article);
    const window = new Typist(store, draft);
    const typed = content.with(1200, paragraphNode('فقرة جديدة'));
    await window.type({ body: { type: 'doc', content: typed } });
    await window.type({ headline: 'عنوان' });
    const { store: next } = await openStore({ folder });
    const opened = await next.open(draft.id);
    expect(opened.article.body.content[1200]).toEqual(typed[1200]);
    expect(opened).toMatchObject({ unsaved: false, article: { headline: 'عنوان' } });
    // Read, written and compared some twenty times: a busy machine takes its time.
  }, 60_000);
});
