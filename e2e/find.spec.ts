import { expect, test, type App } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

/** What the copy shows as found. */
function marked(app: App) {
  return app.page.locator('[data-testid="body"] [class*="hit"]');
}

test('words are found in all fields whatever their harakat, and replaced with one undo', async ({
  app,
}) => {
  const { page } = app;
  const field = (id: string) => page.getByTestId(id);
  await newDraft(app);
  await field('headline').fill('أحمد يفتتح الجسر');
  await field('byline').fill('سارة حسن، احمد علي');
  await copyOf(app).click();
  await page.keyboard.type('قال أَحْمَدُ إن «احمد» صديق أحمد ٢٠٢٣.');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('الفقرة الثانية بلا اسم');
  await field('add-source').click();
  await page.keyboard.type('وكالة أحمد');

  await field('headline').selectText();
  await page.keyboard.press('Control+f');
  await expect(field('find-text')).toHaveValue('أحمد يفتتح الجسر');
  await page.keyboard.type('احمد');
  await expect(field('find-count')).toHaveText('1 من 6');
  await expect(field('find-line')).toHaveText(/^العنوان.*أحمد يفتتح/u);
  await expect(marked(app)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(field('find-line')).toHaveText(/^الكاتب/u);
  await page.keyboard.press('F3');
  await expect(field('find-count')).toHaveText('3 من 6');
  await expect(page.locator('[data-find-current]')).toHaveText('أَحْمَدُ');
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+F3');
  await expect(field('find-count')).toHaveText('6 من 6');

  await page.getByRole('button', { name: 'فرّق بين أ' }).click();
  await expect(field('find-count')).toHaveText('1 من 2');
  await page.getByRole('button', { name: 'فرّق بين أ' }).click();
  await page.getByRole('button', { name: 'طابق الحركات' }).click();
  await expect(field('find-count')).toHaveText(/من 5$/u);
  await page.getByRole('button', { name: 'طابق الحركات' }).click();

  await page.keyboard.press('Control+h');
  await field('replace-text').fill('محمود 5');
  await page.getByRole('button', { name: 'استبدل الكل' }).click();
  await expect(field('find-count')).toHaveText('لا نتائج');
  await expect(field('headline')).toHaveValue('محمود 5 يفتتح الجسر');
  await expect(field('byline')).toHaveValue('سارة حسن، محمود 5 علي');
  await expect(field('source-name')).toHaveValue('وكالة محمود 5');
  await expect(copyOf(app).locator('strong').first()).toContainText(
    'قال محمود 5 إن «محمود 5» صديق',
  );
  await expect(page.getByText('استُبدلت 6 مواضع')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(field('headline')).toHaveValue('أحمد يفتتح الجسر');
  await expect(field('source-name')).toHaveValue('وكالة أحمد');
  await expect(copyOf(app).locator('strong').first()).toHaveText(
    'قال أَحْمَدُ إن «احمد» صديق أحمد ٢٠٢٣.',
  );
  await expect(field('find-count')).toHaveText(/من 6$/u);
  // Also from within the copy, and forward again.
  await page.keyboard.press('Escape');
  await copyOf(app).click();
  await page.keyboard.press('Control+Shift+z');
  await expect(field('headline')).toHaveValue('محمود 5 يفتتح الجسر');
  await page.keyboard.press('Control+z');
  await expect(field('byline')).toHaveValue('سارة حسن، احمد علي');
  await saved(app);
  expect(await draftOnDisk(app)).toMatchObject({ byline: ['سارة حسن', 'احمد علي'] });
  expect(app.complaints).toEqual([]);
});
