import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DraftStates } from './draft-states';
import { folderLayout } from './folder-layout';
import { History } from './history';
import { readDraftBytes } from './read-draft-file';
import { openStore } from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';

/** Programs that run side by side, each with a folder of its own. */
const LANES = 4;
/** `MUHARRIR_KILLS=200` for a long look; as many as a check of five minutes has room for otherwise. */
const KILLS = Number(process.env['MUHARRIR_KILLS'] ?? 60);
/** The longest that a program is left to type, in milliseconds. */
const LONGEST_LIFE = 60;

let bundle = '';

beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'muharrir-bundle-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: resolve(import.meta.dirname, 'testing/typing-child.ts'),
      outDir: bundle,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, 120_000);

afterAll(() => rm(bundle, { recursive: true, force: true }));

/** Lets a program type until it is killed; what it said. */
async function typeAndDie(folder: string, id: string): Promise<{ opened: number; kept: number }> {
  const child = spawn(process.execPath, [join(bundle, 'child.mjs'), folder, id], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const wrong: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => wrong.push(text));
  const closed = once(child, 'close');
  // Some die before they have come to typing: while they bring back what the one before had typed.
  if (Math.random() < 0.8) await Promise.race([once(child.stdout, 'data'), closed]);
  else await wait(60 + Math.random() * 120);
  await wait(Math.random() * LONGEST_LIFE);
  child.kill('SIGKILL');
  await closed;
  expect(wrong.join('')).toBe('');
  const words = said.join('');
  const last = (verb: string) =>
    Number(
      words
        .match(new RegExp(`^${verb} (\\d+)$`, 'gmu'))
        ?.at(-1)
        ?.split(' ')[1] ?? -1,
    );
  return { opened: last('opened'), kept: last('kept') };
}

async function allFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((each) => join(each.parentPath, each.name));
}

/** Starts once more, properly, and looks at everything that is in the folder then. */
async function lookInto(folder: string, id: string, kept: number): Promise<number> {
  const layout = folderLayout(folder);
  const history = new History({ layout, budget: () => 8 * 1024 * 1024 });
  await history.sweep();
  const states = new DraftStates(layout);
  const { store } = await openStore({ folder, history, states });
  const { article, unsaved, recovery } = await store.open(id);
  const count = article.tags.length;
  expect(count).toBeGreaterThanOrEqual(kept);
  expect(article.tags).toEqual(article.tags.map((_, index) => String(index + 1)));
  expect(article.notes.endsWith(count === 0 ? '' : String(count))).toBe(true);
  expect(unsaved).toBe(false);
  if (recovery !== null) expect(recovery).toMatchObject({ besides: null });
  if (recovery?.before) await history.read(id, recovery.before);
  const files = await allFiles(folder);
  expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await readdir(layout.drafts)).toEqual([`${id}.json`]);
  for (const file of files.filter((name) => /\/(?:drafts|history)\//u.test(name))) {
    if (file.endsWith('.json')) readDraftBytes(await readFile(file));
  }
  expect(files.filter((name) => name.includes('/journal/'))).toEqual([]);
  return count;
}

/** One program after the other in one folder; how many got to typing. */
async function lane(kills: number): Promise<number> {
  const folder = await temporaryFolder();
  const { store } = await openStore({ folder });
  const { id } = await store.create(null);
  let known = 0;
  let typed = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { opened, kept } = await typeAndDie(folder, id);
    // One that was killed before it had opened the draft says nothing.
    expect(opened < 0 ? known : opened).toBeGreaterThanOrEqual(known);
    if (kept >= 0) typed += 1;
    known = Math.max(known, opened, kept);
    if (kill % 3 === 0 || kill === kills - 1) known = await lookInto(folder, id, known);
  }
  return typed;
}

describe('a program that is killed', () => {
  it('loses nothing that it had kept, and leaves nothing behind', async () => {
    const lanes = Array.from({ length: LANES }, () => lane(KILLS / LANES));
    const typed = (await Promise.all(lanes)).reduce((sum, count) => sum + count, 0);
    expect(typed).toBeGreaterThan(KILLS / 4);
  }, 300_000);
});
