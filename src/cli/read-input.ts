import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DeskError } from '#api/desk-error';
import { LARGEST_PICKED_MB } from '#api/largest-picked';
import { errorCode } from '#desk/error-code';
import { refusalOf } from '#desk/refusal-of';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** What is larger is not read at all; of text, the readers take less. */
const LIMIT = LARGEST_PICKED_MB * 1024 * 1024;

/** A file that the command line names, or standard input. */
export interface Input {
  /** The file's name for its extension; "" for standard input. */
  name: string;
  bytes: Uint8Array;
}

/** Wrong usage, because a file or a folder of that name is not there. */
export function notThere(path: string): UsageError {
  return new UsageError({
    ar: `لا وجود لـ \u2068${path}\u2069. تأكد من الاسم ومن المجلد الحالي.`,
    en: `There is no ${path}. Check the name and the current folder.`,
  });
}

/**
 * Reads a file, or standard input for `-`. A file that is too large is not read.
 * @throws UsageError when there is no such file, or it is a folder; DeskError `too-large`,
 *   `no-permission`, `failed`
 */
export async function readInput(path: string, terminal: Terminal): Promise<Input> {
  if (path === '-') return { name: '', bytes: await terminal.readInput(LIMIT) };
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      throw new UsageError({
        ar: `\u2068${path}\u2069 مجلد وليس ملفاً. أضف \u2068--drafts DIR\u2069 لاستيراد ما فيه.`,
        en: `${path} is a folder, not a file. Add --drafts DIR to bring in what is in it.`,
      });
    }
    if (facts.size > LIMIT) throw new DeskError('too-large', String(LARGEST_PICKED_MB));
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (errorCode(error) === 'ENOENT') throw notThere(path);
    throw refusalOf(error);
  }
}
