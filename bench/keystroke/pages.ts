import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createServer } from 'vite';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode } from '#core/body/body-json';
import { writeJson } from '#core/formats/json/write';
import { startBrowserHost } from '../../e2e/support/browser-host';
import { newsCopy } from './news-copy';

/** Words of the article that is typed into. */
const WORDS = 10_000;

/** A page with an editor in it, and how to be rid of it. */
export interface EditorPage {
  page: Page;
  close: () => Promise<void>;
}

/** ProseMirror and nothing else, served by vite. */
export async function openBare(browser: Browser): Promise<EditorPage> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false },
  });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}bare.html`);
  await page.locator('.ProseMirror').waitFor();
  return {
    page,
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/** The program as an editor has it: autosave, counts and the preview on. */
export async function openOurs(browser: Browser): Promise<EditorPage> {
  const home = await mkdtemp(join(tmpdir(), 'muharrir-bench-'));
  const drafts = join(home, 'folder');
  await mkdir(join(drafts, 'drafts'), { recursive: true });
  const article = {
    ...blankArticle('long'),
    headline: 'مقال طويل',
    body: { type: 'doc' as const, content: newsCopy(WORDS).map((text) => paragraphNode(text)) },
  };
  await writeFile(join(drafts, 'drafts', 'long.json'), writeJson(article));
  const host = await startBrowserHost(browser, { home, drafts });
  await host.page.getByTestId('draft-item').getByRole('button').first().click();
  await host.page.getByTestId('body').locator('p').first().waitFor();
  await host.page.keyboard.press('Control+Shift+p');
  await host.page.getByTestId('preview').contentFrame().locator('p').first().waitFor();
  return {
    page: host.page,
    async close() {
      await host.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
