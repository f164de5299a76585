import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DraftSummary } from '#api/draft-types';
import { DeskError } from '#api/desk-error';
import { folderLayout } from '#desk/folder-layout';
import { listDrafts } from '#desk/list-drafts';
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

async function draftsIn(folder: string): Promise<DraftSummary[]> {
  try {
    return await listDrafts(folderLayout(folder).drafts);
  } catch (error) {
    // A folder in which nobody has worked yet holds no drafts.
    if (error instanceof DeskError && error.code === 'folder-gone') return [];
    throw error;
  }
}

/** `list --drafts DIR [--format human|json]`. Takes no lock: the folder may be in use. */
export async function runList(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, { drafts: 'string', format: 'string' });
  refuseArguments(positionals);
  const given = requiredOption(values, 'drafts');
  const format = readChoice('--format', values.get('format') ?? 'human', ['human', 'json']);
  const folder = resolve(given);
  const facts = await stat(folder).catch(() => null);
  if (facts === null || !facts.isDirectory()) throw notThere(given);
  const drafts = await draftsIn(folder);
  if (format === 'json') {
    const lines = drafts.map(({ id, headline, modifiedAt, status }) => {
      return { id, headline, modifiedAt, status };
    });
    terminal.print(`${JSON.stringify({ drafts: lines }, null, 2)}\n`);
  } else {
    for (const draft of drafts) terminal.print(`${lineFor(draft, terminal.language)}\n`);
    if (drafts.length === 0) {
      tell(terminal, { ar: 'لا مسودات في هذا المجلد.', en: 'There are no drafts in this folder.' });
    }
  }
  return 0;
}
