import { sampleArticles } from '#core/formats/html/testing/sample-articles';
import { axeFaultsInThemes } from './support/axe';
import { expect, test } from './support/desk';
import { copyOf, newDraft, saved } from './support/sheet';

/** An article with every block; its lead image is elsewhere, where no test goes. */
const ARTICLE = JSON.stringify({ ...sampleArticles.full, leadImage: null });

test('axe finds nothing on the main screens, light or dark', async ({ app }) => {
  expect(await axeFaultsInThemes(app.page)).toEqual([]);

  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await copyOf(app).click();
  await app.page.keyboard.type('نص ');
  await app.page.keyboard.press('Control+b');
  await app.page.keyboard.type('عريض');
  await app.page.getByTestId('add-source').click();
  await app.page.getByTestId('source-url').fill('خطأ');
  await app.page.getByTestId('add-related').click();
  await app.page.getByTestId('updated-at').fill('غداً');
  await saved(app);
  await app.page.getByTestId('headline').focus();
  expect(await axeFaultsInThemes(app.page)).toEqual([]);

  for (const tab of ['المصادر', 'الروابط', 'المعاينة']) {
    // The tabs share one panel: one after the other.
    await app.page.getByRole('tab', { name: tab }).click();
    expect(await axeFaultsInThemes(app.page), tab).toEqual([]);
  }

  await app.page.getByTestId('export-open').click();
  await expect(app.page.getByTestId('export-html')).toBeVisible();
  expect(await axeFaultsInThemes(app.page, '[role=dialog]')).toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.page.getByTestId('import-open').click();
  await app.page
    .getByTestId('import-text')
    .fill('عاجل\nعنوان الخبر\n\nبغداد/ المستقلة/- نص الخبر.');
  await expect(app.page.getByTestId('import-confirm')).toBeEnabled();
  expect(await axeFaultsInThemes(app.page, '[role=dialog]')).toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.page.getByTestId('language-switch').click();
  expect(await axeFaultsInThemes(app.page)).toEqual([]);
});

test('axe finds nothing on an exported page, light or dark', async ({ app, testBrowser }) => {
  // A page is read in browsers, whatever the program runs in.
  test.skip(testBrowser === null, 'exported pages are looked at in the browser project');
  await app.page.getByTestId('import-open').click();
  await app.page.getByTestId('import-text').fill(ARTICLE);
  await app.page.getByTestId('import-confirm').click();
  await expect(app.page.getByTestId('headline')).toHaveValue(/مجلس المدينة/u);
  await app.page.getByTestId('export-open').click();
  const { text } = await app.saved(() => app.page.getByTestId('export-html').click());
  const page = await app.page.context().newPage();
  await page.setContent(text);
  expect(await axeFaultsInThemes(page)).toEqual([]);
});
