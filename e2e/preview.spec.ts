import type { FrameLocator, Locator } from '@playwright/test';
import { expect, type App, test } from './support/desk';
import { copyOf, newDraft } from './support/sheet';

interface Preview {
  frame: Locator;
  page: FrameLocator;
}

async function openPreview(app: App): Promise<Preview> {
  await app.page.getByRole('tab', { name: 'المعاينة' }).click();
  const frame = app.page.getByTestId('preview');
  return { frame, page: frame.contentFrame() };
}

async function writeLong(app: App): Promise<void> {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان أول');
  await copyOf(app).evaluate((element) => {
    const clipboardData = new DataTransfer();
    const html = Array.from({ length: 60 }, (_, index) => `<p>الفقرة رقم ${index + 1}.</p>`);
    clipboardData.setData('text/html', html.join(''));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(copyOf(app)).toContainText('الفقرة رقم 60.');
}

const scrolled = (frame: Locator) =>
  frame.evaluate((element: HTMLIFrameElement) => element.contentWindow?.scrollY ?? -1);

test('the preview follows the sheet, keeps its place and takes no focus', async ({ app }) => {
  await writeLong(app);
  const { frame, page } = await openPreview(app);
  await expect(page.getByText('الفقرة رقم 60.')).toBeAttached();
  await frame.evaluate((element: HTMLIFrameElement) => element.contentWindow?.scrollTo(0, 500));
  await expect.poll(() => scrolled(frame)).toBe(500);

  const kept = await page.getByText('الفقرة رقم 60.').elementHandle();
  await app.page.getByTestId('headline').fill('عنوان ثانٍ');
  await app.page.keyboard.type(' أطول');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوان ثانٍ أطول');
  expect(await scrolled(frame)).toBe(500);
  await expect(app.page.getByTestId('headline')).toBeFocused();
  await expect(app.page.locator('iframe')).toHaveCount(1);
  // Only what differs was changed, and what came of it is the page that is exported.
  expect(await kept?.evaluate((paragraph) => paragraph.isConnected)).toBe(true);
  await app.page.getByTestId('export-open').click();
  const file = await app.saved(() => app.page.getByTestId('export-html').click());
  const [shown, exported] = await frame.evaluate(
    (element: HTMLIFrameElement, html) => [
      element.contentDocument?.documentElement.outerHTML,
      new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    ],
    file.text,
  );
  expect(shown).toBe(exported);
});

test('the preview is the page that is exported', async ({ app }) => {
  await writeLong(app);
  const { frame, page } = await openPreview(app);
  await expect(page.getByText('الفقرة رقم 60.')).toBeAttached();
  const path = await frame.getAttribute('src');
  const shown = await app.page.evaluate(async (at) => (await fetch(at ?? '')).text(), path);
  await app.page.getByTestId('export-open').click();
  const file = await app.saved(() => app.page.getByTestId('export-html').click());
  expect(shown).toBe(file.text);
});

/** Where a line of the page begins or ends with a mark that belongs to an isolated run. */
function partedMarks(frame: HTMLIFrameElement): number[] {
  const page = frame.contentDocument;
  const paragraph = page?.querySelector('.body')?.appendChild(page.createElement('p'));
  const topOf = (node: Node | null | undefined, at: number) => {
    const range = page?.createRange();
    if (!range || !node) throw new Error('nothing to measure');
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return Math.round(range.getBoundingClientRect().top);
  };
  const parted = Array.from({ length: 60 }, (_, words) => words).filter((words) => {
    if (!paragraph) throw new Error('no copy in the page');
    paragraph.innerHTML = `${'من '.repeat(words)}(<bdi dir="ltr">Apple Inc</bdi>). ثم عاد`;
    const [before, run, after] = paragraph.childNodes;
    const name = run?.firstChild;
    const opens = topOf(before, words * 3) === topOf(name, 0);
    return !opens || topOf(name, 8) !== topOf(after, 1);
  });
  paragraph?.remove();
  return parted;
}

test('the page is shown at the widths of a phone, a tablet and a desktop', async ({ app }) => {
  await writeLong(app);
  const { frame } = await openPreview(app);
  const innerWidth = () =>
    frame.evaluate((element: HTMLIFrameElement) => element.contentWindow?.innerWidth);
  const panel = await app.page.getByRole('region', { name: 'معاينة الصفحة' }).boundingBox();
  for (const [id, width] of [
    ['phone', 390],
    ['tablet', 820],
    ['desktop', 1280],
  ] as const) {
    await app.page.getByTestId(`preview-${id}`).click();
    await expect.poll(innerWidth).toBe(width);
    const shown = await frame.boundingBox();
    expect(shown?.width).toBeLessThanOrEqual(panel?.width ?? 0);
    expect(await frame.evaluate(partedMarks)).toEqual([]);
  }
  // By keyboard, right to left: the arrow to the right goes back.
  await app.page.keyboard.press('ArrowRight');
  await expect.poll(innerWidth).toBe(820);

  await app.page.reload();
  await openPreview(app);
  await expect(app.page.getByRole('radio', { name: 'لوح' })).toBeChecked();
});

test('enlarged, the page has its real size, and Escape goes back from within it', async ({
  app,
}) => {
  await writeLong(app);
  const { frame, page } = await openPreview(app);
  await app.page.getByTestId('preview-tablet').click();
  await app.page.getByTestId('preview-expand').click();
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(820);
  await page.getByText('الفقرة رقم 2.', { exact: true }).click();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(frame).toBeVisible();
});

test('a page in the preview runs nothing, whatever is in it', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  const { frame, page } = await openPreview(app);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوان');
  const sandbox = ((await frame.getAttribute('sandbox')) ?? 'none at all').split(' ');
  expect(sandbox).toEqual(['allow-same-origin']);

  const path = await frame.getAttribute('src');
  const policy = await app.page.evaluate(
    async (at) => (await fetch(at ?? '')).headers.get('content-security-policy'),
    path,
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/(?:^|; )sandbox allow-same-origin(?:;|$)/u);
  expect(policy).not.toContain('script-src');

  // As if the writer had let something through: markup that would run in any other page.
  await frame.evaluate(async (element: HTMLIFrameElement) => {
    const inside = element.contentDocument;
    if (inside === null) throw new Error('the frame is not of the window’s origin');
    const script = inside.createElement('script');
    script.textContent = 'parent.hurt = 1';
    inside.body.append(script);
    const trap = inside.createElement('div');
    trap.innerHTML =
      '<img src="data:," onerror="parent.hurt = 2"><a href="javascript:parent.hurt=3">رابط</a>';
    inside.body.append(trap);
    trap.querySelector('a')?.click();
    // The picture fails, and the window hears of it: its own handler has had its turn by then.
    await new Promise((heard) => trap.querySelector('img')?.addEventListener('error', heard));
  });
  expect(await app.page.evaluate(() => 'hurt' in window)).toBe(false);
});
