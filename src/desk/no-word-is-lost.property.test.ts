import * as fc from 'fast-check';
import { appendFile, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { writeJson } from '#core/formats/json/write';
import type { DraftStore } from './draft-store';
import { readDraftBytes } from './read-draft-file';
import { type Trouble, troubledSystem } from './testing/failing-system';
import {
  articleTitled,
  openStore,
  rememberedHistory,
  rememberedStates,
} from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';
import { Typist } from './testing/typist';

type Step =
  | { do: 'type' | 'typeAndDie' | 'save' | 'open' | 'copy'; window: number }
  | { do: 'restart'; torn: boolean }
  | { do: 'editOutside' | 'restore' | 'trash' | 'windowGone' }
  | { do: 'trouble'; here: Trouble | null; away: Trouble | null };

const window = fc.nat(1);
const anyTrouble = fc.constantFrom<(Trouble | null)[]>(
  null,
  null,
  { kind: 'full' },
  { kind: 'full', silent: true },
  { kind: 'forbidden' },
  { kind: 'gone' },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), window }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('save', 'open'), window }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('typeAndDie', 'copy'), window }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('restart' as const), torn: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('editOutside', 'restore', 'trash', 'windowGone'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('trouble' as const),
      here: anyTrouble,
      away: anyTrouble,
    }),
  },
);

/** What a folder should hold, by the rules alone: every word that somebody was told is kept. */
class Folder {
  readonly promised = new Set<string>();
  #words = 0;

  constructor(
    readonly folder: string,
    readonly away: string,
    readonly id: string,
    public store: DraftStore,
  ) {}

  newWord(): string {
    this.#words += 1;
    return `w${this.#words}`;
  }

  promise({ tags }: Article): void {
    for (const tag of tags) this.promised.add(tag);
  }
}

/** True when it was done; what the desk refused with a reason was not. */
async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (error instanceof DeskError) return false;
    throw error;
  }
}

/** Does what each step says, and looks for every word after every restart on a sound disk. */
async function follow(steps: Step[]): Promise<void> {
  const parent = await temporaryFolder();
  const away = join(parent, 'away');
  const { system, trouble } = troubledSystem();
  const { history, kept, saves } = rememberedHistory();
  const shared = {
    folder: join(parent, 'here'),
    away,
    system,
    history,
    states: rememberedStates(),
  };
  const versions: Uint8Array[] = [];
  const { store, folder, pathOf } = await openStore(shared);
  const { id } = await store.create(articleTitled('بداية'));
  const model = new Folder(folder, away, id, store);
  const windows: (Typist | null)[] = [null, null];
  let sound = true;
  /** The drafts can be read all the same here, but not the journal: nothing is known of its words. */
  let gone = false;
  /** As long as one window writes at a time and nobody else does, the draft is what it wrote. */
  let alone: Article | null = null;

  async function wordsOnDisk(): Promise<Set<string>> {
    const found: Uint8Array[] = [...versions, ...kept.map(({ bytes }) => bytes)];
    for (const { before, after } of saves) found.push(before, after);
    for (const each of ['drafts', 'trash']) {
      const names = await readdir(join(folder, each)).catch(() => []);
      expect(names.filter((name) => !name.endsWith('.json'))).toEqual([]);
      for (const name of names) found.push(await readFile(join(folder, each, name)));
    }
    return new Set(found.flatMap((bytes) => readDraftBytes(bytes).article.tags));
  }

  async function restart(): Promise<void> {
    windows.fill(null);
    const reopen = async () => {
      model.store = (await openStore(shared)).store;
    };
    // A folder that cannot be read is not opened; somebody plugs the drive in again.
    if (!(await attempt(reopen))) {
      trouble(folder, null);
      await reopen();
    }
    if (!sound) return;
    const words = await wordsOnDisk();
    expect([...model.promised].filter((word) => !words.has(word))).toEqual([]);
    for (const place of [join(folder, 'journal'), away]) {
      expect(await readdir(place).catch(() => [])).toEqual([]);
    }
    if (alone === null) return;
    expect(readDraftBytes(await readFile(pathOf(id))).article.tags).toEqual(alone.tags);
    expect(await readdir(join(folder, 'drafts'))).toHaveLength(1);
  }

  async function openWindow(index: number): Promise<Typist | null> {
    if (gone || windows.some((each, other) => other !== index && each !== null)) alone = null;
    await attempt(async () => {
      windows[index] = new Typist(model.store, await model.store.open(id));
    });
    return windows[index] ?? null;
  }

  async function type(index: number): Promise<void> {
    const typist = windows[index] ?? (await openWindow(index));
    if (typist === null) return;
    const tags = [...typist.article.tags, model.newWord()];
    if (await attempt(() => typist.type({ tags }))) {
      model.promise(typist.article);
      if (alone !== null) alone = typist.article;
    } else {
      // In the window's memory alone: what becomes of it is not promised.
      alone = null;
    }
  }

  async function save(index: number): Promise<void> {
    const typist = windows[index];
    if (typist && (await attempt(() => typist.save()))) model.promise(typist.article);
  }

  async function editOutside(): Promise<void> {
    alone = null;
    const article = { ...articleTitled('زميل'), id, tags: [model.newWord()] };
    // Another program writes; where the draft was, it had it before.
    versions.push(await readFile(pathOf(id)));
    await appendFile(`${pathOf(id)}.part`, writeJson(article));
    await rename(`${pathOf(id)}.part`, pathOf(id));
    model.promise(article);
  }

  async function change(each: Step): Promise<void> {
    if (each.do === 'type') return type(each.window);
    if (each.do === 'save') return save(each.window);
    if (each.do === 'open') return openWindow(each.window).then(() => undefined);
    if (each.do === 'typeAndDie') {
      await type(each.window);
      windows[each.window] = null;
    }
    if (each.do === 'copy') {
      const typist = windows[each.window];
      if (typist) await attempt(() => model.store.create(typist.article, 'copy'));
      if (typist) alone = null;
    }
    if (each.do === 'restart') {
      // The program was killed within an append.
      const path = join(folder, 'journal', `${id}.jsonl`);
      const there = each.torn && (await readFile(path).catch(() => null)) !== null;
      if (there) await appendFile(path, '4711 0123abcd {"kind":"rec');
      await restart();
    }
    if (each.do === 'editOutside') await editOutside();
    if (each.do === 'restore') {
      alone = null;
      await attempt(async () => {
        const { revision } = await model.store.open(id);
        const { before } = await model.store.replace(id, revision, articleTitled('مستعاد'));
        versions.push(before);
      });
    }
    if (each.do === 'trash') {
      alone = null;
      if (sound) await model.store.delete(id);
      if (sound) await model.store.undelete(id);
    }
    if (each.do === 'trouble') {
      sound = each.here === null && each.away === null;
      gone = each.here?.kind === 'gone';
      trouble(folder, each.here);
      trouble(away, each.away);
    }
    return undefined;
  }

  alone = (await store.open(id)).article;
  for (const each of steps) await change(each);
  trouble(folder, null);
  trouble(away, null);
  sound = true;
  await restart();
}

describe('a drafts folder', () => {
  it('loses no word that it said is kept, whatever happens in whatever order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), follow), { numRuns: 40 });
  }, 120_000);
});
