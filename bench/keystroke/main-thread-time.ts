import type { CDPSession, Locator, Page } from '@playwright/test';

/** Letters typed in a round, and the pause after each: a fast typist, in milliseconds. */
const LETTERS = 60;
const PAUSE = 60;

/** Seconds that the page's main thread has worked in all, by Chromium's own account. */
async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/**
 * Types into the middle of an editor and answers the main-thread time that a letter costs, in
 * milliseconds: scripts, style, layout and painting, and whatever a pause lets the page catch up on.
 */
export async function mainThreadTimePerKey(page: Page, editor: Locator): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const paragraphs = editor.locator('p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.keyboard.press('End');
  const before = await taskDuration(session);
  for (let typed = 0; typed < LETTERS; typed += 1) {
    await page.keyboard.type(typed % 6 === 5 ? ' ' : 'م');
    await page.waitForTimeout(PAUSE);
  }
  const after = await taskDuration(session);
  await session.detach();
  return ((after - before) * 1000) / LETTERS;
}
