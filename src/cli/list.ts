import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type DraftSummary, EVERY_DRAFT } from '#api/draft-types';
import { DeskError } from '#api/desk-error';
import { FolderLibrary } from '#desk/folder-library';
import { folderLayout } from '#desk/folder-layout';
import { refuseArguments, requiredOption } from './arguments';
import { notThere } from './read-input';
import { readChoice, readOptions } from './read-options';
import type { Language } from './language';
import { type Terminal, tell } from './terminal';

const PROBLEMS: Record<NonNullable<DraftSummary['problem']>, Record<Language, string>> = {
  'broken-json': { ar: 'بنية الملف غير سليمة', en: 'not valid JSON' },
  'not-an-article': { ar: 'ليس مقالاً', en: 'not an article' },
  'wrong-type': { ar: 'فيه خانة من نوع غير متوقَّع', en: 'a field has the wrong type' },
  'no-permission': { ar: 'لا يُسمح بقراءته', en: 'may not be read' },
};

/** A draft on a line of its own: identifier, time, words, headline. */
function lineFor(draft: DraftSummary, language: Language): string {
  const time = new Date(draft.modifiedAt).toLocaleString('sv-SE').slice(0, 16);
  const untitled = language === 'ar' ? '(بلا عنوان)' : '(no headline)';
  const title =
    draft.problem === null
      ? draft.headline.replaceAll(/\s+/gu, ' ').trim() || untitled
      : `(${PROBLEMS[draft.problem][language]})`;
  return [draft.id, time, String(draft.words), title].join('\t');
}

/** What one search found, or, without a search, all drafts. */
interface Found {
  drafts: DraftSummary[];
  /** True when nothing was found as typed, and these only resemble it. */
  approximate: boolean;
}

async function listAll(library: FolderLibrary): Promise<Found> {
  const query = { filter: EVERY_DRAFT, order: 'newest', offset: 0, count: Infinity } as const;
  const { drafts } = await library.list(query);
  // The window has pinned drafts first; who counts on the newest does not know of pins.
  const newestFirst = drafts.toSorted((one, other) =>
    one.modifiedAt < other.modifiedAt ? 1 : one.modifiedAt > other.modifiedAt ? -1 : 0,
  );
  return { drafts: newestFirst, approximate: false };
}

/** Lists a folder, or makes all searches in it from one start. */
async function find(folder: string, searches: readonly string[]): Promise<Found[]> {
  const layout = folderLayout(folder);
  const options = { layout, onChange: () => undefined, ahead: false, patience: null };
  const library = new FolderLibrary(options);
  try {
    if (searches.length === 0) return [await listAll(library)];
    const found: Found[] = [];
    for (const words of searches) found.push(await library.searchAll(words, EVERY_DRAFT));
    return found;
  } catch (error) {
    // A folder in which nobody has worked yet holds no drafts.
    if (!(error instanceof DeskError) || error.code !== 'folder-gone') throw error;
    return Array.from(searches.length === 0 ? [''] : searches, () => {
      return { drafts: [], approximate: false };
    });
  } finally {
    await library.close();
  }
}

function linesOf({ drafts }: Found) {
  return drafts.map(({ id, headline, modifiedAt, status }) => {
    return { id, headline, modifiedAt, status };
  });
}

function printJson(found: readonly Found[], searches: readonly string[], terminal: Terminal): void {
  const [only] = found;
  const data =
    only !== undefined && found.length === 1
      ? { drafts: linesOf(only) }
      : { searches: found.map((each, at) => ({ words: searches[at], drafts: linesOf(each) })) };
  terminal.print(`${JSON.stringify(data, null, 2)}\n`);
}

function printLines({ drafts, approximate }: Found, searched: boolean, terminal: Terminal): void {
  for (const draft of drafts) terminal.print(`${lineFor(draft, terminal.language)}\n`);
  if (approximate) {
    tell(terminal, {
      ar: 'لم يُعثر على الكلمات كما كُتبت؛ هذه مسودات فيها ما يشبهها.',
      en: 'Nothing has the words as typed; these drafts have similar ones.',
    });
  }
  if (drafts.length > 0) return;
  const none = searched
    ? { ar: 'لا مسودات فيها هذه الكلمات.', en: 'No draft has these words.' }
    : { ar: 'لا مسودات في هذا المجلد.', en: 'There are no drafts in this folder.' };
  tell(terminal, none);
}

/**
 * `list --drafts DIR [--search WORDS]… [--format human|json]`. Takes no lock: the folder may be in
 * use. Leaves caches beside the drafts, which make the next start faster.
 */
export async function runList(args: string[], terminal: Terminal): Promise<number> {
  const { values, everyValue, positionals } = readOptions(args, {
    drafts: 'string',
    search: 'string',
    format: 'string',
  });
  refuseArguments(positionals);
  const given = requiredOption(values, 'drafts');
  const format = readChoice('--format', values.get('format') ?? 'human', ['human', 'json']);
  const folder = resolve(given);
  const facts = await stat(folder).catch(() => null);
  if (facts === null || !facts.isDirectory()) throw notThere(given);
  const searches = everyValue.get('search') ?? [];
  const found = await find(folder, searches);
  if (format === 'json') printJson(found, searches, terminal);
  else {
    for (const [at, each] of found.entries()) {
      if (searches.length > 1) terminal.print(`${at > 0 ? '\n' : ''}# ${searches[at] ?? ''}\n`);
      printLines(each, searches.length > 0, terminal);
    }
  }
  return 0;
}
