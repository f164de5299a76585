import { expect, test } from './support/desk';
import { copyOf, newDraft } from './support/sheet';

const LONG = 'افتتح المحافظ الجسر صباح الاثنين بحضور وزير النقل وعدد من أهالي المدينة. '.repeat(4);

test('the outline leads to headings, the selection is counted, the sheet grows', async ({
  app,
}) => {
  const { page } = app;
  await newDraft(app);
  await copyOf(app).click();
  for (const heading of ['الأسباب', 'الأرقام', 'الآتي']) {
    await page.keyboard.press('Control+Alt+2');
    await page.keyboard.type(heading);
    for (let paragraph = 0; paragraph < 3; paragraph += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(LONG);
    }
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Alt+3');
  const outline = page.getByRole('navigation', { name: 'المخطط' });
  await expect(outline.getByRole('button')).toHaveText(['الأسباب', 'الأرقام', 'الآتي']);
  await outline.getByRole('button', { name: 'الأرقام' }).click();
  await expect(copyOf(app)).toBeFocused();
  await expect(copyOf(app).getByRole('heading', { name: 'الأرقام' })).toBeInViewport();
  await page.keyboard.type('أهم ');
  await expect(outline.getByRole('button', { name: 'أهم الأرقام' })).toBeVisible();

  await page.keyboard.press('Shift+End');
  await expect(page.getByTestId('selection-count')).toHaveText('المحدَّد: كلمة واحدة');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByTestId('selection-count')).toBeHidden();

  const widthOf = async () => (await copyOf(app).locator('h2').first().boundingBox())?.height ?? 0;
  const usual = await widthOf();
  await page.keyboard.press('Alt+Equal');
  await expect(page.getByRole('group', { name: 'حجم الورقة' })).toContainText('110%');
  expect((await widthOf()) / usual).toBeCloseTo(1.1, 1);
  await page.keyboard.press('Alt+0');
  expect(await widthOf()).toBe(usual);
});

test('the line stays in the middle, other paragraphs step back, and focus mode leaves the sheet alone', async ({
  app,
}) => {
  const { page } = app;
  await newDraft(app);
  await copyOf(app).click();
  const choose = async (words: string) => {
    await page.keyboard.press('Control+Slash');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await choose('وسط النافذة');
  await choose('إبراز الفقرة');
  for (let paragraph = 0; paragraph < 8; paragraph += 1) {
    await page.keyboard.insertText(LONG);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('السطر الجاري');
  const line = copyOf(app).locator('p').last();
  await expect(line).toHaveClass(/current-block/u);
  await expect(copyOf(app).locator('.current-block')).toHaveCount(1);
  const colourOf = (place: typeof line) =>
    place.evaluate((element) => getComputedStyle(element).color);
  expect(await colourOf(line)).not.toBe(await colourOf(copyOf(app).locator('p').first()));
  const middle = await line.evaluate((element) => {
    const scroller = element.closest('[data-typewriter]');
    if (scroller === null) throw new Error('nothing scrolls');
    const [own, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
    return (own.top + own.bottom - around.top - around.bottom) / 2;
  });
  expect(Math.abs(middle)).toBeLessThan(24);

  await page.keyboard.press('F9');
  await expect(page.getByTestId('export-open')).toBeHidden();
  await expect(page.getByTestId('draft-list')).toBeHidden();
  await expect(page.getByRole('toolbar', { name: 'تنسيق النص' })).toBeHidden();
  await expect(page.getByTestId('word-count')).toBeHidden();
  await expect(page.getByTestId('save-state')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('export-open')).toBeVisible();
  await expect(copyOf(app)).toBeFocused();
  expect(app.complaints).toEqual([]);
});
