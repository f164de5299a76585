import { app, dialog, type BrowserWindow } from 'electron';
import type { FlushResult, Flushing } from './flushing';
import { hostWords, type Language } from './host-words';

/** Asks the editor what to do when the last words are not on disk. */
async function askEditor(
  window: BrowserWindow,
  result: Exclude<FlushResult, 'saved'>,
  language: Language,
): Promise<'quit' | 'stay' | 'wait'> {
  const words = hostWords[language];
  const silent = result === 'silent';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.appName,
    message: silent ? words.noAnswer : words.notSaved,
    detail: silent ? words.noAnswerDetail : words.notSavedDetail,
    buttons: [silent ? words.keepWaiting : words.backToEditing, words.quitAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) return 'quit';
  return silent ? 'wait' : 'stay';
}

/** Saves everything; true when the window may close. */
async function mayClose(
  window: BrowserWindow,
  flushing: Flushing,
  language: () => Language,
): Promise<boolean> {
  for (;;) {
    const result = await flushing.request();
    if (result === 'saved') return true;
    if (window.isDestroyed()) return true;
    const choice = await askEditor(window, result, language());
    if (choice !== 'wait') return choice === 'quit';
  }
}

/**
 * Lets the window close, and with it the program, only after everything typed has been saved, or
 * after the editor has said that it may be lost.
 */
export function flushBeforeClose(
  window: BrowserWindow,
  flushing: Flushing,
  language: () => Language,
): void {
  let asking = false;
  async function closeWhenSaved(): Promise<void> {
    const may = await mayClose(window, flushing, language);
    // `destroy` skips this event; the program ends once its only window is gone.
    if (may && !window.isDestroyed()) window.destroy();
  }
  window.on('close', (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    void closeWhenSaved().finally(() => {
      asking = false;
    });
  });
  // Windows ends a session without the events above and waits only a moment: save at once.
  window.on('query-session-end', () => void flushing.request());
}

/**
 * Lets the window load anew with unsaved words in it once they have been saved. The page itself holds
 * such a reload up, and Electron asks nobody: the window would just stay as it is. Closing does not
 * come here, because `flushBeforeClose` has saved before and destroys the window.
 */
export function flushBeforeReload(window: BrowserWindow, flushing: Flushing): void {
  const { webContents } = window;
  let asking = false;
  let saved = false;
  async function reloadWhenSaved(): Promise<void> {
    // What could not be saved is worth more than the reload; the window says why.
    if ((await flushing.request()) !== 'saved' || window.isDestroyed()) return;
    saved = true;
    webContents.reload();
  }
  webContents.on('will-prevent-unload', (event) => {
    // Here it is the prevention that is prevented.
    if (saved) event.preventDefault();
    if (saved || asking) return;
    asking = true;
    void reloadWhenSaved().finally(() => {
      asking = false;
    });
  });
  webContents.on('did-navigate', () => {
    saved = false;
  });
}

/**
 * Ends the program when its window has closed, on macOS too: it has only the one. The drafts folder
 * is let go before the process ends.
 */
export function closeDeskBeforeQuit(closeDesk: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    const quit = (): void => app.quit();
    void closeDesk().then(quit, quit);
  });
}
