import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { writeJson } from '#core/formats/json/write';
import { lockFolder } from '#desk/folder-lock';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { muharrir } from './testing/run-in-test';

/** A folder with drafts of the given headlines, each a minute newer than the one before. */
async function folderWith(headlines: string[]) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'drafts'));
  for (const [index, headline] of headlines.entries()) {
    const path = join(folder, 'drafts', `d${index}.json`);
    await writeFile(path, writeJson({ ...blankArticle(`d${index}`), headline }));
    const time = new Date(Date.UTC(2025, 10, 23, 10, index));
    await utimes(path, time, time);
  }
  return folder;
}

describe('list', () => {
  it('lists drafts, newest first, as JSON with exactly these fields', async () => {
    const folder = await folderWith(['قديم', 'جديد']);
    const { code, out } = await muharrir(['list', '--drafts', folder, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      drafts: [
        {
          id: 'd1',
          headline: 'جديد',
          modifiedAt: '2025-11-23T10:01:00.000Z',
          status: 'draft',
        },
        {
          id: 'd0',
          headline: 'قديم',
          modifiedAt: '2025-11-23T10:00:00.000Z',
          status: 'draft',
        },
      ],
    });
  });

  it('lists for people on a line each, also what cannot be opened', async () => {
    const folder = await folderWith(['سطر\nوسطر', '']);
    await writeFile(join(folder, 'drafts', 'broken.json'), '{');
    const { out } = await muharrir(['list', '--drafts', folder]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map(([id, , words, title]) => [id, words, title])).toEqual([
      ['broken', '0', '(not valid JSON)'],
      ['d1', '0', '(no headline)'],
      ['d0', '0', 'سطر وسطر'],
    ]);
  });

  it('needs no lock', async () => {
    const folder = await folderWith(['خبر']);
    const lock = await lockFolder(folder);
    const { code, out } = await muharrir(['list', '--drafts', folder]);
    expect(code).toBe(0);
    expect(out).toContain('خبر');
    await lock.release();
  });

  it('lists nothing in a folder where nobody has worked', async () => {
    const folder = await temporaryFolder();
    const json = await muharrir(['list', '--drafts', folder, '--format', 'json']);
    expect({ code: json.code, out: JSON.parse(json.out) as unknown }).toEqual({
      code: 0,
      out: { drafts: [] },
    });
    const human = await muharrir(['list', '--drafts', folder, '--lang', 'ar']);
    expect(human).toEqual({ code: 0, out: '', err: 'لا مسودات في هذا المجلد.\n' });
  });
});

describe('list --search', () => {
  const json = async (...args: string[]) => {
    const { out } = await muharrir(['list', '--format', 'json', ...args]);
    return JSON.parse(out) as unknown;
  };

  it('finds words in all their forms', async () => {
    const folder = await folderWith(['قرار وبالحكومة', 'خبر آخر']);
    expect(await json('--drafts', folder, '--search', 'الحكومة')).toEqual({
      drafts: [
        {
          id: 'd0',
          headline: 'قرار وبالحكومة',
          modifiedAt: '2025-11-23T10:00:00.000Z',
          status: 'draft',
        },
      ],
    });
  });

  it('answers several searches from one start', async () => {
    const folder = await folderWith(['قال أحمد', 'عام ٢٠٢٣']);
    const found = await json('--drafts', folder, '--search', 'احمد', '--search=2023');
    expect(found).toMatchObject({
      searches: [
        { words: 'احمد', drafts: [{ id: 'd0' }] },
        { words: '2023', drafts: [{ id: 'd1' }] },
      ],
    });
    const { out } = await muharrir(
      ['list', '--drafts', folder, '--search', 'احمد', '--search', 'غائب'],
      { env: { LANG: 'ar_IQ.UTF-8' } },
    );
    expect(out).toMatch(/^# احمد\nd0\t.*\tقال أحمد\n\n# غائب\n$/u);
  });

  it('says when what it found only resembles the words, and when there is nothing', async () => {
    const folder = await folderWith(['انتخابات']);
    const typo = await muharrir(['list', '--drafts', folder, '--search', 'انتحابات']);
    expect(typo.out).toContain('انتخابات');
    expect(typo.err).toBe('Nothing has the words as typed; these drafts have similar ones.\n');
    const nothing = await muharrir(['list', '--drafts', folder, '--search', 'قسطنطينية']);
    expect(nothing).toEqual({ code: 0, out: '', err: 'No draft has these words.\n' });
  });

  it('finds nothing in a folder where nobody has worked', async () => {
    const folder = await temporaryFolder();
    expect(await json('--drafts', folder, '--search', 'خبر')).toEqual({ drafts: [] });
    expect(await json('--drafts', folder, '--search', 'خبر', '--search', 'نص')).toEqual({
      searches: [
        { words: 'خبر', drafts: [] },
        { words: 'نص', drafts: [] },
      ],
    });
  });
});

describe('import --drafts', () => {
  it('needs the lock, and names who has it', async () => {
    const folder = await folderWith(['خبر']);
    const lock = await lockFolder(folder);
    const args = ['import', '-', '--drafts', folder];
    const { code, out, err } = await muharrir(args, { input: 'نص' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`in use by another Muharrir .*pid ${process.pid}`, 'u'));
    await lock.release();
    expect((await muharrir(args, { input: 'نص' })).code).toBe(0);
  });
});
