import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DeskError } from '#api/desk-error';
import type { DraftVersion, VersionKind } from '#api/version-types';
import { folderLayout } from '#desk/folder-layout';
import { History } from '#desk/history';
import { isThere } from '#desk/is-there';
import { namesInTrash, readTrashName } from '#desk/trash';
import { onlyArgument, requiredOption } from './arguments';
import type { Language } from './language';
import { notThere } from './read-input';
import { readChoice, readOptions } from './read-options';
import { type Terminal, tell } from './terminal';

const KINDS: Record<VersionKind, Record<Language, string>> = {
  writing: { ar: 'أثناء الكتابة', en: 'while writing' },
  import: { ar: 'عند الاستيراد', en: 'as imported' },
  export: { ar: 'عند التصدير', en: 'as exported' },
  'before-restore': { ar: 'قبل استعادة', en: 'before a restore' },
  'before-recovery': { ar: 'قبل استرجاع ما لم يُحفظ', en: 'before unsaved words came back' },
  'before-merge': { ar: 'قبل الدمج: ما كان على القرص', en: 'before a merge: what was on disk' },
  mine: { ar: 'قبل الدمج: ما كان في النافذة', en: 'before a merge: what was in the window' },
};

/** A moment by the clock of this machine: `2026-11-23 10:04`. */
export function localTime(at: string): string {
  return new Date(at).toLocaleString('sv-SE').slice(0, 16);
}

/** A headline on one line. */
export function titleOf(headline: string, language: Language): string {
  const untitled = language === 'ar' ? '(بلا عنوان)' : '(no headline)';
  return headline.replaceAll(/\s+/gu, ' ').trim() || untitled;
}

function lineFor({ version, at, kind, headline, words }: DraftVersion, language: Language): string {
  const title = titleOf(headline, language);
  return [version, localTime(at), KINDS[kind][language], String(words), title].join('\t');
}

/** @throws UsageError when there is no such folder */
export async function refuseNoFolder(given: string): Promise<void> {
  const facts = await stat(resolve(given)).catch(() => null);
  if (facts?.isDirectory() !== true) throw notThere(given);
}

/**
 * `history --drafts DIR ID [--format human|json]`: the versions of a draft, the newest first. Takes no
 * lock: the folder may be in use.
 */
export async function runHistory(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args, { drafts: 'string', format: 'string' });
  const given = requiredOption(values, 'drafts');
  const id = onlyArgument(positionals, 'ID');
  const format = readChoice('--format', values.get('format') ?? 'human', ['human', 'json']);
  await refuseNoFolder(given);
  const layout = folderLayout(resolve(given));
  const versions = await new History({ layout, budget: () => Infinity }).list(id);
  if (versions.length === 0 && !(await isThere(join(layout.drafts, `${id}.json`)))) {
    const trashed = await namesInTrash(layout);
    if (!trashed.some((name) => readTrashName(name)?.id === id)) throw new DeskError('not-found');
  }
  if (format === 'json') {
    const list = versions.map(({ version, at, kind, headline, words }) => {
      return { version, at, kind, headline, words };
    });
    terminal.print(`${JSON.stringify({ versions: list }, null, 2)}\n`);
    return 0;
  }
  for (const version of versions) terminal.print(`${lineFor(version, terminal.language)}\n`);
  if (versions.length === 0) {
    tell(terminal, {
      ar: 'لا نسخ سابقة لهذه المسودة.',
      en: 'There are no earlier versions of this draft.',
    });
  }
  return 0;
}
