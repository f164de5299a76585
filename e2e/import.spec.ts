import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type App, test } from './support/desk';
import { draftFiles, draftOnDisk, saved } from './support/sheet';

const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures', name);
const article = readFileSync(fixture('agency-article.txt'), 'utf8');

/** Opens the import dialog and puts text into it. */
async function paste(app: App, text: string): Promise<void> {
  await app.page.getByTestId('import-open').click();
  await app.page.getByTestId('import-text').fill(text);
}

/** Creates the draft that is under review and waits for its sheet. */
async function confirm(app: App): Promise<void> {
  await app.page.getByTestId('import-confirm').click();
  await expect(app.page.getByTestId('headline')).toBeVisible();
  await saved(app);
}

/** Opens the import dialog and chooses a file in it. */
async function choose(app: App, name: string): Promise<void> {
  await app.page.getByTestId('import-open').click();
  await app.choosing(fixture(name), () =>
    app.page.getByRole('dialog').getByRole('button', { name: 'اختر ملفاً' }).click(),
  );
}

const draftCount = async (app: App) => (await draftFiles(app).catch(() => [])).length;

test('captured text becomes a draft with every field right', async ({ app }) => {
  await paste(app, article);
  await confirm(app);
  const draft = await draftOnDisk(app);
  expect(draft).toMatchObject({
    headline: '',
    dateline: { place: '', agency: 'الميناء' },
    publishedAt: '2024-03-04',
    updatedAt: '2024-03-05',
    sources: [
      { name: '', url: 'https://example.com/news/fish-market-48' },
      { name: 'وكالة الرمال للأنباء', url: '' },
    ],
  });
  expect(draft.body.content).toHaveLength(6);
  expect(JSON.stringify(draft.body)).toContain('افتتحت بلدية مدينة الرمال');
  const groups = draft.relatedLinks.map(({ group }) => group);
  expect(groups).toEqual(['read-also', 'similar', 'similar', 'similar', 'similar', 'similar']);
  expect(app.complaints).toEqual([]);
});

test('the review says what is missing and what was merged, and creates nothing', async ({
  app,
}) => {
  await paste(app, article);
  const review = app.page.getByRole('dialog');
  await expect(review.getByRole('list', { name: 'ملاحظات القراءة' })).toContainText('بلا عنوان');
  await expect(review.getByRole('list', { name: 'ملاحظات القراءة' })).toContainText('موجة حر');
  await expect(review.getByRole('region', { name: 'المقال الناتج' })).toContainText('4 مارس 2024');
  expect(await draftCount(app)).toBe(0);
  await app.page.keyboard.press('Escape');
  await expect(review).toBeHidden();
  expect(await draftCount(app)).toBe(0);

  // What was pasted and not imported is there again.
  await app.page.getByTestId('import-open').click();
  await expect(app.page.getByTestId('import-text')).toHaveValue(article);
});

test('an editor moves lines to other fields before the draft is created', async ({ app }) => {
  await paste(app, article);
  const roles = app.page.getByTestId('import-role');
  const first = app.page.getByRole('combobox', { name: /افتتحت بلدية/u });
  await first.selectOption('headline');
  const result = app.page.getByRole('region', { name: 'المقال الناتج' });
  await expect(result).toContainText('افتتحت بلدية مدينة الرمال');
  await expect(result).not.toContainText('بلا عنوان');
  await app.page.getByRole('combobox', { name: /رئيس البلدية سامر/u }).selectOption('subheadline');
  await app.page.getByRole('combobox', { name: /مهرجان الشراع/u }).selectOption('read-also');
  await expect(app.page.getByText('نُقلت 3 أجزاء')).toBeVisible();
  await expect(roles.first()).toHaveValue('published-at');
  await confirm(app);
  const draft = await draftOnDisk(app);
  expect(draft.headline).toMatch(/^افتتحت بلدية .* من الركود\.$/u);
  expect(draft.subheadline).toContain('سامر العلوان');
  expect(draft.body.content).toHaveLength(4);
  expect(draft.relatedLinks.filter(({ group }) => group === 'read-also')).toHaveLength(2);
});

test('an import goes by keyboard alone, and its corrections can be taken back', async ({ app }) => {
  await paste(app, article);
  const body = app.page.getByRole('combobox', { name: /رئيس البلدية سامر/u });
  await body.focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(body).toHaveValue('source');
  await app.page.getByRole('button', { name: 'أعِدها كما قُرئت' }).press('Enter');
  await expect(body).toHaveValue('body');
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByTestId('headline')).toBeVisible();
  await saved(app);
  expect((await draftOnDisk(app)).body.content).toHaveLength(6);
  await app.page.getByTestId('import-open').click();
  await expect(app.page.getByTestId('import-text')).toHaveValue('');
});

test('a page of ours comes back as the article that it was', async ({ app }) => {
  await choose(app, 'page.html');
  await expect(app.page.getByRole('dialog')).toContainText('page.html');
  await confirm(app);
  expect(await draftOnDisk(app)).toMatchObject({
    slug: 'fish-market',
    kicker: 'اقتصاد',
    headline: 'سوق جديدة للأسماك على رصيف الميناء القديم',
    subheadline: 'الصيادون ينتظرون دعماً للقوارب الصغيرة',
    byline: ['ليلى منصور', 'Omar Haddad'],
    dateline: { place: 'الرمال', agency: 'الميناء' },
    publishedAt: '2024-03-04',
    updatedAt: '2024-03-05',
    category: 'محليات',
    tags: ['الميناء', 'أسواق'],
  });
});

test('a Windows-1256 file is read, and said to be one', async ({ app }) => {
  await choose(app, 'windows-1256.txt');
  await expect(app.page.getByRole('dialog')).toContainText('Windows-1256');
  await confirm(app);
  expect(await draftOnDisk(app)).toMatchObject({
    headline: 'سوق الخضار تفتح أبوابها من جديد',
    byline: ['نادر الخوري'],
    publishedAt: '2024-05-10',
    sources: [{ name: 'صحيفة الساحل', url: '' }],
  });
});

test('a file that is dropped on the window goes to the review', async ({ app }) => {
  await app.drop({ name: 'خبر.txt', content: article });
  await expect(app.page.getByRole('dialog')).toContainText('خبر.txt');
  await confirm(app);
  expect(await draftOnDisk(app)).toMatchObject({ publishedAt: '2024-03-04' });
});

test('a broken JSON is refused in a sentence, and can be read as text', async ({ app }) => {
  await choose(app, 'broken.json');
  const alert = app.page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('JSON');
  await expect(app.page.getByTestId('import-confirm')).toBeDisabled();
  await alert.getByRole('button').click();
  await expect(alert).toBeHidden();
  await confirm(app);
  expect(JSON.stringify(await draftOnDisk(app))).toContain('مقال انقطع ملفه');
});

for (const [name, words] of [
  ['newer-version.json', 'بإصدار أحدث'],
  ['photo.png', 'ليس نصاً'],
] as const) {
  test(`${name} is refused in a sentence, and nothing is created`, async ({ app }) => {
    await choose(app, name);
    await expect(app.page.getByRole('dialog').getByRole('alert')).toContainText(words);
    await expect(app.page.getByTestId('import-confirm')).toBeDisabled();
    expect(await draftCount(app)).toBe(0);
    // The way back to pasting is open.
    await app.page.getByRole('button', { name: 'ألصق نصاً بدلاً منه' }).click();
    await app.page.getByTestId('import-text').fill('عنوان الخبر\n\nنص الخبر كله هنا.');
    await expect(app.page.getByTestId('import-confirm')).toBeEnabled();
  });
}
