import { chmod, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { blankArticle } from '#core/article/blank-article';
import { writeJson } from '#core/formats/json/write';
import { type FileSystem, nodeFileSystem } from './file-system';
import { fullDisk, silentlyFullDisk, systemError } from './testing/failing-system';
import { articleTitled, draftsIn, openStore } from './testing/open-store';

const refusedWith = (code: string) => ({ name: 'DeskError', code });

describe('creating', () => {
  it('stores a blank draft under an identifier of its own', async () => {
    const { store, files, told } = await openStore();
    const draft = await store.create(null);
    expect(draft.id).toMatch(/^\d{8}-[0-9a-f]{16}$/u);
    expect(draft.article).toEqual(blankArticle(draft.id));
    expect(draft).toMatchObject({ notices: [], readOnly: false });
    expect(await files()).toEqual([`${draft.id}.json`]);
    expect(told).toEqual([draft.id]);
  });

  it('gives an imported article an identifier of its own', async () => {
    const { store } = await openStore();
    const draft = await store.create({ ...articleTitled('خبر'), id: 'theirs' });
    expect(draft.article).toMatchObject({ id: draft.id, headline: 'خبر' });
    expect(draft.id).not.toBe('theirs');
  });

  it('writes the canonical JSON', async () => {
    const { store, pathOf } = await openStore();
    const draft = await store.create(articleTitled('خبر'));
    expect(await readFile(pathOf(draft.id), 'utf8')).toBe(writeJson(draft.article));
  });
});

describe('saving', () => {
  it('replaces the draft and gives its new revision', async () => {
    const { store, told } = await openStore();
    const { id, revision } = await store.create(null);
    const saved = await store.save(id, revision, articleTitled('خبر'));
    const opened = await store.open(id);
    expect(opened).toMatchObject({ ...saved, article: { id, headline: 'خبر' } });
    expect(saved.revision).not.toBe(revision);
    expect(told).toEqual([id, id]);
  });

  it('refuses what is based on an old revision, and keeps the new one', async () => {
    const { store } = await openStore();
    const { id, revision } = await store.create(null);
    await store.save(id, revision, articleTitled('أحدث'));
    const late = store.save(id, revision, articleTitled('متأخر'));
    await expect(late).rejects.toMatchObject(refusedWith('stale'));
    expect((await store.open(id)).article.headline).toBe('أحدث');
  });

  it('refuses to write over what somebody else wrote', async () => {
    const { store, putFile } = await openStore();
    const { id, revision } = await store.create(null);
    await putFile(`${id}.json`, writeJson({ ...articleTitled('زميل'), id }));
    const save = store.save(id, revision, articleTitled('أنا'));
    await expect(save).rejects.toMatchObject(refusedWith('stale'));
    expect((await store.open(id)).article.headline).toBe('زميل');
  });

  it('lets one of two saves of the same revision through', async () => {
    const { store } = await openStore();
    const { id, revision } = await store.create(null);
    const results = await Promise.allSettled([
      store.save(id, revision, articleTitled('الأول')),
      store.save(id, revision, articleTitled('الثاني')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await store.open(id)).article.headline).toBe('الأول');
  });

  it('succeeds again with what is on disk already, as after an answer that got lost', async () => {
    const { store, told } = await openStore();
    const { id, revision } = await store.create(null);
    const first = await store.save(id, revision, articleTitled('خبر'));
    expect(await store.save(id, revision, articleTitled('خبر'))).toEqual(first);
    expect(told).toEqual([id, id]);
  });

  it('does not call saved what the folder was never flushed for', async () => {
    const { store, folder } = await openStore();
    const { id, revision } = await store.create(null);
    let broken = 2;
    const system: FileSystem = {
      ...nodeFileSystem,
      syncFolder: () => {
        broken -= 1;
        return broken < 0 ? Promise.resolve() : Promise.reject(systemError('EIO'));
      },
    };
    const { store: failing } = await openStore({ folder, system });
    const save = () => failing.save(id, revision, articleTitled('خبر'));
    await expect(save()).rejects.toMatchObject(refusedWith('failed'));
    await expect(save()).rejects.toMatchObject(refusedWith('failed'));
    expect(await save()).toMatchObject({ revision: (await store.open(id)).revision });
  });

  it('leaves a draft of a newer version as it is', async () => {
    const { store, putFile, pathOf } = await openStore();
    const text = JSON.stringify({ ...articleTitled('من المستقبل'), version: 2, layout: {} });
    await putFile('newer.json', text);
    const { revision, readOnly, notices } = await store.open('newer');
    expect(readOnly).toBe(true);
    expect(notices).toContainEqual({ code: 'newer-version', version: 2 });
    const save = store.save('newer', revision, articleTitled('من الحاضر'));
    await expect(save).rejects.toMatchObject(refusedWith('newer-version'));
    expect(await readFile(pathOf('newer'), 'utf8')).toBe(text);
  });

  it('keeps what it does not know of a file', async () => {
    const { store, putFile, pathOf } = await openStore();
    await putFile('a.json', JSON.stringify({ ...articleTitled('خبر'), desk: { shift: 'مسائية' } }));
    const { revision, article } = await store.open('a');
    await store.save('a', revision, { ...article, headline: 'خبر معدّل' });
    expect(JSON.parse(await readFile(pathOf('a'), 'utf8'))).toMatchObject({
      headline: 'خبر معدّل',
      desk: { shift: 'مسائية' },
    });
  });

  it.each([
    ['a full disk', fullDisk],
    ['a full disk that reports success', silentlyFullDisk],
  ])('keeps the old draft on %s', async (_, system) => {
    const { store, folder, files } = await openStore();
    const { id, revision } = await store.create(articleTitled('سليم'));
    const { store: failing } = await openStore({ folder, system });
    const save = failing.save(id, revision, articleTitled('ضائع'));
    await expect(save).rejects.toMatchObject(refusedWith('disk-full'));
    expect(await store.open(id)).toMatchObject({ revision, article: { headline: 'سليم' } });
    expect(await files()).toEqual([`${id}.json`]);
  });

  it('refuses a read-only draft', async () => {
    const { store, pathOf } = await openStore();
    const { id, revision } = await store.create(null);
    await chmod(pathOf(id), 0o444);
    const save = store.save(id, revision, articleTitled('خبر'));
    await expect(save).rejects.toMatchObject(refusedWith('no-permission'));
  });

  it('writes nothing without the lock', async () => {
    const locked = () => Promise.reject(new DeskError('locked', 'samir@desk-3'));
    const { store, files } = await openStore({ lock: { ensure: locked } });
    const refusal = { ...refusedWith('locked'), detail: 'samir@desk-3' };
    await expect(store.create(null)).rejects.toMatchObject(refusal);
    await expect(store.delete('a')).rejects.toMatchObject(refusal);
    expect(await files()).toEqual([]);
  });
});

describe('what is not there', () => {
  it.each(['missing', '../drafts', 'a/b', '', 'CON', 'a.b', '__proto__'])(
    'the draft %j is not found',
    async (id) => {
      const { store } = await openStore();
      const calls = [store.open(id), store.save(id, '', articleTitled('')), store.delete(id)];
      for (const call of [...calls, store.undelete(id)]) {
        await expect(call).rejects.toMatchObject(refusedWith('not-found'));
      }
    },
  );

  it('says that the folder is gone, and works again when it is back', async () => {
    const { store, folder } = await openStore();
    const { id, revision } = await store.create(null);
    await rename(folder, `${folder}-away`);
    const calls = [
      () => store.open(id),
      () => store.save(id, revision, articleTitled('خبر')),
      () => store.create(null),
      () => store.delete(id),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject(refusedWith('folder-gone'));
    }
    // An unplugged drive must not come to life as a folder on the system's own.
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    await rename(`${folder}-away`, folder);
    await store.save(id, revision, articleTitled('خبر'));
  });
});

describe('the trash', () => {
  it('takes a draft and gives it back as it was', async () => {
    const { store, files, told } = await openStore();
    const draft = await store.create(articleTitled('خبر'));
    await store.delete(draft.id);
    expect(await files()).toEqual([]);
    await expect(store.open(draft.id)).rejects.toMatchObject(refusedWith('not-found'));
    expect(await store.undelete(draft.id)).toEqual(draft);
    expect(told).toEqual([draft.id, draft.id, draft.id]);
  });

  it('keeps every copy, and gives the last one back', async () => {
    const { store, folder, putFile } = await openStore();
    for (const headline of ['الأولى', 'الثانية', 'الثالثة']) {
      await putFile('a.json', writeJson(articleTitled(headline)));
      await store.delete('a');
    }
    expect(await readdir(join(folder, 'trash'))).toHaveLength(3);
    expect((await store.undelete('a')).article.headline).toBe('الثالثة');
  });

  it('does not put a draft over one that is there', async () => {
    const { store, putFile } = await openStore();
    await putFile('a.json', writeJson(articleTitled('قديم')));
    await store.delete('a');
    await putFile('a.json', writeJson(articleTitled('جديد')));
    expect((await store.undelete('a')).article.headline).toBe('جديد');
  });

  it('takes what cannot be opened', async () => {
    const { store, putFile, folder } = await openStore();
    await putFile('a.json', '{');
    await store.delete('a');
    expect(await draftsIn(folder)).toEqual([]);
    const [name = ''] = await readdir(join(folder, 'trash'));
    expect(await readFile(join(folder, 'trash', name), 'utf8')).toBe('{');
  });
});

describe('opening a folder', () => {
  it('removes what a killed program left', async () => {
    const { folder, putFile, files } = await openStore();
    await putFile('.muharrir-0123456789abcdef.tmp', 'half');
    await openStore({ folder });
    expect(await files()).toEqual([]);
  });

  it('says when a file is in its place', async () => {
    const { folder } = await openStore();
    await rm(join(folder, 'drafts'), { recursive: true });
    await writeFile(join(folder, 'drafts'), '');
    await expect(openStore({ folder })).rejects.toMatchObject(refusedWith('folder-gone'));
  });
});
