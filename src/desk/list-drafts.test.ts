import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeJson } from '#core/formats/json/write';
import { articleTitled, openStore } from './testing/open-store';

describe('listing', () => {
  it('has a line for each draft', async () => {
    const { store } = await openStore();
    const { id, revision, article } = await store.create(articleTitled('خبر'));
    const body = { type: 'doc' as const, content: article.body.content.map(withText) };
    const { modifiedAt } = await store.save(id, revision, { ...article, body });
    expect(await store.list()).toEqual([
      { id, headline: 'خبر', modifiedAt, status: 'draft', words: 3, problem: null },
    ]);
  });

  it('is not upset by anything that lies in the folder', async () => {
    const { store, putFile, folder } = await openStore();
    await putFile('broken.json', '{"format":"muharrir/article",');
    await putFile('empty.json', '');
    await putFile('other.json', '{"name":"package"}');
    await putFile('list.json', '[]');
    await putFile('wrong.json', JSON.stringify({ ...articleTitled(''), headline: 7 }));
    await putFile('latin.json', Buffer.from(writeJson(articleTitled('é')), 'latin1'));
    await putFile('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    await putFile('photo.png', '');
    await putFile('خبر.json', '{}');
    await putFile('.DS_Store', '');
    await mkdir(join(folder, 'drafts', 'folder.json'));
    const problems = Object.fromEntries(
      (await store.list()).map(({ id, problem }) => [id, problem]),
    );
    expect(problems).toEqual({
      broken: 'broken-json',
      empty: 'broken-json',
      latin: 'broken-json',
      other: 'not-an-article',
      list: 'not-an-article',
      deep: 'not-an-article',
      wrong: 'wrong-type',
    });
  });

  it('follows changes of others', async () => {
    const { store, putFile, pathOf } = await openStore();
    const headlines = async () => (await store.list()).map(({ headline }) => headline);
    await putFile('a.json', writeJson(articleTitled('قبل')));
    expect(await headlines()).toEqual(['قبل']);
    await putFile('a.json', writeJson(articleTitled('بعد التعديل')));
    expect(await headlines()).toEqual(['بعد التعديل']);
    await rm(pathOf('a'));
    expect(await headlines()).toEqual([]);
  });
});

function withText(block: { type: string }) {
  return { ...block, content: [{ type: 'text', text: 'ثلاث كلمات عربية' }] };
}
