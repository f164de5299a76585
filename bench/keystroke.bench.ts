import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../e2e/support/test-browser';
import type { Bench } from './bench';
import { mainThreadTimePerKey } from './keystroke/main-thread-time';
import { type EditorPage, openBare, openOurs } from './keystroke/pages';

const opened: { browser?: Browser; pages: Map<string, EditorPage> } = { pages: new Map() };

/** The page of a case; opened once, for all its rounds. */
async function pageOf(
  name: string,
  open: (browser: Browser) => Promise<EditorPage>,
): Promise<EditorPage> {
  const known = opened.pages.get(name);
  if (known !== undefined) return known;
  opened.browser ??= await chromium.launch(launchOptions());
  const page = await open(opened.browser);
  opened.pages.set(name, page);
  return page;
}

async function typeIn(name: string, open: (browser: Browser) => Promise<EditorPage>) {
  const { page } = await pageOf(name, open);
  // A page that is not in front is throttled, and would seem fast.
  await page.bringToFront();
  return mainThreadTimePerKey(page, page.locator('.ProseMirror'));
}

const bench: Bench = {
  name: 'A keystroke in an article of 10,000 words: main-thread time, autosave and preview on',
  baseline: 'bare ProseMirror',
  rounds: 5,
  cases: {
    'bare ProseMirror': () => typeIn('bare', openBare),
    Muharrir: () => typeIn('ours', openOurs),
  },
  async close() {
    for (const page of opened.pages.values()) await page.close();
    await opened.browser?.close();
  },
};

export default bench;
