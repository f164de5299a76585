import { axeFaults } from './support/axe';
import { expect, test } from './support/desk';
import { copyOf, newDraft } from './support/sheet';

test('every command is found by Arabic or English name, and the shortcuts are on F1', async ({
  app,
}) => {
  const { page } = app;
  await newDraft(app);
  await copyOf(app).click();
  await page.keyboard.type('عنوان في النص');
  const run = async (words: string) => {
    await page.keyboard.press('Control+Slash');
    await expect(page.getByTestId('palette-search')).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await run('عنوان 3');
  await expect(copyOf(app).locator('h3')).toHaveText('عنوان في النص');
  await run('heading 2');
  await expect(copyOf(app).locator('h2')).toHaveText('عنوان في النص');
  // The caret is back where it was: one goes on typing.
  await page.keyboard.type(' هنا');
  await expect(copyOf(app).locator('h2')).toHaveText('عنوان في النص هنا');

  await page.keyboard.press('Control+Slash');
  await page.keyboard.type('ليس أمراً');
  await expect(page.getByRole('dialog')).toContainText('لا أمر بهذا الاسم');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Slash');
  expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(copyOf(app)).toBeFocused();

  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
  await expect(sheet.getByText('Ctrl Shift P')).toBeVisible();
  expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(copyOf(app)).toBeFocused();
  // «?» is a letter like any other where one types, and asks for help where one does not.
  await page.keyboard.type('?');
  await expect(copyOf(app)).toContainText(/[?؟]/u);
  await page.getByTestId('export-open').focus();
  await page.keyboard.press('?');
  await expect(sheet.getByRole('textbox')).toHaveValue('');
  await expect(sheet.getByText('Ctrl Shift P')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('the toolbar is one stop of the Tab key, says its states and its shortcuts', async ({
  app,
}) => {
  const { page } = app;
  await newDraft(app);
  await copyOf(app).click();
  await page.keyboard.type('كلمة');
  await page.keyboard.press('Control+a');
  const toolbar = page.getByRole('toolbar', { name: 'تنسيق النص' });
  const bold = toolbar.getByRole('group', { name: 'النص' }).getByRole('button', { name: 'عريض' });
  await expect(bold).toHaveAttribute('aria-pressed', 'false');
  await expect(bold).toHaveAttribute('aria-keyshortcuts', 'Control+B');
  await page.keyboard.press('Control+b');
  await expect(bold).toHaveAttribute('aria-pressed', 'true');
  await toolbar.getByRole('button', { name: 'تراجع' }).focus();
  // Right to left: the next tool is to the left.
  await page.keyboard.press('ArrowLeft');
  await expect(toolbar.getByRole('button', { name: 'تراجع' })).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(toolbar.locator(':focus')).toHaveCount(0);
  // A pointer that moved at all: the first move after keys is not yet a pointer to the tooltips.
  await copyOf(app).hover();
  await bold.hover();
  await expect(page.getByRole('tooltip').filter({ hasText: 'عريض' })).toContainText('Ctrl B');
});
