import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../e2e/support/test-browser';
import type { Bench } from './bench';
import { pasteAndUndo, typeLetters } from './editor/editing';
import { mainThreadTime } from './editor/main-thread-time';
import { type EditorPage, openBare, openOurs } from './editor/pages';

type Opener = (browser: Browser) => Promise<EditorPage>;

/** The same work in both editors, each in a page that stays open for all rounds. */
function compare(
  name: string,
  words: number,
  options: { preview: boolean; rounds: number },
  measure: (opened: EditorPage) => Promise<number>,
): Bench {
  const opened = new Map<string, EditorPage>();
  let browser: Browser | null = null;
  const inPage = (label: string, open: Opener) => async () => {
    browser ??= await chromium.launch(launchOptions());
    const page = opened.get(label) ?? (await open(browser));
    opened.set(label, page);
    return measure(page);
  };
  return {
    name: `${name}: main-thread time`,
    baseline: 'bare ProseMirror',
    rounds: options.rounds,
    warmUp: 1,
    cases: {
      'bare ProseMirror': inPage('bare', (started) => openBare(started, words)),
      Muharrir: inPage('ours', (started) => openOurs(started, words, { preview: options.preview })),
    },
    async close() {
      for (const page of opened.values()) await page.close();
      await browser?.close();
    },
  };
}

async function openOnce(opened: EditorPage): Promise<number> {
  await opened.page.bringToFront();
  await opened.leave();
  return mainThreadTime(opened.page, opened.open);
}

const benches: Bench[] = [
  compare(
    'A keystroke in 10,000 words, with autosave, journal, counts, typing aids and preview on',
    10_000,
    { preview: true, rounds: 5 },
    ({ page }) => typeLetters(page),
  ),
  compare(
    'A keystroke in 50,000 words, with autosave, journal, counts, typing aids and preview on',
    50_000,
    { preview: true, rounds: 3 },
    ({ page }) => typeLetters(page),
  ),
  compare('Opening 10,000 words', 10_000, { preview: false, rounds: 5 }, openOnce),
  compare(
    'Pasting 5,000 words into 10,000',
    10_000,
    { preview: false, rounds: 5 },
    async ({ page }) => (await pasteAndUndo(page, 5000)).paste,
  ),
  compare(
    'Undoing that paste',
    10_000,
    { preview: false, rounds: 5 },
    async ({ page }) => (await pasteAndUndo(page, 5000)).undo,
  ),
];

export default benches;
