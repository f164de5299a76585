import { readFile, writeFile } from 'node:fs/promises';
import { expect, type App, test } from './support/desk';
import { copyOf, draftFiles, draftOnDisk, newDraft, saved } from './support/sheet';

async function exported(app: App, format: 'html' | 'json') {
  const file = await app.saved(() => app.page.getByTestId(`export-${format}`).click());
  await expect(app.page.getByTestId('export-done')).toContainText(`.${format}`);
  return file;
}

async function write(app: App): Promise<void> {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('افتتاح الجسر الجديد');
  await copyOf(app).click();
  await app.page.keyboard.type('افتتح المحافظ الجسر صباح الاثنين.');
}

test('what is missing is said before the export, which is possible all the same', async ({
  app,
}) => {
  await newDraft(app);
  await app.page.getByTestId('export-open').click();
  const missing = app.page.getByTestId('export-missing');
  await expect(missing).toContainText('بلا عنوان');
  await expect(missing.getByRole('listitem')).not.toHaveCount(1);
  const file = await exported(app, 'html');
  expect(file.text).toMatch(/^<!doctype html>/iu);
});

test('both formats are exported as they stand in the window, under the slug', async ({ app }) => {
  await write(app);
  // Not waited for: what was typed last must be in the export without a save in between.
  await app.page.getByTestId('export-open').click();
  await app.page.getByTestId('export-slug').fill('new-bridge');
  const page = await exported(app, 'html');
  expect(page.name).toBe('new-bridge.html');
  expect(page.text).toContain('<html lang="ar" dir="rtl">');
  expect(page.text).toContain('افتتاح الجسر الجديد');
  expect(page.text).toContain('صباح الاثنين');

  const first = await exported(app, 'json');
  const second = await exported(app, 'json');
  expect(first.name).toBe('new-bridge.json');
  expect(second.text).toBe(first.text);
  await app.page.keyboard.press('Escape');
  await saved(app);
  expect(JSON.parse(first.text)).toEqual(await draftOnDisk(app));
});

test('an exported article comes back the same through the import', async ({ app }) => {
  await write(app);
  await app.page.getByTestId('export-open').click();
  const { text, name } = await exported(app, 'json');
  await app.page.keyboard.press('Escape');
  await app.drop({ name, content: text });
  await app.page.getByTestId('import-confirm').click();
  await expect(app.page.getByTestId('draft-item')).toHaveCount(2);
  await app.page.getByTestId('export-open').click();
  const again = await exported(app, 'json');
  const withoutId = (json: string) => ({ ...(JSON.parse(json) as object), id: '' });
  expect(withoutId(again.text)).toEqual(withoutId(text));
});

test('a draft that cannot be saved is not exported as something older', async ({ app }) => {
  await write(app);
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  await writeFile(file, (await readFile(file, 'utf8')).replace('الاثنين', 'الثلاثاء'));
  await app.page.getByTestId('headline').fill('عنوان آخر');
  await app.page.getByTestId('export-open').click();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('تغيّرت المسودة على القرص');
  await app.page.getByTestId('export-html').click();
  await expect(dialog.getByRole('alert')).toContainText('تغيّرت المسودة على القرص');
  await expect(app.page.getByTestId('export-done')).toBeHidden();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByTestId('headline')).toHaveValue('عنوان آخر');
});
