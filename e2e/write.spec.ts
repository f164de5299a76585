import { expect, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, pressOnArabicLayout, saved } from './support/sheet';

test('an article is written field by field, saved, and there again after a restart', async ({
  app,
}) => {
  await newDraft(app);
  const field = (id: string) => app.page.getByTestId(id);
  await field('kicker').fill('عاجل');
  await field('headline').fill('افتتاح جسر جديد على دجلة');
  await field('subheadline').fill('يربط الجسر ضفتي المدينة بعد عامين من العمل');
  await field('byline').fill('سارة حسن، أحمد علي');
  await field('dateline-place').fill('بغداد');
  await field('dateline-agency').fill('المستقلة');
  await field('published-at').fill('18 أيلول 2023');
  await field('updated-at').fill('٢٠٢٣/٠٩/١٩');
  await copyOf(app).click();
  await app.page.keyboard.type('افتتح المحافظ الجسر صباح الاثنين.');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('وقال إن العمل استمر عامين.');
  await field('add-source').click();
  await app.page.keyboard.type('وكالة الأنباء');
  await field('source-url').fill('https://example.org/news/1');
  await field('add-related').click();
  await app.page.keyboard.type('خطة الطرق الجديدة');
  await field('related-url').fill('https://example.org/news/2');
  await saved(app);

  const expected = {
    kicker: 'عاجل',
    headline: 'افتتاح جسر جديد على دجلة',
    byline: ['سارة حسن', 'أحمد علي'],
    dateline: { place: 'بغداد', agency: 'المستقلة' },
    publishedAt: '2023-09-18',
    updatedAt: '2023-09-19',
    sources: [{ name: 'وكالة الأنباء', url: 'https://example.org/news/1' }],
    relatedLinks: [
      { group: 'read-also', title: 'خطة الطرق الجديدة', url: 'https://example.org/news/2' },
    ],
  };
  const article = await draftOnDisk(app);
  expect(article).toMatchObject(expected);
  expect(article.body.content).toHaveLength(2);

  await app.page.reload();
  await expect(field('headline')).toHaveValue('افتتاح جسر جديد على دجلة');
  await app.restart();
  await app.page.getByTestId('draft-item').getByRole('button').first().click();
  await expect(app.page.getByTestId('subheadline')).toHaveValue(/ضفتي المدينة/u);
  await expect(copyOf(app)).toContainText('وقال إن العمل استمر عامين.');
  await expect(app.page.getByTestId('source-name')).toHaveValue('وكالة الأنباء');
  expect(app.complaints).toEqual([]);
});

test('the copy is formatted by keyboard, also on an Arabic layout', async ({ app }) => {
  await newDraft(app);
  await copyOf(app).click();
  await app.page.keyboard.type('كلمة ');
  await pressOnArabicLayout(app, 'لا', 'KeyB');
  await app.page.keyboard.type('عريضة');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Control+b');
  await app.page.keyboard.type('## عنوان داخلي');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('- بند');
  await saved(app);
  const { content } = (await draftOnDisk(app)).body;
  expect(content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'bulletList']);
  expect(content[0]?.content?.[1]).toEqual({
    type: 'text',
    text: 'عريضة',
    marks: [{ type: 'bold' }],
  });
});

test('the toolbar formats, links and turns a paragraph around', async ({ app }) => {
  await newDraft(app);
  await copyOf(app).click();
  await app.page.keyboard.type('Muharrir 1.0');
  await app.page.keyboard.press('Control+a');
  const toolbar = app.page.getByRole('toolbar');
  await toolbar.getByRole('button', { name: 'مائل' }).click();
  await toolbar.getByRole('button', { name: 'اتجاه الفقرة' }).click();
  await app.page.keyboard.press('Control+k');
  await app.page.getByTestId('link-address').fill('javascript:alert(1)');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('يُقبل رابط http أو https')).toBeVisible();
  await app.page.getByTestId('link-address').fill('example.org/a');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByTestId('link-address')).toBeHidden();
  await saved(app);
  const [paragraph] = (await draftOnDisk(app)).body.content;
  expect(paragraph?.attrs).toEqual({ dir: 'ltr' });
  expect(paragraph?.content?.[0]?.marks).toEqual(
    expect.arrayContaining([
      { type: 'link', attrs: { href: 'https://example.org/a' } },
      { type: 'italic' },
    ]),
  );
});

test('words are counted the Arabic way, with reading time', async ({ app }) => {
  await newDraft(app);
  await copyOf(app).click();
  await app.page.keyboard.type('ثلاثُ كلماتٍ هنا');
  await expect(app.page.getByTestId('word-count')).toHaveText('3 كلمات');
  await newDraft(app);
  await expect(app.page.getByTestId('word-count')).toHaveText('بلا كلمات');
});

test('the interface changes its language in place, and keeps it', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await app.page.getByTestId('language-switch').click();
  await expect(app.page.getByRole('button', { name: 'Export' })).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(app.page.getByTestId('headline')).toHaveValue('عنوان');
  await expect(app.page.getByTestId('headline')).toHaveAttribute('dir', 'rtl');
  await saved(app);
  await app.restart();
  await expect(app.page.getByRole('button', { name: 'New draft' }).first()).toBeVisible();
});

test('panels fold away, and focus mode leaves the sheet alone', async ({ app }) => {
  await newDraft(app);
  const library = app.page.getByRole('complementary', { name: 'المكتبة' });
  const inspector = app.page.getByRole('complementary', { name: 'اللوحة الجانبية' });
  await app.page.keyboard.press('Alt+Digit1');
  await expect(library).toBeHidden();
  await app.page.keyboard.press('Alt+Digit1');
  await expect(library).toBeVisible();
  await app.page.keyboard.press('F9');
  await expect(library).toBeHidden();
  await expect(inspector).toBeHidden();
  await expect(app.page.getByTestId('headline')).toBeVisible();
  await app.page.keyboard.press('F9');
  await expect(inspector).toBeVisible();
});
