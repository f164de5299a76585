import type { CDPSession, Page } from '@playwright/test';

/** How long the page gets to catch up after what is measured, in milliseconds. */
const SETTLE = 1000;

/** Seconds of a processor that the page's main thread has used in all, by Chromium's own account. */
async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/**
 * The processor time that something costs a page's main thread, in milliseconds: scripts, style, layout and
 * painting, and whatever the page catches up on once it is left in peace.
 */
export async function mainThreadTime(page: Page, run: () => Promise<void>): Promise<number> {
  // A page that is not in front is throttled, and would seem fast.
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  // Time of the processor: what else runs on the machine does not count as work of the page.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskDuration(session);
  await run();
  await page.waitForTimeout(SETTLE);
  const after = await taskDuration(session);
  await session.detach();
  return (after - before) * 1000;
}
