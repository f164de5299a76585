import { resolve } from 'node:path';

/** What the program was started with. */
export interface CommandLine {
  /** Absolute path of the drafts folder that `--drafts` names; null without one. */
  draftsFolder: string | null;
  /** Absolute paths of the files to open. */
  files: string[];
}

/**
 * Reads the words that the program was started with. Switches that it does not know are left to
 * Chromium.
 * @param argv all words, the program's own name first
 * @param start `defaultApp`: Electron was given the program's folder as its first word; `folder`:
 *   where relative paths start
 */
export function readCommandLine(
  argv: readonly string[],
  start: { defaultApp: boolean; folder: string },
): CommandLine {
  let draftsFolder: string | null = null;
  const words: string[] = [];
  let expectsFolder = false;
  for (const word of argv.slice(1)) {
    if (expectsFolder) {
      draftsFolder = word;
      expectsFolder = false;
    } else if (word === '--drafts') {
      expectsFolder = true;
    } else if (word.startsWith('--drafts=')) {
      draftsFolder = word.slice('--drafts='.length);
    } else if (!word.startsWith('-')) {
      words.push(word);
    }
  }
  const files = start.defaultApp ? words.slice(1) : words;
  return {
    draftsFolder: draftsFolder === null ? null : resolve(start.folder, draftsFolder),
    files: files.map((file) => resolve(start.folder, file)),
  };
}
