import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EVERY_DRAFT } from '#api/draft-types';
import type { DeskEvent } from '#api/contract';
import { openDesk } from '../open-desk';
import { memorySettings } from '../testing/memory-settings';
import { articleTitled } from '../testing/open-store';
import { temporaryFolder } from '../testing/temporary-folder';

/** A desk over an empty folder, and all that it tells. */
async function openTestDesk() {
  const folder = await temporaryFolder();
  const events: DeskEvent[] = [];
  const desk = await openDesk({
    folder,
    settings: memorySettings(),
    version: '0',
    emit: (event) => events.push(event),
  });
  onTestFinished(() => desk.close());
  return { desk, folder, events };
}

describe('work on many drafts', () => {
  it('exports those of a filter, and notes that they are out', async () => {
    const { desk, folder, events } = await openTestDesk();
    const { id } = await desk.createDraft(articleTitled('خبر'), 'blank');
    await desk.createDraft(articleTitled('غيره'), 'blank');
    await desk.changeState(id, { status: 'ready' });
    const path = join(folder, 'exports', 'x');
    const filter = { ...EVERY_DRAFT, status: 'ready' as const };
    const report = await desk.exportDrafts('job', { filter }, 'json', path);
    expect(report).toMatchObject({ done: 1, skipped: [], path });
    const exported = { ...EVERY_DRAFT, status: 'exported' as const };
    const query = { filter: exported, order: 'newest' as const, offset: 0, count: 10 };
    expect((await desk.listDrafts(query)).drafts.map((draft) => draft.id)).toEqual([id]);
    expect(events).toContainEqual({ type: 'jobProgressed', job: 'job', done: 1, total: 1 });
  });

  it('brings back words that were in nothing but the journal, at once', async () => {
    const from = await openTestDesk();
    const { id, revision } = await from.desk.createDraft(articleTitled('خبر'), 'blank');
    const article = { ...articleTitled('خبر لم يُحفظ'), id };
    const record = { opening: 'one', sequence: 1, base: revision, kind: 'whole', article } as const;
    expect(await from.desk.journalDraft(id, record)).toBe('kept');
    const path = join(from.folder, 'backup.zip');
    expect(await from.desk.backUp('job', path)).toMatchObject({ done: 1, path });

    const to = await openTestDesk();
    expect(await to.desk.restoreBackup('job', path)).toMatchObject({ done: 1, stopped: null });
    const opened = await to.desk.openDraft(id);
    expect(opened.article.headline).toBe('خبر لم يُحفظ');
    expect(opened.recovery).not.toBeNull();
  });

  it('stops its jobs before the folder is given free', async () => {
    const { desk, folder } = await openTestDesk();
    for (let number = 0; number < 20; number += 1) {
      await desk.createDraft(articleTitled(`خبر ${number}`), 'blank');
    }
    const job = desk.backUp('job', join(folder, 'backup.zip'));
    await desk.close();
    expect(await job).toMatchObject({ cancelled: true, path: '' });
  });
});
