import * as fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import { writeJson } from '#core/formats/json/write';
import { articleTitled, draftsIn, openStore } from './testing/open-store';

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

/** The value of a call, or the code of its refusal. */
async function outcome<Value>(call: Promise<Value>): Promise<{ value?: Value; code?: string }> {
  try {
    return { value: await call };
  } catch (error) {
    if (error instanceof DeskError) return { code: error.code };
    throw error;
  }
}

/** What saving should come to, by the rules alone. */
function expectedOfSave(known: Expected, base: string, title: string): string | undefined {
  if (known.onDisk === null) return 'not-found';
  return known.onDisk === title || base === known.revisions.at(-1) ? undefined : 'stale';
}

/** Does to the store and to the model what each step says, and compares what comes of it. */
async function follow(steps: Step[]): Promise<void> {
  const first = await openStore();
  const { folder, putFile, pathOf, files } = first;
  let { store } = first;
  const model: Expected[] = [];

  async function save(known: Expected, base: string, title: string): Promise<void> {
    const { value, code } = await outcome(store.save(known.id, base, articleTitled(title)));
    expect(code).toBe(expectedOfSave(known, base, title));
    if (value === undefined) return;
    known.onDisk = title;
    known.revisions.push(value.revision);
  }

  async function remove(known: Expected): Promise<void> {
    const { code } = await outcome(store.delete(known.id));
    expect(code).toBe(known.onDisk === null ? 'not-found' : undefined);
    if (known.onDisk !== null) known.trash.push(known.onDisk);
    known.onDisk = null;
  }

  async function bringBack(known: Expected): Promise<void> {
    const { value, code } = await outcome(store.undelete(known.id));
    known.onDisk ??= known.trash.pop() ?? null;
    expect(value?.article.headline).toBe(known.onDisk ?? undefined);
    expect(code).toBe(known.onDisk === null ? 'not-found' : undefined);
    if (value !== undefined) known.revisions.push(value.revision);
  }

  async function editOutside(known: Expected, title: string): Promise<void> {
    await putFile(`${known.id}.json`, writeJson({ ...articleTitled(title), id: known.id }));
    known.onDisk = title;
    known.revisions.push((await store.open(known.id)).revision);
  }

  async function change(each: Extract<Step, { draft: number }>): Promise<void> {
    const known = model[each.draft];
    if (known === undefined) return;
    if (each.do === 'save') await save(known, known.revisions.at(-1) ?? '', each.headline);
    if (each.do === 'saveOld') await save(known, known.revisions[0] ?? '', each.headline);
    if (each.do === 'editOutside') await editOutside(known, each.headline);
    if (each.do === 'delete') await remove(known);
    if (each.do === 'undelete') await bringBack(known);
    if (each.do === 'removeOutside') {
      await rm(pathOf(known.id), { force: true });
      known.onDisk = null;
    }
  }

  for (const each of steps) {
    if (each.do === 'restart') {
      ({ store } = await openStore({ folder }));
    } else if (each.do === 'create') {
      const { id, revision } = await store.create(articleTitled(each.headline));
      model.push({ id, onDisk: each.headline, trash: [], revisions: [revision] });
    } else await change(each);
  }

  const there = model.filter(({ onDisk }) => onDisk !== null);
  expect(await files()).toEqual(there.map(({ id }) => `${id}.json`).sort());
  const listed = new Map((await draftsIn(folder)).map(({ id, headline: title }) => [id, title]));
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
