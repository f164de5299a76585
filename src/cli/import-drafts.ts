import { resolve } from 'node:path';
import { DeskError } from '#api/desk-error';
import { describeRefusal } from '#api/describe-refusal';
import type { Article } from '#core/article/article';
import type { FormatName } from '#core/formats/reading';
import { defaultSettings } from '#api/settings';
import { DraftStates } from '#desk/draft-states';
import { DraftStore } from '#desk/draft-store';
import { folderLayout } from '#desk/folder-layout';
import { lockFolder } from '#desk/folder-lock';
import { History } from '#desk/history';
import { readFileBytes } from '#desk/import-article';
import { Journal } from '#desk/journal';
import { onlyArgument } from './arguments';
import { filesIn } from './files-in';
import { readInput } from './read-input';
import { type Terminal, tell } from './terminal';
import { UsageError } from './usage-error';

const MEGABYTE = 1024 * 1024;

/** The article that a file holds, or null after saying why it holds none. */
async function readArticleOf(
  path: string,
  format: FormatName | null,
  terminal: Terminal,
): Promise<Article | null> {
  try {
    const { name, bytes } = await readInput(path, terminal);
    return readFileBytes(name, bytes, format).article;
  } catch (error) {
    if (error instanceof UsageError) {
      // It was there when the folder was listed.
      tell(terminal, error.words);
    } else if (error instanceof DeskError) {
      terminal.say(`${path}: ${describeRefusal(error.code, error.detail, terminal.language)}`);
    } else {
      throw error;
    }
    return null;
  }
}

/**
 * Adds files to a drafts folder as new drafts, one after the other. A file that cannot be read is
 * named and skipped.
 * @param paths files and folders as the command line names them; `-` for standard input
 * @returns 1 when a file was skipped, else 0
 * @throws UsageError when a name is not there; DeskError when the folder cannot be written to
 */
export async function importDrafts(
  paths: string[],
  folder: string,
  format: FormatName | null,
  terminal: Terminal,
): Promise<number> {
  onlyArgument(paths.slice(0, 1), 'FILE|DIR');
  const files = await filesIn(paths);
  const at = resolve(folder);
  const lock = await lockFolder(at);
  let added = 0;
  try {
    const layout = folderLayout(at);
    const store = await DraftStore.open({
      folder: at,
      lock,
      onChange: () => undefined,
      history: new History({ layout, budget: () => defaultSettings.historyMegabytes * MEGABYTE }),
      states: new DraftStates(layout),
      journal: new Journal({ layout, away: null }),
    });
    for (const [index, file] of files.entries()) {
      const article = await readArticleOf(file, format, terminal);
      if (article === null) continue;
      const { id } = await store.create(article);
      added += 1;
      terminal.print(`${id}\t${file}\n`);
      terminal.say(`[${index + 1}/${files.length}] ${file}`);
    }
  } finally {
    await lock.release();
  }
  const skipped = files.length - added;
  tell(terminal, {
    ar: `المسودات المضافة: ${added}. الملفات المتجاوَزة: ${skipped}.`,
    en: `Drafts added: ${added}. Files skipped: ${skipped}.`,
  });
  return skipped === 0 ? 0 : 1;
}
