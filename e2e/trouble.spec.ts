import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/desk';
import { copyOf, draftFiles, draftsOnDisk, newDraft, saved } from './support/sheet';

test('a save that is out of date is refused, and both texts are kept', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('نسختي');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  const theirs = (await readFile(file, 'utf8')).replace('نسختي', 'نسختهم');
  await writeFile(file, theirs);
  await app.page.getByTestId('headline').fill('نسختي المعدّلة');
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'error');
  await expect(app.page.getByTestId('headline')).toHaveValue('نسختي المعدّلة');
  expect(await readFile(file, 'utf8')).toBe(theirs);
  await expect(app.page.getByRole('button', { name: 'قارن وادمج' })).toBeVisible();

  await app.page.getByRole('button', { name: 'احفظ نسختي مسودةً جديدة' }).click();
  await saved(app);
  await expect(app.page.getByTestId('draft-item')).toHaveCount(2);
  const headlines = (await draftsOnDisk(app)).map(({ headline }) => headline);
  expect(headlines.toSorted()).toEqual(['نسختهم', 'نسختي المعدّلة'].toSorted());
});

test('a draft whose file is gone keeps its words in the window', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  await rm(file);
  await copyOf(app).click();
  await app.page.keyboard.type('نص لا يضيع');
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'error');
  await app.page.getByRole('button', { name: 'احفظ نسختي مسودةً جديدة' }).click();
  await saved(app);
  await expect(copyOf(app)).toContainText('نص لا يضيع');
});

test('a file that is damaged while nothing is unsaved is said to be so at once', async ({
  app,
}) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان سليم');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  const sound = await readFile(file, 'utf8');
  const state = app.page.getByTestId('save-state');
  const bar = app.page.getByRole('alert');
  await writeFile(file, sound.slice(0, 40));
  await expect(bar).toContainText('على القرص تالف، والنص السليم في هذه النافذة');
  await expect(state).toHaveAttribute('data-state', 'error');
  const copy = await app.saved(() => bar.getByRole('button', { name: 'احفظ نسخة' }).click());
  expect(copy.text).toContain('عنوان سليم');
  // It comes back from a backup: all is well.
  await writeFile(file, sound);
  await expect(state).toHaveAttribute('data-state', 'saved');
  await expect(bar).toBeHidden();

  await writeFile(file, '');
  await expect(bar).toContainText('تالف');
  await app.page.getByTestId('headline').fill('عنوان سليم كُتب بعدها');
  await expect(bar).toContainText('تالف');
  await app.page.getByRole('button', { name: 'احفظ نسختي مسودةً جديدة' }).click();
  await saved(app);
  await expect(app.page.getByTestId('headline')).toHaveValue('عنوان سليم كُتب بعدها');
  expect(await readFile(file, 'utf8')).toBe('');
});

test('a file that is gone while nothing is unsaved is missed at once', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  await rm(file);
  await expect(app.page.getByRole('alert')).toContainText('ليس في مكانه');
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'error');
  await app.page.getByTestId('new-draft').click();
  await expect(app.page.getByTestId('headline')).toHaveValue('');
  await saved(app);
});

test('a broken draft file is listed, says so, and stays as it is', async ({ app }) => {
  const folder = join(app.draftsFolder, 'drafts');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'broken.json'), '{ "format": "muharrir/article", ');
  await app.page.reload();
  await app.page.getByTestId('draft-item').getByRole('button').first().click();
  await expect(app.page.getByRole('alert')).toBeVisible();
  expect(await readFile(join(folder, 'broken.json'), 'utf8')).toContain('muharrir/article');
});

test('a draft of a newer version opens read-only', async ({ app }) => {
  const folder = join(app.draftsFolder, 'drafts');
  await mkdir(folder, { recursive: true });
  const newer = JSON.stringify({
    format: 'muharrir/article',
    version: 2,
    id: 'newer',
    headline: 'من إصدار أحدث',
    mood: 'هادئ',
  });
  await writeFile(join(folder, 'newer.json'), newer);
  await app.page.reload();
  await app.page.getByTestId('draft-item').getByRole('button').first().click();
  await expect(app.page.getByTestId('headline')).toHaveValue('من إصدار أحدث');
  await expect(app.page.getByTestId('headline')).not.toBeEditable();
  await expect(copyOf(app)).toHaveAttribute('contenteditable', 'false');
  await expect(
    app.page.getByRole('status').filter({ hasText: 'بنسخة أحدث من محرّر' }),
  ).toBeVisible();
  expect(await readFile(join(folder, 'newer.json'), 'utf8')).toBe(newer);
});

