import { EventEmitter } from 'node:events';
import { statSync } from 'node:fs';
import { vi } from 'vitest';

/** The event that Electron's own events carry: it knows whether it was prevented. */
export function fakeEvent<T extends object>(fields: T = {} as T) {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export class FakeContents extends EventEmitter {
  readonly mainFrame = { frameTreeNodeId: 1, parent: null as unknown, url: '' };
  readonly send = vi.fn<(channel: string, ...args: unknown[]) => void>();
  readonly reload = vi.fn<() => void>();
  readonly forcefullyCrashRenderer = vi.fn<() => void>();
  openHandler: ((details: { url: string }) => unknown) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler;
  }
}

class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly webContents = new FakeContents();
  readonly loadURL = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve());
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly maximize = vi.fn<() => void>();
  bounds = { x: 0, y: 0, width: 0, height: 0 };
  minimized = false;
  maximized = false;
  destroyed = false;

  constructor(readonly options: Record<string, unknown> = {}) {
    super();
    FakeWindow.made.push(this);
    app.emit('web-contents-created', fakeEvent(), this.webContents);
  }

  isMinimized = (): boolean => this.minimized;
  isMaximized = (): boolean => this.maximized;
  isDestroyed = (): boolean => this.destroyed;
  getNormalBounds = () => this.bounds;

  /** As the editor's click on the closing button. */
  close(): void {
    const event = fakeEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
    app.emit('window-all-closed');
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true;
  readonly enableSandbox = vi.fn<() => void>();
  /** As Electron's: refuses a folder that is not there. */
  readonly setPath = vi.fn<(name: string, path: string) => void>((_, path) => {
    statSync(path);
  });
  readonly setAppUserModelId = vi.fn<(id: string) => void>();
  readonly setAboutPanelOptions = vi.fn<(options: object) => void>();
  readonly requestSingleInstanceLock = vi.fn<(data: unknown) => boolean>(() => true);
  readonly quit = vi.fn<() => void>();
  readonly exit = vi.fn<(code: number) => void>();
  /** Asked for by electron-store. */
  readonly getVersion = () => '0.0.0';
  getPath = vi.fn<(name: string) => string>((name) => `/fake/${name}`);
  whenReady = () => Promise.resolve();
}

export const app = new FakeApp();

export const dialog = {
  showMessageBox: vi.fn<(...args: unknown[]) => Promise<{ response: number }>>(),
  showOpenDialog:
    vi.fn<(...args: unknown[]) => Promise<{ canceled: boolean; filePaths: string[] }>>(),
  showSaveDialog: vi.fn<(...args: unknown[]) => Promise<{ canceled: boolean; filePath: string }>>(),
  showErrorBox: vi.fn<(title: string, content: string) => void>(),
};

export const shell = { openExternal: vi.fn<(url: string) => Promise<void>>() };

export const protocol = {
  registerSchemesAsPrivileged: vi.fn<(schemes: unknown[]) => void>(),
  handle: vi.fn<(scheme: string, handler: (request: Request) => Promise<Response>) => void>(),
};

/** What `ipcMain` was given to serve. */
type Handler = (event: unknown, ...args: unknown[]) => unknown;

class FakeIpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  handle(channel: string, handler: Handler): void {
    this.handlers.set(channel, handler);
  }
}

export const ipcMain = new FakeIpcMain();

class FakeIpcRenderer extends EventEmitter {
  readonly invoke = vi.fn<(channel: string, ...args: unknown[]) => Promise<unknown>>();
  readonly send = vi.fn<(channel: string, ...args: unknown[]) => void>();
}

export const ipcRenderer = new FakeIpcRenderer();

export const contextBridge = { exposeInMainWorld: vi.fn<(name: string, value: object) => void>() };

/** A menu that was put up: its template, and where it popped up. */
class FakeMenu {
  static applicationMenu: FakeMenu | null = null;
  static popups: FakeMenu[] = [];
  constructor(readonly template: unknown[]) {}
  static buildFromTemplate = (template: unknown[]) => new FakeMenu(template);
  static setApplicationMenu = (menu: FakeMenu | null): void => {
    FakeMenu.applicationMenu = menu;
  };
  popup(): void {
    FakeMenu.popups.push(this);
  }
}

class FakeSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn<(handler: unknown) => void>();
  readonly setPermissionCheckHandler = vi.fn<(handler: unknown) => void>();
  readonly setDevicePermissionHandler = vi.fn<(handler: unknown) => void>();
}

export const session = { defaultSession: new FakeSession() };

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};

export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };

export { FakeWindow, FakeWindow as BrowserWindow, FakeMenu, FakeMenu as Menu };

/** Forgets everything that a test did to the fakes. */
export function resetElectron(): void {
  vi.resetAllMocks();
  app.requestSingleInstanceLock.mockReturnValue(true);
  app.getPath.mockImplementation((name) => `/fake/${name}`);
  app.isPackaged = true;
  app.removeAllListeners();
  ipcMain.removeAllListeners();
  ipcMain.handlers.clear();
  ipcRenderer.removeAllListeners();
  session.defaultSession.removeAllListeners();
  FakeWindow.made = [];
  FakeMenu.applicationMenu = null;
  FakeMenu.popups = [];
  nativeTheme.themeSource = 'system';
}

/** `electron-store` imports Electron's default export. */
export default { app, ipcMain, shell };
