import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { writeJson } from '#core/formats/json/write';
import { articleTitled, draftsIn } from './testing/open-store';
import { openTestDesk } from './testing/open-test-desk';
import { deskForWindow } from './window-desk';

/** Two windows with words in the journal, each of a draft that a colleague has changed on disk since. */
async function twoWindows() {
  const { desk, folder, pathOf } = await openTestDesk();
  const write = async (opening: string, headline: string) => {
    const draft = await desk.createDraft(articleTitled('قديم'), 'blank');
    const window = deskForWindow(desk);
    const article: Article = { ...draft.article, headline };
    const record = { opening, sequence: 1, base: draft.revision, kind: 'whole', article } as const;
    await window.calls.journalDraft(draft.id, record);
    await writeFile(pathOf(draft.id), writeJson(articleTitled('زميل')));
    return { ...window, draft, record };
  };
  const headlines = async () => (await draftsIn(folder)).map(({ headline }) => headline);
  return {
    desk,
    headlines,
    first: await write('o-1', 'أولى'),
    second: await write('o-2', 'ثانية'),
  };
}

describe('a window that is gone', () => {
  it('gives its words back, and no other window loses its own', async () => {
    const { desk, headlines, first, second } = await twoWindows();
    first.gone();
    for (const { draft } of [first, second]) await desk.openDraft(draft.id);
    expect(await headlines()).toEqual(['أولى', 'زميل', 'زميل']);
  });

  it('is there again once it writes', async () => {
    const { desk, headlines, first } = await twoWindows();
    first.gone();
    const { draft, record } = first;
    await first.calls.journalDraft(draft.id, { ...record, sequence: 2 });
    await desk.openDraft(draft.id);
    expect(await headlines()).toEqual(['زميل', 'زميل']);
  });

  it('is gone only after what it had sent before', async () => {
    const { desk, headlines, first } = await twoWindows();
    const { draft, record } = first;
    const last = first.calls.journalDraft(draft.id, { ...record, sequence: 2 });
    first.gone();
    await last;
    await desk.openDraft(draft.id);
    expect(await headlines()).toEqual(['أولى', 'زميل', 'زميل']);
  });
});
