import type { BrowserWindow } from 'electron';
import type { Served } from '#api/wire';
import type { Desk } from '#desk/open-desk';
import { deskForWindow } from '#desk/window-desk';
import { flushBeforeClose, flushBeforeReload } from './closing';
import { showContextMenus } from './context-menu';
import { recoverFromCrashes } from './crash-recovery';
import { makeFlushing } from './flushing';
import { hostCalls } from './host-calls';
import type { Language } from './host-words';
import { serveDesk } from './ipc-desk';
import { makeWindow, type WindowFiles } from './window';
import type { StateStore } from './window-bounds';
import { openWindowLine, type WindowLine } from './window-line';

/** The program's window and the line of events to it. */
export interface MainWindow {
  window: BrowserWindow;
  line: WindowLine;
}

/** What the window is made from. */
export interface MainWindowOptions {
  desk: Desk;
  /** The address that the window will load. */
  page: string;
  language: () => Language;
  files: WindowFiles;
  /** Remembers where the window was. */
  store: StateStore;
}

/** Makes the program's window, not yet loaded, and serves the desk to it. */
export function openMainWindow(options: MainWindowOptions): MainWindow {
  const { page, language } = options;
  const window = makeWindow(options.files, options.store, language());
  const { calls, gone } = deskForWindow(options.desk);
  const line = openWindowLine(window.webContents, page, gone);
  const flushing = makeFlushing(line);
  const served: Served = { ...calls, ...hostCalls(window, flushing, language) };
  serveDesk(window.webContents, page, served, line);
  flushBeforeClose(window, flushing, language);
  flushBeforeReload(window, flushing);
  recoverFromCrashes(window, language);
  showContextMenus(window, language, (command) => line.send({ type: 'menuCommand', command }));
  return { window, line };
}
