import * as fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { SavedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { writeJson } from '#core/formats/json/write';
import { articleTitled, openStore } from './testing/open-store';

type Step =
  | { do: 'create'; headline: string }
  | { do: 'save' | 'saveOld' | 'editOutside'; draft: number; headline: string }
  | { do: 'delete' | 'undelete' | 'removeOutside'; draft: number }
  | { do: 'restart' };

const headline = fc.string({ unit: 'grapheme', maxLength: 20 });
const draft = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('create' as const), headline }),
  fc.record({ do: fc.constantFrom('save', 'saveOld', 'editOutside'), draft, headline }),
  fc.record({ do: fc.constantFrom('delete', 'undelete', 'removeOutside'), draft }),
  fc.constant<Step>({ do: 'restart' }),
);

/** What a draft should be, by the rules alone. */
interface Expected {
  id: string;
  /** The headline on disk; null when no file is there. */
  onDisk: string | null;
  /** What the trash holds, the last deleted last. */
  trash: string[];
  /** Revisions that a window may have in mind, the current one last. */
  revisions: string[];
}

async function outcome(call: Promise<SavedDraft>): Promise<{ saved?: SavedDraft; code?: string }> {
  try {
    return { saved: await call };
  } catch (error) {
    if (error instanceof DeskError) return { code: error.code };
    throw error;
  }
}

/** Does to the store and to the model what a step says, and compares what comes of it. */
async function follow(steps: Step[]): Promise<void> {
  const first = await openStore();
  const { folder, putFile, pathOf, files } = first;
  let { store } = first;
  const model: Expected[] = [];

  async function save(known: Expected, base: string, title: string): Promise<void> {
    const result = await outcome(store.save(known.id, base, articleTitled(title)));
    if (known.onDisk === null) expect(result.code).toBe('not-found');
    else if (known.onDisk === title || base === known.revisions.at(-1)) {
      const { revision } = result.saved ?? { revision: '' };
      expect(revision).not.toBe('');
      known.onDisk = title;
      known.revisions.push(revision);
    } else expect(result.code).toBe('stale');
  }

  for (const each of steps) {
    if (each.do === 'create') {
      const { id, revision } = await store.create(articleTitled(each.headline));
      model.push({ id, onDisk: each.headline, trash: [], revisions: [revision] });
      continue;
    }
    if (each.do === 'restart') {
      ({ store } = await openStore({ folder }));
      continue;
    }
    const known = model[each.draft];
    if (known === undefined) continue;
    const { id } = known;
    if (each.do === 'save') await save(known, known.revisions.at(-1) ?? '', each.headline);
    else if (each.do === 'saveOld') await save(known, known.revisions[0] ?? '', each.headline);
    else if (each.do === 'editOutside') {
      await putFile(`${id}.json`, writeJson({ ...articleTitled(each.headline), id }));
      known.onDisk = each.headline;
      known.revisions.push((await store.open(id)).revision);
    } else if (each.do === 'removeOutside') {
      await rm(pathOf(id), { force: true });
      known.onDisk = null;
    } else if (each.do === 'delete') {
      const deleted = await store.delete(id).then(
        () => true,
        () => false,
      );
      expect(deleted).toBe(known.onDisk !== null);
      if (known.onDisk !== null) known.trash.push(known.onDisk);
      known.onDisk = null;
    } else {
      const back = await store.undelete(id).then(
        ({ article, revision }) => ({ headline: article.headline, revision }),
        () => null,
      );
      known.onDisk ??= known.trash.pop() ?? null;
      expect(back?.headline ?? null).toBe(known.onDisk);
      if (back !== null) known.revisions.push(back.revision);
    }
  }

  const there = model.filter(({ onDisk }) => onDisk !== null);
  expect(await files()).toEqual(there.map(({ id }) => `${id}.json`).sort());
  const listed = new Map((await store.list()).map(({ id, headline: title }) => [id, title]));
  expect(listed).toEqual(new Map(there.map(({ id, onDisk }) => [id, onDisk])));
  for (const { id, onDisk } of there) {
    expect((await store.open(id)).article).toEqual({ ...articleTitled(onDisk ?? ''), id });
  }
}

describe('DraftStore', () => {
  it('keeps what was saved and refuses what is stale, whatever happens in whatever order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), follow), {
      numRuns: 40,
    });
  });
});
