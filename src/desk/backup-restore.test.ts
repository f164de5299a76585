import { statSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { restoreBackup } from './backup-restore';
import { folderLayout } from './folder-layout';
import {
  backUp,
  draftTitled,
  FULL_FOLDER,
  jobStoppingAt,
  quietJob,
  restore,
} from './testing/back-up-in-test';
import { type Files, filesOf, folderOf } from './testing/folder-of-files';

describe('a backup', () => {
  it('brings the same folder back, with its times', async () => {
    const folder = await folderOf(FULL_FOLDER);
    const path = await backUp(folder);
    const empty = await folderOf({});
    const told: string[][] = [];
    const report = await restore(path, empty, told);
    expect(report).toMatchObject({ done: 3, unchanged: 0, skipped: [], beside: [], stopped: null });
    expect(filesOf(empty)).toEqual(FULL_FOLDER);
    for (const each of Object.keys(FULL_FOLDER)) {
      const times = [folder, empty].map((at) => Math.round(statSync(join(at, each)).mtimeMs));
      expect(Math.abs((times[0] ?? 0) - (times[1] ?? 9))).toBeLessThanOrEqual(1);
    }
    expect(told).toEqual([['a', 'b', 'broken'], []]);
  });

  it('brings any folder back', { timeout: 60_000 }, async () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'B', '1', '-', '_', 'خ', 'ب', 'َ'), minLength: 1 })
      .map((text) => `x${text}`);
    const path = fc.oneof(
      fc.tuple(fc.constantFrom('drafts', 'states'), name).map(([area, id]) => `${area}/${id}.json`),
      name.map((id) => `journal/${id}.jsonl`),
      name.map((id) => `trash/${id}.json`),
      fc.tuple(name, name).map(([id, version]) => `history/${id}/${version}.json`),
    );
    const files = fc.dictionary(path, fc.string({ unit: 'grapheme', maxLength: 2000 }), {
      maxKeys: 20,
    });
    await fc.assert(
      fc.asyncProperty(files, async (any) => {
        const folder = await folderOf(any);
        const empty = await folderOf({});
        await restore(await backUp(folder), empty);
        expect(filesOf(empty)).toEqual(any);
      }),
      {
        numRuns: 40,
        // What is no draft by its name, and has a state nevertheless.
        examples: [[{ 'states/x1خ.json': '', 'drafts/x1خ.json': '' }]],
      },
    );
  });

  it('leaves out locks, caches, hidden and temporary files, and what links lead to', async () => {
    const folder = await folderOf({
      ...FULL_FOLDER,
      '.muharrir.holder.json': '{}',
      '.muharrir-cache/summaries.json': '{}',
      'drafts/.muharrir-0123456789abcdef.tmp': 'x',
      'exports/a.html': 'x',
    });
    await symlink(await folderOf({ 'x.json': 'x' }), join(folder, 'history', 'elsewhere'));
    const empty = await folderOf({});
    await restore(await backUp(folder), empty);
    expect(filesOf(empty)).toEqual(FULL_FOLDER);
  });
});
describe('restoring', () => {
  it('leaves what is here, and puts what differs beside it, once', async () => {
    const path = await backUp(await folderOf(FULL_FOLDER));
    const here: Files = {
      'drafts/a.json': draftTitled('خبر'),
      'drafts/b.json': draftTitled('خبر تغيّر'),
      'history/a/20261101-writing.json': draftTitled('خ'),
    };
    const folder = await folderOf(here);
    const report = await restore(path, folder);
    const besides = report.beside.map(({ id }) => id);
    // The words of the journal are not in the draft that is here.
    expect(report.beside.map(({ name }) => name)).toEqual(['خبر', 'خبر آخر']);
    const after = filesOf(folder);
    expect(after).toMatchObject({ ...here, 'drafts/broken.json': '{' });
    expect(after[`drafts/${besides[1]}.json`]).toBe(FULL_FOLDER['drafts/b.json']);
    expect(after[`states/${besides[1]}.json`]).toBe(FULL_FOLDER['states/b.json']);
    expect(after[`journal/${besides[0]}.jsonl`]).toBe('كلمات');
    expect(after).not.toHaveProperty('journal/a.jsonl');
    expect(after).not.toHaveProperty('states/b.json');

    const told: string[][] = [];
    expect(await restore(path, folder, told)).toMatchObject({ done: 0, unchanged: 3, beside: [] });
    expect(filesOf(folder)).toEqual(after);
    expect(told).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    const path = await backUp(await folderOf(FULL_FOLDER));
    const folder = await folderOf({});
    const job = jobStoppingAt(Object.keys(FULL_FOLDER).length + 1);
    const report = await restore(path, folder, [], job);
    expect(report).toMatchObject({ done: 1, cancelled: true });
    expect(await restore(path, folder)).toMatchObject({ done: 2, unchanged: 1, cancelled: false });
    expect(filesOf(folder)).toEqual(FULL_FOLDER);
  });

  it('says what stopped it, and how far it had come', async () => {
    const path = await backUp(await folderOf(FULL_FOLDER));
    const folder = await folderOf({ trash: 'a file stands where the folder should be' });
    const report = await restore(path, folder);
    expect(report).toMatchObject({ done: 3, stopped: { code: 'folder-gone' } });
  });

  it('writes nothing into a folder that is in use', async () => {
    const path = await backUp(await folderOf(FULL_FOLDER));
    const folder = await folderOf({});
    const taken = { ensure: () => Promise.reject(new DeskError('locked', 'ليلى')) };
    const layout = folderLayout(folder);
    const options = { layout, lock: taken, path, job: quietJob, changed: () => undefined };
    await expect(restoreBackup(options)).rejects.toMatchObject({ code: 'locked' });
    expect(filesOf(folder)).toEqual({});
  });
});
