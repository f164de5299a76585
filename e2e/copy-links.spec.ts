import { expect, type App, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

const ENCODED = 'https://ar.wikipedia.org/wiki/%D8%A8%D8%BA%D8%AF%D8%A7%D8%AF';

/** Pastes text as the clipboard of another program has it. */
async function paste(app: App, text: string): Promise<void> {
  await copyOf(app).evaluate((copy, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    copy.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);
}

type Run = string | [text: string, href: unknown];

/** The runs of each paragraph on disk: plain text, or text with the address that it links to. */
async function runsOnDisk(app: App): Promise<Run[][]> {
  await saved(app);
  const { content } = (await draftOnDisk(app)).body;
  return content.map((block) => {
    const runs: Run[] = [];
    for (const { text = '', marks = [] } of block.content ?? []) {
      const link = marks.find(({ type }) => type === 'link');
      const last = runs.at(-1);
      if (link !== undefined) runs.push([text, link.attrs?.['href']]);
      else if (typeof last === 'string') runs[runs.length - 1] = last + text;
      else runs.push(text);
    }
    return runs;
  });
}

test('addresses become links while they are typed; a link takes in nothing else', async ({
  app,
}) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  const { keyboard } = app.page;
  await keyboard.type('انظر https://example.org/a، وwww.example.org أو www.example.org');
  await keyboard.press('Enter');
  await keyboard.type('راسلنا desk@example.org ');
  await expect(copy.locator('a')).toHaveCount(3);
  await keyboard.press('Control+z');
  await expect(copy.locator('a')).toHaveCount(2);
  await keyboard.type('ثم booking.com و(https://example.org/b_(c)). ');
  await keyboard.press('Enter');
  // At both ends of a link, and across Enter.
  await keyboard.type('https://example.org/d ');
  await keyboard.press('Home');
  await keyboard.type('قبله ');
  await keyboard.press('End');
  await keyboard.press('Backspace');
  await keyboard.type('بعده');
  expect(await runsOnDisk(app)).toEqual([
    [
      'انظر ',
      ['https://example.org/a', 'https://example.org/a'],
      '، وwww.example.org أو ',
      ['www.example.org', 'https://www.example.org'],
    ],
    [
      'راسلنا desk@example.org ثم booking.com و(',
      ['https://example.org/b_(c)', 'https://example.org/b_(c)'],
      '). ',
    ],
    ['قبله ', ['https://example.org/d', 'https://example.org/d'], 'بعده'],
  ]);
  expect(app.complaints).toEqual([]);
});

test('a pasted address links what is selected, or itself; the address stays as it was given', async ({
  app,
}) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  const { keyboard } = app.page;
  await keyboard.type('بغداد ');
  await keyboard.press('Control+a');
  await paste(app, 'https://example.org/x');
  await expect(copy.locator('a')).toHaveText('بغداد ');
  await keyboard.press('Control+z');
  await expect(copy.locator('a')).toHaveCount(0);
  await expect(copy).toHaveText('بغداد ');
  await keyboard.press('End');
  await keyboard.type('أو ');
  await paste(app, `${ENCODED}\n`);
  await expect(copy.locator('a')).toHaveText('https://ar.wikipedia.org/wiki/بغداد');
  await expect(copy.locator('a')).toHaveAttribute('href', ENCODED);
  await keyboard.type(' ثم');
  expect(await runsOnDisk(app)).toEqual([
    ['بغداد أو ', ['https://ar.wikipedia.org/wiki/بغداد', ENCODED], ' ثم'],
  ]);

  // The card under the link reads the address; the dialog changes its text and keeps it as it was.
  const card = app.page.getByTestId('link-card');
  await expect(card).toBeHidden();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(card).toContainText('ar.wikipedia.org/wiki/بغداد');
  await card.getByRole('button', { name: 'تعديل الرابط' }).click();
  await expect(app.page.getByTestId('link-address')).toHaveValue(
    'https://ar.wikipedia.org/wiki/بغداد',
  );
  await app.page.getByTestId('link-text').fill('المدينة');
  await keyboard.press('Enter');
  expect(await runsOnDisk(app)).toEqual([['بغداد أو ', ['المدينة', ENCODED], ' ثم']]);

  // A click on the card leaves the caret where it is.
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'نسخ عنوان الرابط' }).click();
  const copied = app.page.getByText('نُسخ عنوان الرابط.');
  const first = await copied.elementHandle();
  await keyboard.press('Alt+k');
  // The newer message takes the place of the older one.
  await expect.poll(() => first?.evaluate((message) => message.isConnected)).toBe(false);
  await expect(copied).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(card).toBeHidden();

  // A source's address, too, is read when it is not edited.
  await app.page.getByTestId('add-source').click();
  const source = app.page.getByTestId('source-url');
  await source.fill(ENCODED);
  await app.page.getByTestId('source-name').focus();
  await expect(source).toHaveValue('https://ar.wikipedia.org/wiki/بغداد');
  await saved(app);
  expect((await draftOnDisk(app)).sources[0]?.url).toBe(ENCODED);
});

test('links are added, opened, changed and removed by keyboard', async ({ app }) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  const { keyboard } = app.page;
  await keyboard.press('Control+k');
  const text = app.page.getByTestId('link-text');
  const address = app.page.getByTestId('link-address');
  await expect(address).toBeFocused();
  await keyboard.type('javascript:alert(1)');
  await keyboard.press('Enter');
  await expect(app.page.getByText('يُقبل رابط http أو https')).toBeVisible();
  await address.fill('127.0.0.1:9/خبر');
  await text.fill('الخبر');
  await keyboard.press('Enter');
  await expect(copy).toBeFocused();
  await keyboard.type(' هنا');
  expect(await runsOnDisk(app)).toEqual([[['الخبر', 'https://127.0.0.1:9/خبر'], ' هنا']]);

  await keyboard.press('Home');
  if (app.host === 'browser') {
    // There it is another window of the browser.
    await app.page.evaluate(() => {
      globalThis.open = (url) => {
        document.title = String(url);
        return null;
      };
    });
    await keyboard.press('Alt+Enter');
    await expect(app.page).toHaveTitle('https://127.0.0.1:9/خبر');
    await app.page.evaluate(() => (document.title = ''));
    await copy.locator('a').click({ modifiers: ['Control'] });
    await expect(app.page).toHaveTitle('https://127.0.0.1:9/خبر');
  }
  await keyboard.press('Control+k');
  await expect(text).toHaveValue('الخبر');
  await expect(address).toHaveValue('https://127.0.0.1:9/خبر');
  await address.fill('desk@example.org');
  await keyboard.press('Enter');
  await expect(copy).toBeFocused();
  await expect(copy.locator('a')).toHaveAttribute('href', 'mailto:desk@example.org');
  await keyboard.press('Control+Shift+k');
  expect(await runsOnDisk(app)).toEqual([['الخبر هنا']]);
  await keyboard.press('Control+z');
  await expect(copy.locator('a')).toHaveAttribute('href', 'mailto:desk@example.org');
});
