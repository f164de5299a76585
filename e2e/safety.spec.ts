import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFaults } from './support/axe';
import { startBrowserHost } from './support/browser-host';
import { expect, test, type App } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

/** Milliseconds after the last key in which it is recorded, and the draft not saved yet. */
const RECORDED = 350;

/** All that the journal has. */
async function journalOf(app: App): Promise<string> {
  const folder = join(app.draftsFolder, 'journal');
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}

async function openFirst(app: App): Promise<void> {
  await app.page.getByTestId('draft-item').getByRole('button').first().click();
  await expect(app.page.getByTestId('headline')).toBeVisible();
}

test('what was typed a second before a crash is there, and the version before it', async ({
  app,
}) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('جسر جديد على دجلة');
  await copyOf(app).fill('افتتح المحافظ الجسر.');
  await saved(app);
  await copyOf(app).click();
  await app.page.keyboard.press('Control+End');
  // The window's clock stands still but for this moment: the crash comes before any save.
  await app.page.clock.install();
  await app.page.clock.pauseAt(Date.now() + 1000);
  await app.page.keyboard.type(' وقال إن العمل استمر عامين.');
  await app.page.clock.runFor(RECORDED);
  await expect.poll(() => journalOf(app)).toContain('استمر عامين.');
  expect(JSON.stringify(await draftOnDisk(app))).not.toContain('استمر');
  await app.kill();

  await app.start();
  await openFirst(app);
  await expect(copyOf(app)).toHaveText('افتتح المحافظ الجسر. وقال إن العمل استمر عامين.');
  const bar = app.page.getByRole('status').filter({ hasText: 'استُعيد' });
  await expect(bar).toBeVisible();
  expect(await axeFaults(app.page)).toEqual([]);
  await bar.getByRole('button', { name: 'اعرض النسخة السابقة' }).click();
  await expect(app.page.getByRole('dialog')).toContainText('افتتح المحافظ الجسر');
  await app.page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'حسناً' }).click();
  await expect(bar).toBeHidden();
  await app.page.reload();
  await expect(app.page.getByTestId('headline')).toHaveValue('جسر جديد على دجلة');
  await expect(bar).toBeHidden();
  // But for the line that was cut.
  expect(app.complaints.filter((words) => !words.startsWith('WebSocket'))).toEqual([]);
});

test('while the folder is away one writes on, saves a copy, and saving resumes by itself', async ({
  app,
}) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await saved(app);
  const away = `${app.draftsFolder}-away`;
  await rename(app.draftsFolder, away);
  await copyOf(app).click();
  await app.page.keyboard.type('كُتب والقرص مفصول.');
  const bar = app.page.getByRole('alert');
  await expect(bar).toContainText('مجلد المسودات ليس في مكانه');
  await app.page.keyboard.type(' ويُكتب بعد.');
  expect(await axeFaults(app.page)).toEqual([]);
  await expect(copyOf(app)).toHaveText('كُتب والقرص مفصول. ويُكتب بعد.');
  const copy = await app.saved(() => bar.getByRole('button', { name: 'احفظ نسخة' }).click());
  expect(copy.text).toContain('ويُكتب بعد.');

  await rename(away, app.draftsFolder);
  await expect(bar).toBeHidden({ timeout: 15_000 });
  await saved(app);
  expect(JSON.stringify(await draftOnDisk(app))).toContain('ويُكتب بعد.');
});

test('what is typed while the folder is away survives a crash, too', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await saved(app);
  const away = `${app.draftsFolder}-away`;
  await rename(app.draftsFolder, away);
  await copyOf(app).click();
  await app.page.keyboard.type('كُتب والقرص مفصول.');
  await expect(app.page.getByRole('alert')).toContainText('كل ما تكتبه مسجَّل على القرص');
  await app.kill();
  await rename(away, app.draftsFolder);
  await app.start();
  await openFirst(app);
  await expect(copyOf(app)).toContainText('كُتب والقرص مفصول.');
  await expect(app.page.getByRole('status').filter({ hasText: 'استُعيد' })).toBeVisible();
});

test('a folder in use can be read beside its owner, and taken over after it', async ({
  app,
  testBrowser,
}) => {
  test.skip(testBrowser === null, 'two windows of the browser host');
  if (testBrowser === null) return;
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان المالك');
  await saved(app);
  const reader = await startBrowserHost(testBrowser, app.folders, ['--read-only']);
  try {
    const { page } = reader;
    const bar = page.getByRole('status').filter({ hasText: 'المسودات هنا للقراءة فقط' });
    await expect(bar).toBeVisible();
    await page.getByTestId('draft-item').getByRole('button').first().click();
    const headline = page.getByTestId('headline');
    await expect(headline).not.toBeEditable();
    await app.page.getByTestId('headline').fill('عنوان المالك الجديد');
    await expect(headline).toHaveValue('عنوان المالك الجديد');

    const take = bar.getByRole('button', { name: 'حرّر هنا الآن' });
    await take.click();
    await expect(bar).toContainText('ما زال مجلد المسودات مفتوحاً');
    await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
    // What would change the folder cannot be pressed, and says why.
    const create = page.getByTestId('new-draft');
    await expect(create).toBeDisabled();
    await expect(create).toHaveAccessibleDescription(/للقراءة فقط/u);
    await expect(page.getByTestId('pin')).toBeDisabled();
    await page.getByTestId('draft-item').getByRole('button').first().click({ button: 'right' });
    const menu = page.getByTestId('draft-menu');
    await expect(menu.getByRole('menuitem', { name: 'حذف المسودة' })).toBeDisabled();
    await expect(menu.getByRole('menuitem', { name: 'فتح' })).toBeEnabled();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('draft-item').getByRole('button').first().press('Delete');
    const message = page.getByRole('alertdialog').filter({ hasText: 'المسودات هنا للقراءة فقط' });
    await expect(message).toBeVisible();
    // The owner ends and comes back: the bar names the one that is there now.
    const named = await bar.textContent();
    await app.restart();
    await take.click();
    await expect(bar).toContainText('ما زال مجلد المسودات مفتوحاً');
    await expect(bar).not.toHaveText(named ?? '');
    await app.stop();
    await take.click();
    await expect(bar).toBeHidden();
    await headline.fill('عنوان القارئ');
    await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
    expect((await draftOnDisk(app)).headline).toBe('عنوان القارئ');
  } finally {
    await reader.stop();
  }
});
