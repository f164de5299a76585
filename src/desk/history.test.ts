import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { revisionOf } from './revision';
import { failingAt } from './testing/failing-system';
import { draftTitled, openHistory } from './testing/open-history';
import { temporaryFolder } from './testing/temporary-folder';

const SECOND = 1000;

describe('a version', () => {
  it('is what the draft was, with when and why', async () => {
    const { history: kept, clock } = await openHistory();
    const bytes = draftTitled('خبر من ثلاث كلمات');
    const version = await kept.keep('a', bytes, 'import');
    const expected = {
      version,
      at: new Date(clock.now).toISOString(),
      kind: 'import',
      headline: 'خبر من ثلاث كلمات',
      words: 0,
      size: bytes.length,
      revision: revisionOf(bytes),
    };
    expect(await kept.list('a')).toEqual([expected]);
    expect(await kept.read('a', version)).toEqual({ version: expected, bytes });
  });

  it.each(['20261123T100405000Z-000042-writing-0123abcd', '../../drafts/a', ''])(
    '%j is not found',
    async (name) => {
      const { history: kept } = await openHistory();
      await kept.keep('a', draftTitled('خبر'), 'import');
      await expect(kept.read('a', name)).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('is kept of what cannot be read, too', async () => {
    const { history: kept } = await openHistory();
    const version = await kept.keep('a', Buffer.from('{'), 'before-recovery');
    expect(await kept.list('a')).toMatchObject([{ version, headline: '', words: 0 }]);
    expect((await kept.read('a', version)).bytes).toEqual(Buffer.from('{'));
  });

  it('is not kept twice in a row for one reason', async () => {
    const { history: kept, pass } = await openHistory();
    const first = await kept.keep('a', draftTitled('خبر'), 'export');
    pass(60 * SECOND);
    expect(await kept.keep('a', draftTitled('خبر'), 'export')).toBe(first);
    expect(await kept.keep('a', draftTitled('خبر'), 'writing')).toBe(first);
    await kept.keep('a', draftTitled('خبر'), 'before-restore');
    expect((await kept.list('a')).map(({ kind }) => kind)).toEqual(['before-restore', 'export']);
  });

  it('is named for the better reason', async () => {
    const { history: kept } = await openHistory();
    await kept.keep('a', draftTitled('خبر'), 'writing');
    await kept.keep('a', draftTitled('خبر'), 'export');
    expect((await kept.list('a')).map(({ kind }) => kind)).toEqual(['export']);
  });

  it('is found by the revision that it holds', async () => {
    const { history: kept } = await openHistory();
    await kept.keep('a', draftTitled('خبر'), 'writing');
    expect(await kept.find('a', revisionOf(draftTitled('خبر')))).toEqual(draftTitled('خبر'));
    expect(await kept.find('a', revisionOf(draftTitled('غيره')))).toBeNull();
  });

  it('stays in its place in the list when the clock goes back', async () => {
    const { history: kept, clock, headlines } = await openHistory();
    await kept.keep('a', draftTitled('الأول'), 'writing');
    clock.now -= 365 * 24 * 3600 * SECOND;
    await kept.keep('a', draftTitled('الثاني'), 'writing');
    clock.now = 0;
    await kept.keep('a', draftTitled('الثالث'), 'writing');
    expect(await headlines()).toEqual(['الثالث', 'الثاني', 'الأول']);
  });
});

describe('the folder', () => {
  it('loses to the budget what was written, oldest first, and keeps the newest', async () => {
    const size = draftTitled('خبر رقم 10').length;
    const { history: kept, pass, headlines } = await openHistory({ budget: size * 5 });
    for (let index = 10; index < 30; index += 1) {
      const kind = index === 10 ? 'import' : 'writing';
      await kept.keep('a', draftTitled(`خبر رقم ${index}`), kind);
      await kept.idle();
      pass(SECOND);
    }
    await kept.keep('b', draftTitled('خبر رقم 99'), 'writing');
    await kept.idle();
    const left = await headlines();
    expect(left.length + (await headlines('b')).length).toBeLessThanOrEqual(5);
    expect(left[0]).toBe('خبر رقم 29');
    expect(left.at(-1)).toBe('خبر رقم 10');
    expect(await headlines('b')).toEqual(['خبر رقم 99']);
  });

  it('loses what a killed program left, and nothing else', async () => {
    const { history: kept, layout, files } = await openHistory();
    await kept.sweep();
    await kept.keep('a', draftTitled('خبر'), 'writing');
    const before = await files();
    await writeFile(join(layout.history, '.muharrir-0123456789abcdef.tmp'), 'half');
    await kept.sweep();
    expect(await files()).toEqual(before);
  });

  it('writes first where the sweep looks', async () => {
    const { history: kept, files } = await openHistory({
      system: { ...failingAt('rename', 'EIO'), unlink: () => Promise.reject(new Error('killed')) },
    });
    await expect(kept.keep('a', draftTitled('خبر'), 'writing')).rejects.toMatchObject({
      code: 'failed',
    });
    expect(await files()).toHaveLength(2);
    await kept.sweep();
    expect(await files()).toEqual(['a']);
  });

  it('may hold garbage', async () => {
    const { history: kept, layout, headlines } = await openHistory();
    const folder = join(layout.history, 'a');
    await mkdir(join(folder, 'مجلد'), { recursive: true });
    const digest = revisionOf(draftTitled('خبر')).slice(0, 8);
    await mkdir(join(folder, `20261123T100405000Z-000042-writing-${digest}.json`));
    await writeFile(join(folder, '.DS_Store'), '');
    await writeFile(join(folder, `${'خ'.repeat(120)}.json`), '{}');
    await writeFile(join(layout.history, 'ملف'), '');
    await kept.keep('a', draftTitled('خبر'), 'writing');
    await kept.idle();
    expect(await headlines()).toEqual(['خبر']);
  });

  it('does not come to life where a drive was', async () => {
    const { history: kept, folder } = await openHistory({
      folder: join(await temporaryFolder(), 'drive'),
    });
    const refusal = { code: 'folder-gone' };
    await expect(kept.keep('a', draftTitled('خبر'), 'writing')).rejects.toMatchObject(refusal);
    await expect(kept.list('a')).rejects.toMatchObject(refusal);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('forgets a draft', async () => {
    const { history: kept, headlines, files } = await openHistory();
    await kept.keep('a', draftTitled('خبر'), 'writing');
    await kept.remove('a');
    await kept.remove('a');
    expect(await headlines()).toEqual([]);
    expect(await files()).toEqual([]);
  });

  it('is read anew by another program', async () => {
    const { history: kept, folder } = await openHistory();
    const version = await kept.keep('a', draftTitled('خبر'), 'writing');
    const { headlines, layout } = await openHistory({ folder });
    expect(await headlines()).toEqual(['خبر']);
    expect(await readFile(join(layout.history, 'a', `${version}.json`))).toEqual(
      draftTitled('خبر'),
    );
  });
});
