import { axeFaults, axeFaultsInThemes } from './support/axe';
import { expect, type App, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

const CAPTURED = `عاجل
مجلس المدينة يقر خطة المياه الجديدة
بغداد/ المستقلة/- أقر مجلس المدينة اليوم خطة المياه الجديدة بأغلبية أعضائه.

وقال رئيس المجلس إن الخطة تبدأ في نيسان المقبل وتشمل سبعة أحياء.

وتبلغ كلفة الخطة 1,420 مليون دينار على ثلاث سنوات.

المصدر: https://example.com/news/1`;

/** Puts other words in the place of a paragraph's own: three clicks select it. */
async function rewrite(app: App, paragraph: number, words: string): Promise<void> {
  await copyOf(app).locator('p').nth(paragraph).click({ clickCount: 3 });
  await app.page.keyboard.type(words);
}

/** A draft that was imported and then edited: two versions, and differences of every kind. */
async function importAndEdit(app: App): Promise<void> {
  await app.page.getByTestId('import-open').click();
  await app.page.getByTestId('import-text').fill(CAPTURED);
  await app.page.getByTestId('import-confirm').click();
  await expect(app.page.getByTestId('headline')).toHaveValue(/الجديدة$/u);
  await rewrite(app, 1, 'وقال رئيس المجلس إن الخطة تبدأ في أيار المقبل وتشمل تسعة أحياء.');
  await rewrite(app, 2, 'وتبلغُ كلفةُ الخطّةِ 1,420 مليون دينار على ثلاث سنوات.');
  await app.page.getByTestId('headline').fill('مجلس المدينة يقر خطة المياه بعد تأجيلها');
  await saved(app);
}

async function openHistory(app: App): Promise<void> {
  await app.page.keyboard.press('Control+Shift+h');
  await expect(app.page.getByTestId('comparison')).toBeVisible();
}

/** The version as it was imported, compared with the text as it is now. */
async function chooseImported(app: App): Promise<void> {
  await app.page.locator('[data-testid=version][data-kind=import]').click();
  await expect(app.page.getByTestId('changed-field')).not.toHaveCount(0);
}

/** Presses the undo of the last message; the toolbar has another, without words. */
async function undo(app: App): Promise<void> {
  await app.page.getByText('تراجع', { exact: true }).click();
}

function changedField(app: App, field: string) {
  return app.page.locator(`[data-testid=changed-field][data-field=${field}]`);
}

test('a version is compared with the text as it is now, word by word', async ({ app }) => {
  await importAndEdit(app);
  await openHistory(app);
  await chooseImported(app);
  const headline = changedField(app, 'headline');
  await expect(headline.locator('del')).toContainText('الجديدة');
  await expect(headline.locator('ins')).toContainText('بعد تأجيلها');
  const body = changedField(app, 'body');
  await expect(body.getByTestId('changed-block')).toHaveCount(2);
  await expect(body.locator('del').first()).toContainText('نيسان');
  await expect(changedField(app, 'sources')).toHaveCount(0);
  await expect(app.page.getByTestId('comparison')).toContainText('لم يتغيّر');

  await app.page.getByRole('checkbox', { name: 'أخفِ فروق الحركات' }).check();
  await expect(body.getByTestId('changed-block')).toHaveCount(1);
});

test('one paragraph is restored, and taken back', async ({ app }) => {
  await importAndEdit(app);
  await openHistory(app);
  await chooseImported(app);
  const blocks = changedField(app, 'body').getByTestId('changed-block');
  await blocks.first().getByTestId('restore-block').click();
  await expect(blocks).toHaveCount(1);
  const restored = await draftOnDisk(app);
  expect(JSON.stringify(restored.body)).toContain('نيسان');
  expect(JSON.stringify(restored.body)).toContain('كلفةُ');
  expect(restored.headline).toContain('بعد تأجيلها');

  await undo(app);
  await expect(blocks).toHaveCount(2);
  expect(JSON.stringify((await draftOnDisk(app)).body)).toContain('أيار');
  await app.page.keyboard.press('Escape');
  await expect(copyOf(app)).toContainText('أيار');
});

test('a restore can be taken back until something is written after it', async ({ app }) => {
  await importAndEdit(app);
  await openHistory(app);
  await chooseImported(app);
  const blocks = changedField(app, 'body').getByTestId('changed-block');
  const offers = app.page.getByRole('alertdialog').filter({ hasText: 'تراجع' });
  await blocks.first().getByTestId('restore-block').click();
  await expect(blocks).toHaveCount(1);
  await expect(offers).toHaveCount(1);
  await changedField(app, 'headline').getByTestId('restore-field').click();
  await expect(changedField(app, 'headline')).toHaveCount(0);
  await expect(offers).toHaveCount(1);
  await expect(offers).toContainText('العنوان');
  await app.page.keyboard.press('Escape');
  await app.page.getByTestId('kicker').fill('كُتب بعدها');
  await expect(offers).toHaveCount(0);
  await saved(app);
  expect((await draftOnDisk(app)).kicker).toBe('كُتب بعدها');
});

test('one field is restored with the keyboard alone', async ({ app }) => {
  await importAndEdit(app);
  await openHistory(app);
  // The version that differs from what is on disk is chosen, and has the focus.
  await expect(app.page.locator('[data-testid=version][data-kind=import]')).toBeFocused();
  const restore = changedField(app, 'headline').getByTestId('restore-field');
  await expect(restore).toHaveAccessibleName('استعد هذا الحقل: العنوان');
  for (let tabs = 0; tabs < 8; tabs += 1) {
    if (await restore.evaluate((button) => button === document.activeElement)) break;
    // One key after the other, as hands do.
    await app.page.keyboard.press('Tab');
  }
  await expect(restore).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(changedField(app, 'headline')).toHaveCount(0);
  await expect(changedField(app, 'body')).toBeVisible();
  // The focus stays in the dialog, whose way out still works.
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(app.page.getByTestId('headline')).toHaveValue(/الجديدة$/u);
  await expect(copyOf(app)).toContainText('أيار');
});

test('a whole version is restored, and the newer text becomes a version', async ({ app }) => {
  await importAndEdit(app);
  await app.page.getByTestId('kicker').fill('خاص');
  await openHistory(app);
  await chooseImported(app);
  await app.page.getByTestId('restore-version').click();
  await expect(app.page.getByTestId('headline')).toHaveValue(/الجديدة$/u);
  await expect(app.page.getByTestId('kicker')).toHaveValue('عاجل');
  await expect(copyOf(app)).toContainText('نيسان');
  await expect(app.page.getByTestId('kicker')).toBeFocused();

  await openHistory(app);
  await app.page.locator('[data-testid=version][data-kind=before-restore]').click();
  await expect(changedField(app, 'kicker').locator('del')).toContainText('خاص');
  await app.page.keyboard.press('Escape');
  await undo(app);
  await expect(app.page.getByTestId('kicker')).toHaveValue('خاص');
  await expect(copyOf(app)).toContainText('كلفةُ');
});

test('two versions are compared; parts are restored only into the text as it is now', async ({
  app,
}) => {
  await importAndEdit(app);
  await openHistory(app);
  await app.page.getByTestId('version').first().click();
  await expect(app.page.getByTestId('comparison')).toContainText('لا فرق بين النصين');
  await expect(app.page.getByTestId('restore-version')).toBeDisabled();
  const imported = app.page.locator('[data-testid=version][data-kind=import]');
  const name = await imported.getAttribute('data-key');
  await app.page.getByTestId('compare-with').selectOption(name);
  // The older one is what was, whichever was chosen first.
  await expect(changedField(app, 'headline').locator('ins')).toContainText('بعد تأجيلها');
  await expect(app.page.getByTestId('restore-field')).toHaveCount(0);
  await expect(app.page.getByTestId('restore-version')).toBeEnabled();
});

test('a draft in which nothing was written has no versions, and says so', async ({ app }) => {
  await newDraft(app);
  await app.page.keyboard.press('Control+Shift+h');
  await expect(app.page.getByRole('dialog')).toContainText('لا نسخ سابقة بعد');
  expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
});

test('axe finds nothing in the history, light or dark', async ({ app }) => {
  await importAndEdit(app);
  await openHistory(app);
  await chooseImported(app);
  expect(await axeFaultsInThemes(app.page, '[role=dialog]')).toEqual([]);
});
