import type { Article } from '#core/article/article';
import { axeFaults } from './support/axe';
import { expect, test } from './support/desk';
import { copyOf, draftOnDisk, draftsOnDisk, newDraft, saved } from './support/sheet';

test('comments of the desk stay on their words, and in the draft', async ({ app }) => {
  const { page } = app;
  const comments = copyOf(app).locator('mark');
  const list = page.getByRole('list', { name: 'التعليقات بترتيب النص' });
  await newDraft(app);
  await page.getByTestId('headline').fill('جسر جديد');
  await copyOf(app).click();
  await page.keyboard.type('افتتح المحافظ الجسر صباح الاثنين');

  // On the word at the caret, and on what is selected; one may lie over the other.
  await page.keyboard.press('Alt+m');
  await page.keyboard.type('أي اثنين؟');
  await page.keyboard.press('Enter');
  await expect(comments).toHaveText(['الاثنين']);
  await expect(comments).toHaveAttribute('aria-description', 'أي اثنين؟');
  await expect(page.getByTestId('comment-card')).toContainText('أي اثنين؟');
  // Below its word: neither the line that is written nor what stands above it is hidden.
  await expect
    .poll(async () => {
      const word = await comments.boundingBox();
      const card = await page.getByTestId('comment-card').boundingBox();
      return word !== null && card !== null && card.y >= word.y + word.height;
    })
    .toBe(true);
  // ProseMirror puts the caret back for some milliseconds after it got the focus.
  await expect(async () => {
    await page.keyboard.press('Home');
    await expect(page.getByTestId('comment-card')).toBeHidden({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Alt+m');
  await page.keyboard.type('راجعوا الاسم');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^التعليقات/u }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('tab', { name: 'التعليقات 2' })).toBeVisible();
  await expect(list.locator('q')).toHaveText([/المحافظ الجسر صباح الاثنين$/u, 'الاثنين']);
  expect(await axeFaults(page, '[data-region="inspector"]')).toEqual([]);
  expect(await axeFaults(page, '[data-testid="body"]')).toEqual([]);

  // Splitting and joining keeps it; the list leads to it; Alt+M changes it.
  await list.getByRole('button', { name: 'أي اثنين؟' }).first().click();
  await page.keyboard.press('Enter');
  await expect(copyOf(app).locator('p')).toHaveCount(2);
  await page.keyboard.press('Backspace');
  await expect(list.locator('q')).toHaveText([/المحافظ الجسر صباح الاثنين$/u, 'الاثنين']);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.getByTestId('comment-card').getByRole('button', { name: 'تعديل' }).nth(1).click();
  await expect(page.getByTestId('comment-form').getByRole('textbox')).toBeFocused();
  await page.keyboard.type(' تأكدوا');
  await page.keyboard.press('Enter');
  await expect(list).toContainText('راجعوا الاسم تأكدوا');
  await page.keyboard.press('Control+z');
  await expect(list).not.toContainText('تأكدوا');

  // Neither a copy nor an export carries it.
  await saved(app);
  expect(JSON.stringify(await draftOnDisk(app))).toContain('راجعوا الاسم');
  const copied = await copyOf(app).evaluate((copy) => {
    const data = new DataTransfer();
    getSelection()?.selectAllChildren(copy);
    document.dispatchEvent(new Event('selectionchange'));
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true });
    copy.dispatchEvent(event);
    return data.types.map((type) => data.getData(type)).join('\n');
  });
  expect(copied).toContain('الاثنين');
  await page.keyboard.press('Control+e');
  const files = [
    await app.saved(() => page.getByTestId('export-html').click()),
    await app.saved(() => page.getByTestId('export-json').click()),
  ];
  for (const text of [copied, ...files.map((file) => file.text)]) {
    expect(text).not.toMatch(/راجعوا الاسم|أي اثنين|comment/u);
  }
  const exported = JSON.parse(files[1]?.text ?? '') as Article;
  expect(exported.body.content).toHaveLength(1);
  await page.keyboard.press('Escape');

  // With its words it goes.
  await copyOf(app).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Backspace');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: /^حذف التعليق/u }).click();
  await expect(comments).toHaveCount(0);

  // A change of mind leaves the caret where it was; another draft waits for what is being written.
  const text = (await copyOf(app).textContent()) ?? '';
  await copyOf(app).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Alt+m');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' غدا');
  await expect(copyOf(app)).toHaveText(`${text} غدا`);
  await page.keyboard.press('Alt+m');
  await page.keyboard.type('أي ساعة؟');
  await page.keyboard.press('Alt+n');
  await expect(page.getByTestId('headline')).toHaveValue('');
  expect(JSON.stringify(await draftsOnDisk(app))).toContain('أي ساعة؟');
  expect(app.complaints).toEqual([]);
});
