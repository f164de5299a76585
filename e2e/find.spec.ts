import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  await page.getByRole('button', { name: 'استبدل الكل' }).press('Enter');
  await expect(field('find-text')).toBeFocused();
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

/** Opens a draft that is in the folder already. */
async function openDraft(
  app: App,
  article: { headline: string; [field: string]: unknown },
): Promise<void> {
  const folder = join(app.draftsFolder, 'drafts');
  await mkdir(folder, { recursive: true });
  const { id = 'found' } = article;
  const whole = { format: 'muharrir/article', version: 1, id, ...article };
  await writeFile(join(folder, `${String(id)}.json`), JSON.stringify(whole));
  await app.page.reload();
  const row = app.page.getByTestId('draft-item').filter({ hasText: article.headline });
  await row.getByRole('button').first().click();
  await expect(app.page.getByTestId('headline')).toHaveValue(article.headline);
}

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

test('patterns, footnotes and captions: what is faulty or endless is said, groups are put in', async ({
  app,
}) => {
  const { page } = app;
  const field = (id: string) => page.getByTestId(id);
  await openDraft(app, {
    headline: 'في 18/9',
    tags: ['ملف 1/10'],
    body: {
      type: 'doc',
      content: [
        paragraph(
          text('اجتمعوا في 18/9'),
          { type: 'footnote', attrs: { text: 'ثم في 19/9 و20/9' } },
          text(' وفي 21/9.'),
        ),
        { type: 'embed', attrs: { url: 'https://example.org/1/2', title: 'تسجيل 22/9' } },
        paragraph(text('ا'.repeat(60))),
      ],
    },
  });
  await page.keyboard.press('Control+h');
  await field('find-text').fill('(');
  await page.getByRole('button', { name: 'تعبير نمطي' }).click();
  await expect(page.getByRole('alert')).toContainText('قوس بلا نظيره');
  await field('find-text').fill('(ا+)+ب');
  await expect(page.getByRole('alert')).toContainText('طال البحث بهذا التعبير');
  await field('find-text').fill(String.raw`(\d+)/(\d+)`);
  await expect(field('find-count')).toHaveText('1 من 7');
  await field('replace-text').fill('$2-$1');
  await page.getByRole('button', { name: 'استبدل', exact: true }).click();
  await expect(field('headline')).toHaveValue('في 9-18');
  await expect(field('find-count')).toHaveText('1 من 6');
  await page.getByRole('button', { name: 'استبدل الكل' }).click();
  await saved(app);
  const replaced = await draftOnDisk(app);
  expect(JSON.stringify(replaced)).toContain('ثم في 9-19 و9-20');
  expect(JSON.stringify(replaced)).toContain('تسجيل 9-22');
  expect(replaced).toMatchObject({ tags: ['ملف 10-1'] });
  await page.getByRole('button', { name: 'تراجع' }).last().click();
  await expect(field('tags')).toHaveValue('ملف 1/10');
  await expect(field('find-count')).toHaveText(/من 6$/u);
  await saved(app);
  expect(JSON.stringify(await draftOnDisk(app))).toContain('ثم في 19/9 و20/9');

  // The hits follow what is typed, and Escape leads to the one that one is at.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('اجتمعوا');
  await expect(field('find-count')).toHaveText('1 من 1');
  await expect(page.locator('[data-find-current]')).toHaveText('اجتمعوا');
  await page.keyboard.press('Escape');
  await expect(field('find-text')).toBeHidden();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('اجتمعوا');
  await page.keyboard.type('التقوا');
  await expect(copyOf(app)).toContainText('التقوا في 18/9');

  // What can only be read is searched, and not changed.
  const newer = { id: 'newer', version: 2, headline: 'من إصدار أحدث' };
  await openDraft(app, { ...newer, body: { type: 'doc', content: [paragraph(text('إصدارٌ'))] } });
  await page.keyboard.press('Control+h');
  await field('find-text').fill('اصدار');
  await expect(field('find-count')).toHaveText('1 من 2');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-find-current]')).toHaveText('إصدارٌ');
  await expect(field('replace-text')).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('places still to be filled in are shown, gone to, and told before the export', async ({
  app,
}) => {
  const { page } = app;
  await openDraft(app, {
    headline: 'مقتل TK في حادث',
    leadImage: { file: '', alt: '', caption: 'تصوير TK', credit: '' },
    body: {
      type: 'doc',
      content: [
        paragraph(text('هل هذا حقا؟؟ قال إن عدد القتلى ؟؟ على متن الرحلة TK 1951')),
        ...Array.from({ length: 40 }, () => paragraph(text('سطر آخر من المتن.'))),
        paragraph(text('والوزير (؟؟) غائب')),
      ],
    },
  });
  const shown = copyOf(app).locator('[class*="placeholder"]').filter({ hasText: /\S/u });
  const selected = () =>
    page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement
        ? `${box.value.slice(0, box.selectionStart ?? 0)}|${box.value.slice(box.selectionEnd ?? 0)}`
        : (getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? '');
    });
  await expect(shown).toHaveText(['؟؟', '؟؟']);
  await page.keyboard.press('F8');
  await expect.poll(selected).toBe('مقتل | في حادث');
  await page.keyboard.press('F8');
  await expect.poll(selected).toContain('عدد القتلى');
  await page.keyboard.type('12');
  await expect(shown).toHaveText(['؟؟']);
  await page.keyboard.press('F8');
  await expect.poll(selected).toBe('والوزير (؟؟) غائب');
  await expect(shown).toBeInViewport();
  await page.keyboard.press('F8');
  await expect.poll(selected).toBe('تصوير |');
  await page.keyboard.press('F8');
  await expect.poll(selected).toBe('مقتل | في حادث');

  await page.keyboard.press('Control+e');
  const missing = page.getByTestId('export-missing');
  await expect(missing).toContainText(
    'في «المتن» موضع لم يُملأ بعد: «\u2068والوزير (؟؟) غائب\u2069»',
  );
  await missing
    .getByRole('listitem')
    .filter({ hasText: 'في «المتن»' })
    .getByRole('button', { name: 'اذهب إليه' })
    .click();
  await expect(missing).toBeHidden();
  await expect.poll(selected).toBe('والوزير (؟؟) غائب');
  await page.keyboard.type('علي');
  await expect(shown).toHaveCount(0);
  await page.keyboard.press('Control+e');
  await expect(missing).not.toContainText('في «المتن»');
  const file = await app.saved(() => page.getByTestId('export-html').click());
  expect(file.text).toContain('مقتل TK في حادث');
});
