import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createServer } from 'vite';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode } from '#core/body/body-json';
import { writeJson } from '#core/formats/json/write';
import { startBrowserHost } from '../../e2e/support/browser-host';
import { newsCopy, PARAGRAPH } from './news-copy';

/** A page with an editor in it, and how to be rid of it. */
export interface EditorPage {
  page: Page;
  /** Shows something else, so that `open` has something to do. */
  leave: () => Promise<void>;
  /** Opens the article; resolves when its last paragraph is there. */
  open: () => Promise<void>;
  close: () => Promise<void>;
}

/** ProseMirror and nothing else, served by vite. */
export async function openBare(browser: Browser, words: number): Promise<EditorPage> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false },
  });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}bare.html?words=${words}`);
  await page.locator('.ProseMirror').waitFor();
  return {
    page,
    leave: () => page.locator('#leave').click(),
    async open() {
      await page.locator('#open').click();
      await page.locator('.ProseMirror p').last().waitFor();
    },
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/** The program as an editor has it: autosave, journal, counts, typing aids, and the preview if wanted. */
export async function openOurs(
  browser: Browser,
  words: number,
  { preview }: { preview: boolean },
): Promise<EditorPage> {
  const home = await mkdtemp(join(tmpdir(), 'muharrir-bench-'));
  const drafts = join(home, 'folder');
  await mkdir(join(drafts, 'drafts'), { recursive: true });
  const article = {
    ...blankArticle('long'),
    headline: 'مقال طويل',
    body: { type: 'doc' as const, content: newsCopy(words).map((text) => paragraphNode(text)) },
  };
  await writeFile(join(drafts, 'drafts', 'long.json'), writeJson(article));
  const short = { ...blankArticle('short'), headline: 'مقال قصير' };
  await writeFile(join(drafts, 'drafts', 'short.json'), writeJson(short));
  const host = await startBrowserHost(browser, { home, drafts });
  const { page } = host;
  const draft = (headline: string) =>
    page.getByTestId('draft-item').filter({ hasText: headline }).getByRole('button').first();
  await draft('مقال طويل').click();
  await page.getByTestId('body').locator('p').first().waitFor();
  if (preview) {
    await page.keyboard.press('Control+Shift+p');
    await page.getByTestId('preview').contentFrame().locator('p').first().waitFor();
  }
  return {
    page,
    async leave() {
      await draft('مقال قصير').click();
      await page.getByTestId('body').locator('p').nth(1).waitFor({ state: 'detached' });
    },
    async open() {
      await draft('مقال طويل').click();
      await page
        .getByTestId('body')
        .locator('p')
        .nth(Math.ceil(words / PARAGRAPH) - 1)
        .waitFor();
    },
    async close() {
      await host.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
