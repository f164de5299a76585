import type { Page } from '@playwright/test';

/** Which of the two hosts a project runs the specs against. */
export type HostName = 'electron' | 'browser';

/** A file that a spec drops on the window. */
export interface DroppedFile {
  name: string;
  content: string | Buffer;
}

/** A file that the program has saved for the editor: an export. */
export interface SavedFile {
  name: string;
  text: string;
  /** The same as it is on the disk, for a file that is no text. */
  bytes: Buffer;
}

/** The program while it runs, in one of its hosts. */
export interface RunningHost {
  readonly page: Page;
  /** Runs an action that saves a file, and answers what was saved and under which name. */
  saved(action: () => Promise<void>): Promise<SavedFile>;
  /** Runs an action that asks for a file, and chooses the one at this path. */
  choosing(path: string, action: () => Promise<void>): Promise<void>;
  /** Ends the program as its editor would, and waits for its end. */
  stop(): Promise<void>;
  /** Ends window and program with no chance to do anything more, as a crash or a power cut does. */
  kill(): Promise<void>;
}

/** Folders of one test, all temporary. */
export interface TestFolders {
  drafts: string;
  /** Stands for the user's home, so that no setting of the machine's user is read or written. */
  home: string;
}

/** The environment of a program under test: its own home, and nothing that changes its course. */
export function testEnvironment({ home }: TestFolders): Record<string, string> {
  const { ELECTRON_RENDERER_URL: _, ELECTRON_RUN_AS_NODE: __, ...inherited } = process.env;
  const entries = Object.entries(inherited).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(entries),
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    LOCALAPPDATA: home,
    XDG_CONFIG_HOME: home,
  };
}
