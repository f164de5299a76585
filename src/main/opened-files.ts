import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app, dialog } from 'electron';
import type { DeskEvent, PickedFile } from '#api/contract';
import { hostWords, type Language } from './host-words';

/** Largest file that is read at all, in megabytes; the desk has its own, lower limit for text. */
const LIMIT_MB = 40;

/** A file that cannot be handed to the window, with the sentence that says why. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/**
 * Reads a file as the contract carries it.
 * @throws UnreadableFile with a sentence in the editor's language
 */
export async function readPickedFile(path: string, language: Language): Promise<PickedFile> {
  const name = basename(path);
  const words = hostWords[language];
  try {
    const info = await stat(path);
    if (info.size > LIMIT_MB * 1024 * 1024)
      throw new UnreadableFile(words.tooLarge(name, LIMIT_MB));
    return { name, base64: (await readFile(path)).toString('base64') };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(words.unreadable(name));
  }
}

/** Files on their way from outside into the window. */
export interface OpenedFiles {
  /** Takes the absolute path of a file; it waits until `deliver` has been called. */
  open: (path: string) => void;
  /** The window is there: files go to it from now on. */
  deliver: (send: (event: DeskEvent) => void, language: () => Language) => void;
}

/** Takes files from the command line, from the file manager and from a second start, in order. */
export function takeOpenedFiles(): OpenedFiles {
  let waiting: string[] = [];
  let hand: ((path: string) => void) | null = null;
  const open = (path: string): void => {
    if (hand === null) waiting.push(path);
    else hand(path);
  };
  // macOS hands files over by this event, before `ready` when they started the program.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return {
    open,
    deliver(send, language) {
      const read = async (path: string): Promise<void> => {
        try {
          send({ type: 'fileOpened', file: await readPickedFile(path, language()) });
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
          dialog.showErrorBox(hostWords[language()].appName, error.message);
        }
      };
      // One after the other: the window shows them in the order in which they were opened.
      let last: Promise<void> = Promise.resolve();
      hand = (path) => {
        last = last.then(() => read(path));
      };
      for (const path of waiting) hand(path);
      waiting = [];
    },
  };
}
