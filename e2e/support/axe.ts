import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** A fault that axe found: the rule, and the elements that break it. */
export interface AxeFault {
  rule: string;
  targets: string[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * axe draws each text to find out whether its font is one of icons, takes the joined letters of Arabic
 * for such, and then checks no contrast. A canvas on which all looks alike lets it check. Answers the
 * function that gives the page its own canvas back.
 */
function stillCanvas(): () => void {
  const canvas = HTMLCanvasElement.prototype;
  const original = Object.getOwnPropertyDescriptor(canvas, 'getContext');
  const value = function getContext(this: HTMLCanvasElement) {
    return {
      canvas: this,
      measureText: (text: string) => ({ width: 10 * text.length }),
      getImageData: (_x: number, _y: number, width: number, height: number) => ({
        data: new Uint8ClampedArray(4 * Math.ceil(width) * Math.ceil(height)).fill(255),
      }),
      fillText: () => undefined,
      clearRect: () => undefined,
    };
  };
  Object.defineProperty(canvas, 'getContext', { ...original, value });
  return () => Object.defineProperty(canvas, 'getContext', { ...original });
}

/** Rules whose answer is another one in other colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function run(
  page: Page,
  within: string | undefined,
  runOnly: axe.RunOnly,
): Promise<AxeFault[]> {
  // Evaluated, not added as a script: the page's policy rightly refuses foreign scripts.
  await page.evaluate(axe.source);
  const restore = await page.evaluateHandle(stillCanvas);
  try {
    return await page.evaluate(
      async ({ only, selector }) => {
        const { axe: runner } = globalThis as unknown as { axe: typeof axe };
        const context = selector === undefined ? document : { include: [selector] };
        const { violations } = await runner.run(context, { runOnly: only });
        return violations.map(({ id, nodes }) => ({
          rule: id,
          targets: nodes.map(({ target }) => target.join(' ')),
        }));
      },
      { only: runOnly, selector: within },
    );
  } finally {
    await restore.evaluate((putBack) => putBack());
    await restore.dispose();
  }
}

/**
 * Runs axe over the page, with the rules of WCAG 2.2 AA, and answers what is at fault.
 * @param within CSS selector of the part to look at; all of the page without it
 */
export function axeFaults(page: Page, within?: string): Promise<AxeFault[]> {
  return run(page, within, { type: 'tag', values: TAGS });
}

/**
 * As `axeFaults`, in the light theme and in the dark one. What has nothing to do with colours is the
 * same in both, and is looked at once.
 */
export async function axeFaultsInThemes(page: Page, within?: string): Promise<AxeFault[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, within, { type: 'rule', values: OF_COLOURS });
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFaults(page, within);
  return [...light, ...dark.map(({ rule, targets }) => ({ rule: `${rule}, dark`, targets }))];
}
