import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeJson } from '#core/formats/json/write';
import { lockFolder } from '#desk/folder-lock';
import { articleTitled } from '../desk/testing/open-store';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { muharrir } from './testing/run-in-test';
import { withDraftsFolder } from './with-drafts-folder';

/** A folder with one draft, saved with each of the headlines in turn; the first was imported. */
async function folderWith(headlines: string[]) {
  const folder = await temporaryFolder();
  const [first = '', ...others] = headlines;
  const id = await withDraftsFolder(folder, async ({ store, history }) => {
    const created = await store.create(articleTitled(first), 'import');
    let { revision } = created;
    for (const headline of others) {
      ({ revision } = await store.save(created.id, revision, articleTitled(headline)));
      // Each by itself, as though time had passed between them.
      const bytes = await readFile(join(folder, 'drafts', `${created.id}.json`));
      await history.keep(created.id, bytes, 'export');
    }
    return created.id;
  });
  const path = join(folder, 'drafts', `${id}.json`);
  const headline = async () =>
    (JSON.parse(await readFile(path, 'utf8')) as { headline: string }).headline;
  return { folder, id, path, headline };
}

interface Listed {
  versions: { version: string; at: string; kind: string; headline: string; words: number }[];
}

async function versionsOf(folder: string, id: string) {
  const { out } = await muharrir(['history', '--drafts', folder, id, '--format', 'json']);
  return (JSON.parse(out) as Listed).versions;
}

const deleteDraft = (folder: string, id: string) =>
  withDraftsFolder(folder, ({ store }) => store.delete(id));

