import { axeFaults } from './support/axe';
import { expect, test } from './support/desk';
import { copyOf, newDraft, saved } from './support/sheet';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the main screens, ${theme}`, async ({ app }) => {
    await app.page.emulateMedia({ colorScheme: theme });
    expect(await axeFaults(app.page)).toEqual([]);

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
    expect(await axeFaults(app.page)).toEqual([]);

    for (const tab of ['المصادر', 'الروابط', 'المعاينة']) {
      // The tabs share one panel: one after the other.
      await app.page.getByRole('tab', { name: tab }).click();
      expect(await axeFaults(app.page), tab).toEqual([]);
    }

    await app.page.getByTestId('export-open').click();
    await expect(app.page.getByTestId('export-html')).toBeVisible();
    expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByTestId('import-open').click();
    await app.page
      .getByTestId('import-text')
      .fill('عاجل\nعنوان الخبر\n\nبغداد/ المستقلة/- نص الخبر.');
    await expect(app.page.getByTestId('import-confirm')).toBeEnabled();
    expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.page.getByTestId('language-switch').click();
    expect(await axeFaults(app.page)).toEqual([]);
  });
}
