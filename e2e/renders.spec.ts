import type { Page } from '@playwright/test';
import { expect, test } from './support/desk';
import { copyOf, newDraft } from './support/sheet';

declare global {
  interface Window {
    commits: number;
  }
}

/** Counts what React draws, by the hook that its developer tools have; production builds call it, too. */
async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.commits = 0;
    const hook = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        window.commits += 1;
      },
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      checkDCE: () => undefined,
    };
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
  });
  await page.reload();
}

test('a key in the copy renders nothing: what is drawn does not grow with what is typed', async ({
  app,
}) => {
  const { page } = app;
  await countCommits(page);
  await newDraft(app);
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByTestId('preview')).toBeVisible();
  await copyOf(app).click();
  await page.keyboard.type('بداية ');

  // All within one turn of the page, faster than any timer: what is drawn now is drawn for the keys.
  const drawn = await copyOf(app).evaluate(async (copy) => {
    const before = window.commits;
    for (let typed = 0; typed < 200; typed += 1) {
      document.execCommand('insertText', false, typed % 6 === 5 ? ' ' : 'م');
      await Promise.resolve();
    }
    const text = copy.textContent ?? '';
    return { commits: window.commits - before, letters: text.replaceAll(/[^م]/gu, '').length };
  });
  expect(drawn.letters).toBeGreaterThan(150);
  expect(drawn.commits).toBeLessThan(10);

  // At a typist's pace the state of saving and the counts are drawn anew, and nothing else.
  const before = await page.evaluate(() => window.commits);
  await page.keyboard.type('كلمات تكتب واحدة بعد أخرى دون أن ينتظر صاحبها شيئاً', { delay: 40 });
  const after = await page.evaluate(() => window.commits);
  expect(after).toBeGreaterThan(0);
  expect(after - before).toBeLessThan(20);

  // Blocks out of sight are not laid out; keys of the caret find their way in them all the same.
  await page.keyboard.press('Control+a');
  await copyOf(app).evaluate((element) => {
    const clipboardData = new DataTransfer();
    const words = 'قال المتحدث إن الخطة تشمل مختلف المحافظات. '.repeat(20);
    const html = Array.from({ length: 60 }, (_, at) => `<p>${at + 1}. ${words}</p>`).join('');
    clipboardData.setData('text/html', html);
    const options = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', options));
  });
  const paragraphs = copyOf(app).locator('p');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('النهاية');
  await expect(paragraphs.last()).toHaveText(/المحافظات\. ?النهاية$/u);
  // From a line that is scrolled away into the paragraph before it.
  const middle = paragraphs.nth(40);
  await middle.evaluate((paragraph) => getSelection()?.collapse(paragraph.firstChild, 0));
  await page.keyboard.type('من هنا ');
  await page.mouse.wheel(0, -50_000);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type('إلى هنا');
  await expect(middle).toHaveText(/^من هنا 41\./u);
  await expect(paragraphs.nth(39)).toHaveText(/^40\..*المحافظات\. ?إلى هنا$/u);
});
