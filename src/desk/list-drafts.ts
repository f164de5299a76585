import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftSummary } from '#api/draft-types';
import { draftIdOf } from './draft-id';
import { errorCode } from './error-code';
import { refusalOf } from './refusal-of';
import { summarize, unreadable } from './summarize';

/** Files under way at once: more make reading no faster and run into the limit on open files. */
const AT_ONCE = 64;

/** Summaries of files that have not changed since, by identifier. Only ever a saving of time. */
export type SummaryCache = Map<string, { stamp: string; summary: DraftSummary }>;

async function summarizeFile(
  folder: string,
  id: string,
  cache: SummaryCache,
): Promise<DraftSummary | null> {
  const path = join(folder, `${id}.json`);
  let modifiedAt = new Date(0).toISOString();
  try {
    const facts = await stat(path);
    // A folder or a pipe with such a name is no draft, and reading a pipe would never end.
    if (!facts.isFile()) return null;
    modifiedAt = facts.mtime.toISOString();
    const stamp = `${facts.mtimeMs} ${facts.size} ${facts.ino}`;
    const known = cache.get(id);
    if (known?.stamp === stamp) return known.summary;
    const summary = summarize(id, await readFile(path), modifiedAt);
    cache.set(id, { stamp, summary });
    return summary;
  } catch (error) {
    // Gone since the folder was read.
    if (errorCode(error) === 'ENOENT') return null;
    return unreadable(id, modifiedAt, 'no-permission');
  }
}

function newestFirst(a: DraftSummary, b: DraftSummary): number {
  if (a.modifiedAt !== b.modifiedAt) return a.modifiedAt < b.modifiedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/**
 * Lists the drafts of a folder, newest first. Needs no lock: every file is whole at any moment. Files
 * that cannot be read as a draft are listed with their problem; files that are none are left out.
 * @param folder the folder that holds the `<id>.json` files
 * @throws DeskError `folder-gone`, `no-permission`
 */
export async function listDrafts(
  folder: string,
  cache: SummaryCache = new Map(),
): Promise<DraftSummary[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw refusalOf(error);
  }
  const ids = names.flatMap((name) => draftIdOf(name) ?? []);
  const summaries: DraftSummary[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const read = await Promise.all(some.map((id) => summarizeFile(folder, id, cache)));
    summaries.push(...read.filter((summary) => summary !== null));
  }
  const present = new Set(ids);
  for (const id of cache.keys()) if (!present.has(id)) cache.delete(id);
  return summaries.sort(newestFirst);
}
