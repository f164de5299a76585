import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, type Browser, type Page } from '@playwright/test';
import { findElectron } from '../../scripts/find-electron.mjs';
import { startBrowserHost } from './browser-host';
import { startElectronHost, type ElectronHost } from './electron-host';
import type { DroppedFile, HostName, RunningHost, SavedFile, TestFolders } from './running-host';
import { launchOptions } from './test-browser';

export interface HostOptions {
  host: HostName;
}

/** The program under test, the same in both hosts. */
export class App {
  readonly #start: () => Promise<RunningHost>;
  #running: RunningHost | null = null;
  /** Errors and warnings of the page's console, and exceptions that nobody caught. */
  readonly complaints: string[] = [];

  constructor(
    readonly host: HostName,
    readonly folders: TestFolders,
    start: () => Promise<RunningHost>,
  ) {
    this.#start = start;
  }

  get #now(): RunningHost {
    if (this.#running === null) throw new Error('the program is not running');
    return this.#running;
  }

  /** The window. Another one after `restart`. */
  get page(): Page {
    return this.#now.page;
  }

  /** Absolute path of the drafts folder: the DIR of `--drafts DIR`. */
  get draftsFolder(): string {
    return this.folders.drafts;
  }

  /** The program in Electron; throws in the browser project. */
  get electron(): ElectronHost {
    const running = this.#now;
    if (!('application' in running)) throw new Error('only in Electron');
    return running as ElectronHost;
  }

  async start(): Promise<void> {
    this.#running = await this.#start();
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = null;
  }

  /** Ends window and program as a crash does; `start` starts it again on the same folders. */
  async kill(): Promise<void> {
    await this.#now.kill();
    this.#running = null;
  }

  /** Ends the program and starts it again on the same folders. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Runs an action that exports, and answers the file that was saved. */
  saved(action: () => Promise<void>): Promise<SavedFile> {
    return this.#now.saved(action);
  }

  /** Runs an action that asks for a file, and chooses the one at this absolute path. */
  choosing(path: string, action: () => Promise<void>): Promise<void> {
    return this.#now.choosing(path, action);
  }

  /** Drops a file on the middle of the window, as from the file manager. */
  async drop({ name, content }: DroppedFile): Promise<void> {
    const base64 = Buffer.from(content).toString('base64');
    await this.page.evaluate(
      (file) => {
        const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.codePointAt(0) ?? 0);
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], file.name));
        const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const at = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
          const options = { dataTransfer, bubbles: true, cancelable: true, ...at };
          target.dispatchEvent(new DragEvent(type, options));
        }
      },
      { name, base64 },
    );
  }
}

interface WorkerFixtures extends HostOptions {
  /** The browser of the browser project; null in the electron project. */
  testBrowser: Browser | null;
}

/** Playwright's `test` with the program as `app`, started on an empty drafts folder. */
export const test = base.extend<{ app: App }, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  testBrowser: [
    async ({ host }, use) => {
      if (host === 'electron') return use(null);
      const browser = await chromium.launch(launchOptions());
      await use(browser);
      return browser.close();
    },
    { scope: 'worker' },
  ],
  async app({ host, testBrowser }, use, testInfo) {
    const electron = findElectron();
    testInfo.skip(host === 'electron' && electron === null, 'Electron’s binary is not installed');
    const home = await mkdtemp(join(tmpdir(), 'muharrir-e2e-'));
    const folders = { home, drafts: join(home, 'drafts-folder') };
    const app = new App(host, folders, async () => {
      if (testBrowser !== null) return startBrowserHost(testBrowser, folders);
      if (electron !== null) return startElectronHost(electron, folders);
      throw new Error('no host to start');
    });
    try {
      await app.start();
      await use(app);
    } finally {
      try {
        await app.stop();
      } finally {
        await rm(home, { recursive: true, force: true, maxRetries: 3 });
      }
    }
  },
});

export { expect } from '@playwright/test';
