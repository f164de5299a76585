import { readdir } from 'node:fs/promises';
import { writeJson } from '#core/formats/json/write';
import type { FileSystem } from '../file-system';
import { folderLayout } from '../folder-layout';
import { History } from '../history';
import { articleTitled } from './open-store';
import { temporaryFolder } from './temporary-folder';

const MEGABYTE = 1024 * 1024;

/** The bytes of a draft with a headline. */
export const draftTitled = (headline: string): Uint8Array =>
  Buffer.from(writeJson({ ...articleTitled(headline), id: 'a' }));

/** A history for one test, whose clock stands still until it is moved. */
export async function openHistory({
  folder,
  system,
  budget = MEGABYTE,
}: { folder?: string; system?: FileSystem; budget?: number } = {}) {
  const at = folder ?? (await temporaryFolder());
  const clock = { now: Date.UTC(2026, 10, 23, 10), elapsed: 0 };
  const layout = folderLayout(at);
  const kept = new History({
    layout,
    budget: () => budget,
    ...(system === undefined ? {} : { system }),
    now: () => clock.now,
    elapsed: () => clock.elapsed,
  });
  const pass = (time: number) => {
    clock.now += time;
    clock.elapsed += time;
  };
  const headlines = async (id = 'a') => (await kept.list(id)).map(({ headline }) => headline);
  const files = async () => (await readdir(layout.history, { recursive: true })).sort();
  return { history: kept, clock, pass, headlines, files, layout, folder: at };
}
