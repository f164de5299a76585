import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import { hostWords, type Language } from './host-words';

/** So many crashes within `CRASH_SPAN` milliseconds are a loop: ask before loading once more. */
const CRASH_LIMIT = 3;
const CRASH_SPAN = 60_000;

function question(language: Language, kind: 'crashed' | 'unresponsive'): MessageBoxOptions {
  const words = hostWords[language];
  return {
    type: 'warning',
    title: words.appName,
    message: words[kind],
    detail: kind === 'crashed' ? words.crashedDetail : words.unresponsiveDetail,
    buttons: [words.reload, kind === 'crashed' ? words.quit : words.keepWaiting],
    defaultId: kind === 'crashed' ? 0 : 1,
    cancelId: 1,
    noLink: true,
  };
}

/**
 * Loads the window anew when its process has crashed, with the draft as it was saved last; asks when
 * that goes on happening. A window that hangs can be loaded anew by the editor.
 * @param now the clock, in milliseconds
 */
export function recoverFromCrashes(
  window: BrowserWindow,
  language: () => Language,
  now: () => number = Date.now,
): void {
  let crashes: number[] = [];
  let hanging: AbortController | null = null;

  const calmDown = (): void => {
    hanging?.abort();
    hanging = null;
  };

  // Loading from within the event that tells of a process' end has brought Electron down before.
  const loadAnew = (): void => {
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  };

  async function askAfterCrashes(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, question(language(), 'crashed'));
    if (response === 1) {
      app.quit();
    } else {
      crashes = [];
      loadAnew();
    }
  }

  async function askWhileHanging(signal: AbortSignal): Promise<void> {
    const options = { ...question(language(), 'unresponsive'), signal };
    const { response } = await dialog.showMessageBox(window, options);
    if (signal.aborted) return;
    calmDown();
    // A hanging page does not hear `reload`; its process has to end first, which loads it anew.
    if (response === 0 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  }

  window.webContents.on('render-process-gone', (_, { reason }) => {
    calmDown();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    crashes = [...crashes.filter((at) => now() - at < CRASH_SPAN), now()];
    if (crashes.length < CRASH_LIMIT) loadAnew();
    else void askAfterCrashes();
  });
  window.on('unresponsive', () => {
    if (hanging !== null) return;
    hanging = new AbortController();
    void askWhileHanging(hanging.signal);
  });
  window.on('responsive', calmDown);
}
