import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERY_DRAFT } from '#api/draft-types';
import { writeJson } from '#core/formats/json/write';
import { revisionOf } from './revision';
import { articleOf, found, libraryInTest, listed } from './testing/library-in-test';

const HOUR = 60 * 60 * 1000;

async function headlines(library: Parameters<typeof listed>[0]) {
  return (await listed(library)).drafts.map(({ headline }) => headline);
}

describe('the list', () => {
  it('has a line for each draft', async () => {
    const { put, open, pathOf } = await libraryInTest();
    await put('a', articleOf('خبر', 'ثلاث كلمات عربية', { tags: ['اقتصاد'] }));
    const { mtime } = await stat(pathOf('a'));
    expect((await listed(open())).drafts).toEqual([
      {
        id: 'a',
        headline: 'خبر',
        modifiedAt: mtime.toISOString(),
        status: 'draft',
        changedSinceExport: false,
        pinned: false,
        recovered: false,
        tags: ['اقتصاد'],
        words: 3,
        problem: null,
      },
    ]);
  });

  it('is not upset by anything that lies in the folder', async () => {
    const { put, open, layout } = await libraryInTest();
    await put('broken', '{"format":"muharrir/article",');
    await put('empty', '');
    await put('other', '{"name":"package"}');
    await put('list', '[]');
    await put('wrong', JSON.stringify({ ...articleOf(''), headline: 7 }));
    await put('deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    await put('خبر', '{}');
    await writeFile(join(layout.drafts, 'latin.json'), writeJson(articleOf('é')), 'latin1');
    await writeFile(join(layout.drafts, 'photo.png'), '');
    await writeFile(join(layout.drafts, '.DS_Store'), '');
    await mkdir(join(layout.drafts, 'folder.json'));
    const library = open();
    const { drafts } = await listed(library);
    expect(Object.fromEntries(drafts.map(({ id, problem }) => [id, problem]))).toEqual({
      broken: 'broken-json',
      empty: 'broken-json',
      latin: 'broken-json',
      other: 'not-an-article',
      list: 'not-an-article',
      deep: 'not-an-article',
      wrong: 'wrong-type',
    });
    expect(await found(library, 'package')).toEqual([]);
  });

  it('knows what is remembered of a draft', async () => {
    const { put, putState, open, pathOf } = await libraryInTest();
    for (const id of ['a', 'b', 'c']) await put(id, articleOf(id));
    const exportedRevision = revisionOf(await readFile(pathOf('a')));
    const state = { status: 'exported', pinned: false, exportedRevision, recovery: null };
    await putState('a', state);
    await putState('b', { ...state, exportedRevision: 'another', pinned: true });
    const library = open();
    const states = async () =>
      Object.fromEntries(
        (await listed(library)).drafts.map(({ id, status, changedSinceExport, pinned }) => [
          id,
          [status, changedSinceExport, pinned],
        ]),
      );
    expect(await states()).toEqual({
      a: ['exported', false, false],
      b: ['exported', true, true],
      c: ['draft', false, false],
    });
    await put('a', articleOf('غيره'));
    await putState('c', { ...state, status: 'ready', exportedRevision: null });
    await library.update(['a', 'c']);
    expect(await states()).toMatchObject({
      a: ['exported', true, false],
      c: ['ready', false, false],
    });
  });

  it('is in order, under headings, in pages', async () => {
    const { put, putState, pathOf, open } = await libraryInTest();
    const titles = ['بيان', 'إعلان', 'أخبار', 'تقرير'];
    const noon = new Date().setHours(0, 0, 1, 0);
    for (const [days, headline] of titles.entries()) {
      await put(`d${days}`, articleOf(headline));
      const time = new Date(noon - days * 26 * HOUR);
      await utimes(pathOf(`d${days}`), time, time);
    }
    await putState('d3', { status: 'draft', pinned: true, exportedRevision: null, recovery: null });
    const library = open();
    const order = async (name: 'newest' | 'oldest' | 'headline') =>
      (await listed(library, {}, name)).drafts.map(({ headline }) => headline);
    expect(await order('newest')).toEqual(['تقرير', 'بيان', 'إعلان', 'أخبار']);
    expect(await order('oldest')).toEqual(['تقرير', 'أخبار', 'إعلان', 'بيان']);
    expect(await order('headline')).toEqual(['تقرير', 'أخبار', 'إعلان', 'بيان']);
    expect((await listed(library)).groups).toEqual([
      { period: 'pinned', count: 1 },
      { period: 'today', count: 1 },
      { period: 'thisWeek', count: 2 },
    ]);
    expect((await listed(library, {}, 'oldest')).groups).toEqual([
      { period: 'pinned', count: 1 },
      { period: 'thisWeek', count: 2 },
      { period: 'today', count: 1 },
    ]);
    expect((await listed(library, {}, 'headline')).groups).toEqual([
      { period: 'pinned', count: 1 },
      { period: 'all', count: 3 },
    ]);
    const query = { filter: EVERY_DRAFT, order: 'newest' as const, offset: 1, count: 2 };
    const page = await library.list(query);
    expect(page.total).toBe(4);
    expect(page.drafts.map(({ headline }) => headline)).toEqual(['بيان', 'إعلان']);
  });

  it('is filtered by status, tag, pin and time', async () => {
    const { put, putState, pathOf, open } = await libraryInTest();
    const time = (day: number) => new Date(Date.UTC(2025, 0, day));
    for (const [index, tags] of [['أسعار'], ['اسعار', 'نفط'], []].entries()) {
      await put(`d${index}`, articleOf('', '', { tags }));
      await utimes(pathOf(`d${index}`), time(index + 1), time(index + 1));
    }
    await putState('d2', { status: 'ready', pinned: true, exportedRevision: null, recovery: null });
    const library = open();
    const left = (filter: object) => library.ids({ ...EVERY_DRAFT, ...filter });
    expect(await left({ status: 'ready' })).toEqual(['d2']);
    expect(await left({ status: 'draft' })).toEqual(['d1', 'd0']);
    expect(await left({ tag: 'أَسعار' })).toEqual(['d1', 'd0']);
    expect(await left({ pinned: true })).toEqual(['d2']);
    expect(await left({ from: time(2).toISOString() })).toEqual(['d2', 'd1']);
    expect(await left({ from: '2025-01-02T00:00:00Z' })).toEqual(['d2', 'd1']);
    expect(await left({ until: time(2).toISOString() })).toEqual(['d0']);
    expect(await library.facts()).toEqual({
      total: 3,
      statuses: { draft: 2, ready: 1, exported: 0 },
      pinned: 1,
      tags: [
        { tag: expect.stringMatching(/^[أا]سعار$/u) as string, count: 2 },
        { tag: 'نفط', count: 1 },
      ],
      trashed: 0,
      complete: true,
    });
  });
});

describe('changes from outside', () => {
  it('are noticed, also with an older time and the same size', async () => {
    const { put, remove, open, pathOf, told } = await libraryInTest();
    await put('a', articleOf('قبل'));
    await put('gone', articleOf('راحل'));
    const library = open();
    expect((await headlines(library)).sort()).toEqual(['راحل', 'قبل']);
    const before = told();
    await put('a', articleOf('بعد'));
    await utimes(pathOf('a'), new Date(0), new Date(0));
    await put('b', articleOf('جديد'));
    await remove('gone');
    await library.update([]);
    expect(await headlines(library)).toEqual(['جديد', 'بعد']);
    expect(told()).toBeGreaterThan(before);
  });

  it('are noticed between two starts', async () => {
    const { put, remove, open, pathOf } = await libraryInTest();
    for (const id of ['a', 'b', 'c']) await put(id, articleOf(id));
    const first = open();
    await headlines(first);
    await first.close();
    const { atime, mtime } = await stat(pathOf('a'));
    await put('a', articleOf('A'));
    await utimes(pathOf('a'), atime, mtime);
    await remove('b');
    await put('d', articleOf('d'));
    expect((await headlines(open())).sort()).toEqual(['A', 'c', 'd']);
  });

  it('are noticed when a folder that was away comes back', async () => {
    const { put, open, layout } = await libraryInTest();
    await put('a', articleOf('خبر'));
    const library = open();
    expect(await headlines(library)).toEqual(['خبر']);
    await rename(layout.drafts, `${layout.drafts}-away`);
    await library.update([]);
    await expect(listed(library)).rejects.toMatchObject({ code: 'folder-gone' });
    await rename(`${layout.drafts}-away`, layout.drafts);
    expect(await headlines(library)).toEqual(['خبر']);
  });
});

describe('the caches', () => {
  it('are thrown away when damaged, and made again', async () => {
    const { put, open, layout } = await libraryInTest();
    await put('a', articleOf('خبر'));
    const first = open();
    await headlines(first);
    await first.close();
    const cache = join(layout.cache, 'summaries.json');
    const bytes = await readFile(cache);
    for (const damaged of [
      bytes.subarray(0, bytes.length / 2),
      Buffer.from(bytes.toString('latin1').replace('draft', 'draFt'), 'latin1'),
      Buffer.from('[]'),
      Buffer.alloc(0),
    ]) {
      await writeFile(cache, damaged);
      const library = open();
      expect(await headlines(library)).toEqual(['خبر']);
      await library.close();
    }
    expect(await readFile(cache)).toEqual(bytes);
  });

  it('are not needed', async () => {
    const { put, open, layout } = await libraryInTest();
    await put('a', articleOf('خبر'));
    await writeFile(layout.cache, 'a file in its place');
    const first = open();
    expect(await headlines(first)).toEqual(['خبر']);
    await first.close();
    await rm(layout.cache);
  });
});
