import type { CDPSession, Page } from '@playwright/test';

/** How long the page gets to catch up after what is measured, in milliseconds. */
const SETTLE = 1000;

/** Seconds that the page's main thread has worked in all, by Chromium's own account. */
async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/**
 * The main-thread time that something costs a page, in milliseconds: scripts, style, layout and
 * painting, and whatever the page catches up on once it is left in peace.
 */
export async function mainThreadTime(page: Page, run: () => Promise<void>): Promise<number> {
  // A page that is not in front is throttled, and would seem fast.
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskDuration(session);
  await run();
  await page.waitForTimeout(SETTLE);
  const after = await taskDuration(session);
  await session.detach();
  return (after - before) * 1000;
}