test('what was said of the newer version goes when a conflict says the opposite', async ({
  app,
}) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('أول');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  const write = async (headline: string) =>
    writeFile(file, (await readFile(file, 'utf8')).replace(/"headline": "[^"]*"/u, headline));
  await write('"headline": "ثانٍ"');
  const message = app.page.getByText('ففُتحت نسختها الأحدث');
  await expect(message).toBeVisible();
  await app.page.clock.install();
  await app.page.clock.pauseAt(Date.now() + 1000);
  await app.page.getByTestId('headline').fill('ثالث');
  await write('"headline": "رابع"');
  await app.page.clock.runFor(3000);
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'error');
  await expect(message).toHaveCount(0);
});

test('a deleted draft comes back from the trash', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await saved(app);
  await app.page.getByTestId('draft-item').getByRole('button').first().click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'حذف المسودة' }).click();
  await expect(app.page.getByTestId('draft-item')).toHaveCount(0);
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'تراجع' }).click();
  await expect(app.page.getByTestId('headline')).toHaveValue('عنوان');
});

test('Escape leaves the trash after the last draft was taken out of it', async ({ app }) => {
  await newDraft(app);
  await saved(app);
  await app.page.getByTestId('draft-item').getByRole('button').first().press('Delete');
  await expect(app.page.getByTestId('draft-item')).toHaveCount(0);
  await app.page.getByTestId('trash-open').click();
  await app.page.getByTestId('trashed-draft').getByRole('button', { name: 'استعادة' }).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('سلة المهملات فارغة.')).toBeVisible();
  await expect(app.page.getByRole('dialog')).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
});

test('what somebody else writes on disk is shown, and is what gets exported', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('في النافذة');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  await writeFile(file, (await readFile(file, 'utf8')).replace('في النافذة', 'على القرص'));
  await expect(app.page.getByTestId('headline')).toHaveValue('على القرص');
  await expect(app.page.getByText('تغيّرت هذه المسودة خارج النافذة')).toBeVisible();
  await expect(app.page.getByTestId('headline')).toBeFocused();
  await app.page.getByTestId('export-open').click();
  const exported = await app.saved(() => app.page.getByTestId('export-json').click());
  expect(exported.text).toContain('على القرص');
});

test('the newer version opens as it is, and mine is kept beside it', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('أول');
  await saved(app);
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  const first = await readFile(file, 'utf8');
  await copyOf(app).fill('نصي أنا');
  await saved(app);
  // A backup or another machine puts an earlier state back while words are unsaved here.
  // The window's clock stands still meanwhile, so that it does not save in between.
  await app.page.clock.install();
  await app.page.clock.pauseAt(Date.now() + 1000);
  await copyOf(app).fill('نصي أنا، وزيادة');
  await writeFile(file, first);
  await app.page.clock.resume();
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'error');
  await expect(app.page.getByText('ففُتحت نسختها الأحدث')).toHaveCount(0);
  await app.page.getByRole('button', { name: 'افتح النسخة الأحدث' }).click();
  await expect(copyOf(app)).not.toContainText('نصي');
  await expect(app.page.getByTestId('draft-item')).toHaveCount(2);
  const texts = (await draftsOnDisk(app)).map(({ body }) => JSON.stringify(body));
  expect(texts.filter((text) => text.includes('نصي أنا، وزيادة'))).toHaveLength(1);
});

test('a refusal stays until it is put away', async ({ app }) => {
  const folder = join(app.draftsFolder, 'drafts');
  await newDraft(app);
  await writeFile(join(folder, 'broken.json'), '{');
  await app.page.getByTestId('draft-item').nth(1).getByRole('button').first().waitFor();
  await app.page.getByTestId('headline').fill('عنوان');
  await app.page
    .getByTestId('draft-item')
    .filter({ hasText: 'ملف لا يُقرأ' })
    .getByRole('button')
    .first()
    .click();
  await expect(app.page.getByRole('alert')).toBeVisible();
  await saved(app);
  // A change on disk makes the window read its list again.
  await writeFile(join(folder, 'another.json'), '[');
  await expect(app.page.getByTestId('draft-item')).toHaveCount(3);
  await expect(app.page.getByRole('alert')).toBeVisible();
  await app.page.getByRole('button', { name: 'إخفاء الرسالة' }).click();
  await expect(app.page.getByRole('alert')).toBeHidden();
});
