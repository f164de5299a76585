import { appFolder } from '#desk/app-folder';
import { chooseFolder } from '#desk/choose-folder';
import { libraryInWorker } from '#desk/library-worker-client';
import { type Desk, openDesk } from '#desk/open-desk';
import { describeSettingsTrouble } from '#desk/settings-words';
import { StopSignals } from '#desk/stop-signals';
import { readPickedFile } from '#desk/read-picked-file';
import { programVersion } from '#desk/version';
import { type NoWindow, type OpenedWindow, openWindow } from './app-window';
import { openConfSettings } from './conf-settings';
import { describeUnreadable } from './describe-failure';
import { EventHub } from './event-hub';
import { type BothLanguages, describeNoWindow, NOT_ALL_SAVED } from './host-words';
import { serve, type Served } from './serve';
import { windowClosed } from './window-closed';

/** How long windows may take to save before the program ends, in milliseconds. */
const FLUSH_LIMIT = 3000;

export interface HostOptions {
  /** The drafts folder; null for the one in the settings, or the default. */
  drafts: string | null;
  /** 0 for any free port. */
  port: number;
  /** True to open a folder in which another program works, to be read, rather than to refuse it. */
  readOnly: boolean;
  /** How the window is shown: bare, as an ordinary browser window, or not at all. */
  window: 'app' | 'browser' | 'none';
  /** Absolute paths of files that the window opens. */
  files?: string[];
  /** Absolute path of the built renderer. */
  pages: string;
  /** Address of the renderer's development server, when there is one. */
  devServer?: string | undefined;
  /** Receives the line of JSON that says that the host is ready. */
  announce: (line: string) => void;
  /** Receives what is for people. */
  say: (words: BothLanguages) => void;
}

/** Resolves when the window was closed; never, when there is none, having said what to do instead. */
async function untilClosed(
  window: OpenedWindow | NoWindow,
  served: Served,
  say: HostOptions['say'],
): Promise<void> {
  const end = typeof window === 'string' ? window : await windowClosed(window, served);
  if (end === 'closed') return;
  say(describeNoWindow(end, served.url));
  await new Promise(() => undefined);
}

/** Reads files for the first window; one that cannot be read is said, and does not stop the others. */
async function keepFiles(
  paths: string[],
  events: EventHub,
  say: HostOptions['say'],
): Promise<void> {
  const readings = await Promise.allSettled(paths.map(readPickedFile));
  for (const [index, reading] of readings.entries()) {
    if (reading.status === 'fulfilled') events.keep({ type: 'fileOpened', file: reading.value });
    else say(describeUnreadable(paths[index] ?? '', reading.reason));
  }
}

/**
 * Runs the browser host until a signal ends it or its window is closed: then everything typed is
 * saved, and the folder is given free.
 * @returns whether all windows confirmed that everything is saved
 * @throws DeskError when the drafts folder cannot be opened; the system's error when the port is taken
 */
export async function runHost(options: HostOptions): Promise<boolean> {
  const settings = await openConfSettings();
  if (settings.trouble !== null) {
    options.say({
      ar: describeSettingsTrouble(settings.trouble, 'ar'),
      en: describeSettingsTrouble(settings.trouble, 'en'),
    });
  }
  const signals = new StopSignals();
  const events = new EventHub();
  let desk: Desk | null = null;
  let window: OpenedWindow | NoWindow | null = null;
  try {
    desk = await openDesk({
      ...chooseFolder(options.drafts, settings),
      whenLocked: options.readOnly ? 'read-only' : 'refuse',
      appFolder: appFolder(),
      library: libraryInWorker,
      settings,
      version: programVersion,
      emit: events.emit,
    });
    const { pages, port, devServer } = options;
    await keepFiles(options.files ?? [], events, options.say);
    const served = await serve({ desk, events, pages, port, devServer });
    const { folder: drafts } = await desk.describeDesk();
    options.announce(JSON.stringify({ url: served.url, drafts }));

    if (options.window !== 'none') {
      window = openWindow(served.url, drafts, options.window === 'app');
    }
    const opened = typeof window === 'object' ? window : null;
    void served.firstWindow.then(() => opened?.forgetAddress());
    await Promise.race([
      signals.first,
      ...(window === null ? [] : [untilClosed(window, served, options.say)]),
    ]);

    const saved = await served.flush(FLUSH_LIMIT);
    if (!saved) options.say(NOT_ALL_SAVED);
    // A window that could not save stays, with what is in it.
    else opened?.close();
    await served.close();
    return saved;
  } finally {
    if (typeof window === 'object') window?.forgetAddress();
    await desk?.close();
    signals.release();
  }
}
