import { BrowserWindow, nativeTheme, screen } from 'electron';
import { hostWords, type Language } from './host-words';
import { MINIMUM_SIZE, rememberState, restoreState, type StateStore } from './window-bounds';

/** The desk's colour behind the page, as in the page's tokens: no flash while it loads. */
const BACKGROUND = { light: '#efece4', dark: '#141516' };

/** Where the window's files are; absolute paths. */
export interface WindowFiles {
  preload: string;
  icon: string;
}

/** Makes the program's window, not yet loaded, where it was when it was closed last. */
export function makeWindow(
  files: WindowFiles,
  store: StateStore,
  language: Language,
): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const areas = [primary, ...others].map(({ workArea }) => workArea);
  const { maximized, ...bounds } = restoreState(store.get('window'), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: hostWords[language].appName,
    icon: files.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: files.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      // Chromium would fetch dictionaries from the network, and has none for Arabic.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  rememberState(window, store);
  return window;
}
