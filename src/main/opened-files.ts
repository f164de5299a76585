import { basename } from 'node:path';
import { app, dialog } from 'electron';
import type { DeskEvent, PickedFile } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { LARGEST_PICKED_MB } from '#api/largest-picked';
import { readPickedFile } from '#desk/read-picked-file';
import { hostWords, type Language } from './host-words';

/** A file that cannot be handed to the window, with the sentence that says why. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/**
 * Reads a file as the contract carries it.
 * @throws UnreadableFile with a sentence in the editor's language
 */
export async function readForWindow(path: string, language: Language): Promise<PickedFile> {
  try {
    return await readPickedFile(path);
  } catch (error) {
    const { tooLarge, unreadable } = hostWords[language];
    const name = basename(path);
    if (error instanceof DeskError && error.code === 'too-large') {
      throw new UnreadableFile(tooLarge(name, LARGEST_PICKED_MB), { cause: error });
    }
    throw new UnreadableFile(unreadable(name), { cause: error });
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
          send({ type: 'fileOpened', file: await readForWindow(path, language()) });
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
