import { expect, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

test('a new draft is written from its headline on, without the mouse', async ({ app }) => {
  const { keyboard } = app.page;
  await app.page.getByTestId('new-draft').waitFor();
  await keyboard.press('Alt+KeyN');
  await expect(app.page.getByTestId('headline')).toBeFocused();
  await keyboard.type('عنوان');
  await keyboard.press('Enter');
  await keyboard.type('عنوان فرعي');
  await keyboard.press('Enter');
  await keyboard.type('متن المقال');
  await expect(copyOf(app)).toHaveText('متن المقال');
  await saved(app);
  expect(await draftOnDisk(app)).toMatchObject({ headline: 'عنوان', subheadline: 'عنوان فرعي' });
});

test('two pasted lines become one headline, and undo gives back what was there', async ({
  app,
}) => {
  await newDraft(app);
  const headline = app.page.getByTestId('headline');
  await headline.pressSequentially('عنوان أول');
  await headline.press('Control+a');
  await headline.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'سطر أول\nسطر ثانٍ');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(headline).toHaveValue('سطر أول سطر ثانٍ');
  await headline.press('Control+z');
  await expect(headline).toHaveValue('عنوان أول');

  // The browser has one undo for the page: the copy hears nothing of a field's.
  await copyOf(app).click();
  await app.page.keyboard.type('متن المقال');
  await headline.click();
  await headline.press('End');
  await app.page.keyboard.type('!');
  await headline.press('Control+z');
  await expect(headline).toHaveValue('عنوان أول');
  await headline.press('Control+z');
  await headline.press('Control+z');
  await expect(headline).toHaveValue('');
  await headline.press('Control+y');
  await expect(headline).toHaveValue('عنوان أول');
  await expect(copyOf(app)).toHaveText('متن المقال');
});

test('the library is one stop of the Tab key, and arrows move in it', async ({ app }) => {
  for (const headline of ['ثالث', 'ثانٍ', 'أول']) {
    await newDraft(app);
    await expect(app.page.getByTestId('headline')).toHaveValue('');
    await app.page.getByTestId('headline').fill(headline);
    await saved(app);
  }
  const items = app.page.getByTestId('draft-item');
  await expect(items).toHaveCount(3);
  await items.nth(0).getByRole('button').first().focus();
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByTestId('headline')).toHaveValue('ثانٍ');
  await items.filter({ hasText: 'أول' }).getByRole('button').first().focus();
  await app.page.keyboard.press('Delete');
  await expect(items).toHaveCount(2);
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'إخفاء' }).click();
  await items.first().getByRole('button').first().focus();
  await app.page.keyboard.press('F6');
  await expect(app.page.getByTestId('headline')).toBeFocused();
});

test('an import begins with a paste', async ({ app }) => {
  await app.page.getByTestId('import-open').waitFor();
  await app.page.keyboard.press('Control+KeyO');
  await expect(app.page.getByTestId('import-text')).toBeFocused();
  await app.page.keyboard.insertText('عنوان الخبر الجديد هنا\n\nبغداد/ المستقلة/- نص الخبر.');
  await expect(app.page.getByTestId('import-confirm')).toBeEnabled();
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByTestId('dateline-place')).toHaveValue('بغداد');
  await expect(app.page.getByTestId('headline')).toBeFocused();
});

test('commands wait while a dialog is open, and Escape ends focus mode', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('export-open').click();
  await expect(app.page.getByTestId('export-html')).toBeVisible();
  await app.page.keyboard.press('Alt+KeyN');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByTestId('export-html')).toBeHidden();
  await expect(app.page.getByTestId('draft-item')).toHaveCount(1);
  await app.page.keyboard.press('F9');
  await expect(app.page.getByTestId('draft-list')).toBeHidden();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByTestId('draft-list')).toBeVisible();
});
