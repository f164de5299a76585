import { expect, type App, test } from './support/desk';
import { draftOnDisk, newDraft, saved } from './support/sheet';

async function addSources(app: App, names: string[]): Promise<void> {
  for (const name of names) {
    // One row after the other: each is typed where the last one left off.
    await app.page.getByTestId('add-source').click();
    await app.page.getByTestId('source-name').last().fill(name);
  }
}

const namesOf = async (app: App) => {
  await saved(app);
  return (await draftOnDisk(app)).sources.map(({ name }) => name);
};

test('sources are reordered by keyboard and by drag', async ({ app }) => {
  await newDraft(app);
  await addSources(app, ['رويترز', 'واع', 'تاس']);
  const rows = app.page.getByTestId('source-row');
  await rows.nth(0).getByRole('button').first().focus();
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('ArrowDown');
  await expect(app.page.getByTestId('source-name').nth(2)).toHaveValue('رويترز');
  await app.page.keyboard.press('ArrowDown');
  expect(await namesOf(app)).toEqual(['واع', 'تاس', 'رويترز']);

  const handle = rows.nth(2).getByRole('button').first();
  await handle.dragTo(rows.nth(0), { targetPosition: { x: 120, y: 3 } });
  expect(await namesOf(app)).toEqual(['رويترز', 'واع', 'تاس']);
});

test('a removed source comes back, at its place', async ({ app }) => {
  await newDraft(app);
  await addSources(app, ['رويترز', 'واع']);
  await app.page.getByTestId('source-row').first().getByRole('button', { name: 'حذف' }).click();
  await expect(app.page.getByTestId('source-row')).toHaveCount(1);
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'تراجع' }).click();
  expect(await namesOf(app)).toEqual(['رويترز', 'واع']);
});

test('an address that is none is marked at once and kept', async ({ app }) => {
  await newDraft(app);
  await addSources(app, ['رويترز']);
  const url = app.page.getByTestId('source-url');
  await url.fill('ليس رابطا');
  await expect(url).toHaveAttribute('aria-invalid', 'true');
  await expect(app.page.getByText('ليس رابطاً. انسخه كاملاً')).toBeVisible();
  await saved(app);
  await app.page.reload();
  await expect(url).toHaveValue('ليس رابطا');
  await url.fill('example.org/خبر');
  await app.page.getByRole('button', { name: 'أضف' }).click();
  await expect(url).toHaveValue('https://example.org/خبر');
  await expect(url).toHaveAttribute('aria-invalid', 'false');
});

test('a related link moves to the other group', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('add-related').click();
  await app.page.getByTestId('related-title').fill('خبر قديم');
  await app.page.getByTestId('related-group').selectOption('similar');
  await app.page.getByTestId('add-related').click();
  await app.page.getByTestId('related-title').first().fill('خبر آخر');
  await saved(app);
  const { relatedLinks } = await draftOnDisk(app);
  expect(relatedLinks.map(({ group, title }) => [group, title])).toEqual([
    ['similar', 'خبر قديم'],
    ['read-also', 'خبر آخر'],
  ]);
});

test('the inspector edits the same rows', async ({ app }) => {
  await newDraft(app);
  await addSources(app, ['رويترز']);
  await app.page.getByRole('tab', { name: 'المصادر' }).click();
  await app.page.getByTestId('inspector-source-name').fill('وكالة رويترز');
  await expect(app.page.getByTestId('source-name')).toHaveValue('وكالة رويترز');
});

test('a related link is dragged into the other group', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('add-related').click();
  await app.page.getByTestId('related-title').fill('خبر أول');
  await app.page.getByTestId('add-similar').click();
  await app.page.getByTestId('related-title').last().fill('خبر ثانٍ');
  const rows = app.page.getByTestId('related-row');
  const handle = rows.nth(0).getByRole('button').first();
  await handle.dragTo(rows.nth(1), { targetPosition: { x: 120, y: 3 } });
  await saved(app);
  const { relatedLinks } = await draftOnDisk(app);
  expect(relatedLinks.map(({ group, title }) => [group, title])).toEqual([
    ['similar', 'خبر أول'],
    ['similar', 'خبر ثانٍ'],
  ]);
});
