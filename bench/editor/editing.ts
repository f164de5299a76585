import type { Page } from '@playwright/test';
import { mainThreadTime } from './main-thread-time';
import { newsCopy } from './news-copy';

/** Letters typed in a round, and the pause after each: a fast typist, in milliseconds. */
const LETTERS = 60;
const PAUSE = 60;

/** Puts the caret at the end of a line in the middle of the article. */
async function goToMiddle(page: Page): Promise<void> {
  const paragraphs = page.locator('.ProseMirror p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.keyboard.press('End');
}

/** What a letter costs that is typed into the middle, in milliseconds of the main thread. */
export async function typeLetters(page: Page): Promise<number> {
  await goToMiddle(page);
  const time = await mainThreadTime(page, async () => {
    for (let typed = 0; typed < LETTERS; typed += 1) {
      await page.keyboard.type(typed % 6 === 5 ? ' ' : 'م');
      await page.waitForTimeout(PAUSE);
    }
  });
  return time / LETTERS;
}

/** Pastes paragraphs as a browser does that has them on its clipboard. */
async function paste(page: Page, html: string): Promise<void> {
  await page.locator('.ProseMirror').evaluate((copy, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    const options = { clipboardData, bubbles: true, cancelable: true };
    copy.dispatchEvent(new ClipboardEvent('paste', options));
  }, html);
}

/**
 * What it costs to paste, and to undo that, in milliseconds of the main thread.
 * @param words how many are pasted into the middle of the article
 */
export async function pasteAndUndo(
  page: Page,
  words: number,
): Promise<{ paste: number; undo: number }> {
  const html = newsCopy(words)
    .map((text) => `<p>${text}</p>`)
    .join('');
  await goToMiddle(page);
  const before = await page.locator('.ProseMirror p').count();
  const pasting = await mainThreadTime(page, () => paste(page, html));
  const after = await page.locator('.ProseMirror p').count();
  if (after <= before) throw new Error('nothing was pasted');
  const undoing = await mainThreadTime(page, () => page.keyboard.press('Control+z'));
  if ((await page.locator('.ProseMirror p').count()) !== before) throw new Error('not undone');
  return { paste: pasting, undo: undoing };
}