describe('history', () => {
  it('lists versions, newest first, as JSON with exactly these fields', async () => {
    const { folder, id } = await folderWith(['قديم', 'جديد']);
    const { code, out, err } = await muharrir([
      'history',
      '--drafts',
      folder,
      id,
      '--format',
      'json',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const common = {
      version: expect.stringMatching(/^\d{8}T\d{9}Z-\d{6}-/u) as string,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as string,
      words: 0,
    };
    expect(JSON.parse(out)).toEqual({
      versions: [
        { ...common, kind: 'export', headline: 'جديد' },
        { ...common, kind: 'import', headline: 'قديم' },
      ],
    });
  });

  it('lists for people on a line each, in both languages, while the folder is in use', async () => {
    const { folder, id } = await folderWith(['سطر\nوسطر', '']);
    const lock = await lockFolder(folder);
    const en = await muharrir(['history', '--drafts', folder, id]);
    const ar = await muharrir(['history', '--drafts', folder, id, '--lang', 'ar']);
    await lock.release();
    const columns = (out: string) =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').slice(2));
    expect(columns(en.out)).toEqual([
      ['as exported', '0', '(no headline)'],
      ['as imported', '0', 'سطر وسطر'],
    ]);
    expect(columns(ar.out)).toEqual([
      ['عند التصدير', '0', '(بلا عنوان)'],
      ['عند الاستيراد', '0', 'سطر وسطر'],
    ]);
  });

  it('tells a draft without versions from one that is not there', async () => {
    const { folder } = await folderWith(['خبر']);
    await writeFile(join(folder, 'drafts', 'new.json'), writeJson(articleTitled('خبر')));
    const none = await muharrir(['history', '--drafts', folder, 'new']);
    expect(none).toEqual({
      code: 0,
      out: '',
      err: 'There are no earlier versions of this draft.\n',
    });
    for (const id of ['gone', '../drafts']) {
      const { code, out, err } = await muharrir(['history', '--drafts', folder, id]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('The draft is not there');
    }
  });

  it('lists those of a draft in the trash', async () => {
    const { folder, id } = await folderWith(['خبر']);
    await deleteDraft(folder, id);
    expect(await versionsOf(folder, id)).toHaveLength(1);
  });
});

describe('restore', () => {
  it('brings back the newest version that differs, and keeps what was there', async () => {
    const { folder, id, headline } = await folderWith(['قديم', 'أوسط', 'جديد']);
    const [, middle] = await versionsOf(folder, id);
    const { code, out, err } = await muharrir(['restore', '--drafts', folder, id]);
    expect({ code, out }).toEqual({ code: 0, out: `${id}\t${middle?.version}\n` });
    expect(err).toMatch(/^Restored “أوسط” as it was on .*\n.*is kept as a version\.\n$/u);
    expect(await headline()).toBe('أوسط');
    expect(await versionsOf(folder, id)).toMatchObject([
      { headline: 'جديد', kind: 'before-restore' },
      { headline: 'جديد' },
      { headline: 'أوسط' },
      { headline: 'قديم' },
    ]);
    // And so the next one takes it back.
    await muharrir(['restore', '--drafts', folder, id]);
    expect(await headline()).toBe('جديد');
  });

  it('brings back the version that is named', async () => {
    const { folder, id, headline } = await folderWith(['قديم', 'أوسط', 'جديد']);
    const oldest = (await versionsOf(folder, id)).at(-1)?.version ?? '';
    const { code, err } = await muharrir(['restore', '--drafts', folder, id, oldest, '--lang=ar']);
    expect(code).toBe(0);
    expect(err).toMatch(/^استُعيدت «قديم» كما كانت في/u);
    expect(await headline()).toBe('قديم');
  });

  it('changes nothing where no version differs, or none has that name', async () => {
    const { folder, id, headline } = await folderWith(['خبر']);
    const same = await muharrir(['restore', '--drafts', folder, id]);
    expect({ code: same.code, out: same.out }).toEqual({ code: 1, out: '' });
    expect(same.err).toContain('nothing was changed');
    const unknown = await muharrir(['restore', '--drafts', folder, id, 'x']);
    expect({ code: unknown.code, out: unknown.out }).toEqual({ code: 2, out: '' });
    expect(unknown.err).toContain('There is no x.');
    expect(await headline()).toBe('خبر');
  });

  it('needs the lock, and names who has it', async () => {
    const { folder, id, headline } = await folderWith(['قديم', 'جديد']);
    const lock = await lockFolder(folder);
    const { code, out, err } = await muharrir(['restore', '--drafts', folder, id]);
    await lock.release();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`in use by another Muharrir .*pid ${process.pid}`, 'u'));
    expect(await headline()).toBe('جديد');
  });

  it('replaces a file that cannot be read, and keeps it', async () => {
    const { folder, id, path, headline } = await folderWith(['خبر']);
    await writeFile(path, '{"headline": "نصف');
    expect((await muharrir(['restore', '--drafts', folder, id])).code).toBe(0);
    expect(await headline()).toBe('خبر');
    const [before] = await versionsOf(folder, id);
    const kept = join(folder, 'history', id, `${before?.version}.json`);
    expect(await readFile(kept, 'utf8')).toBe('{"headline": "نصف');
  });

  it('takes a draft out of the trash as it was', async () => {
    const { folder, id, headline } = await folderWith(['قديم', 'جديد']);
    await deleteDraft(folder, id);
    const { code, out, err } = await muharrir(['restore', '--drafts', folder, id]);
    expect({ code, out }).toEqual({ code: 0, out: `${id}\t-\n` });
    expect(err).toBe('Took “جديد” out of the trash.\n');
    expect(await headline()).toBe('جديد');
  });

  it('restores a version of a draft in the trash', async () => {
    const { folder, id, headline } = await folderWith(['قديم', 'جديد']);
    const oldest = (await versionsOf(folder, id)).at(-1)?.version ?? '';
    await deleteDraft(folder, id);
    const { code, out } = await muharrir(['restore', '--drafts', folder, id, oldest]);
    expect({ code, out }).toEqual({ code: 0, out: `${id}\t${oldest}\n` });
    expect(await headline()).toBe('قديم');
    expect(await readdir(join(folder, 'trash'))).toEqual([]);
  });

  it('makes a new draft of what only its versions have', async () => {
    const { folder, id, path } = await folderWith(['خبر']);
    await rm(path);
    const { code, out } = await muharrir(['restore', '--drafts', folder, id]);
    expect(code).toBe(0);
    const [made = ''] = out.split('\t');
    expect(made).not.toBe(id);
    const text = await readFile(join(folder, 'drafts', `${made}.json`), 'utf8');
    expect(text).toBe(writeJson({ ...articleTitled('خبر'), id: made }));
  });

  it('does not find what was never there', async () => {
    const { folder } = await folderWith(['خبر']);
    const { code, err } = await muharrir(['restore', '--drafts', folder, 'gone']);
    expect(code).toBe(1);
    expect(err).toContain('The draft is not there');
  });
});
