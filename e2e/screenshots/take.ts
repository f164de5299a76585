import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleArticles } from '#core/formats/html/testing/sample-articles';
import { type App, expect, test } from '../support/desk';
import { copyOf, newDraft, saved } from '../support/sheet';

const OUT = join(import.meta.dirname, '../../docs/screenshots');
const FIXTURE = join(import.meta.dirname, '../fixtures/agency-article.txt');
const SIZE = { width: 1440, height: 900 };

/** Headlines of the library's other drafts. */
const OTHERS = [
  'انطلاق بطولة كرة السلة المدرسية بمشاركة 40 فريقاً',
  'هيئة الأنواء: أمطار متفرقة وانخفاض في درجات الحرارة',
  'وزيرة الثقافة تفتتح معرض الكتاب بمشاركة 23 دولة',
  'مجلس المدينة يقر خطة لتوسيع شبكة المياه في الأحياء الشرقية',
];

const COPY =
  'وقال بيان صدر صباح اليوم إن التفاصيل ستُعلن في مؤتمر صحفي يُعقد مساء الغد في مقر الوزارة.';

const MANY_BLOCKS = JSON.stringify({
  ...sampleArticles.full,
  headline: 'المرصد البحري يسجل ارتفاعاً في حركة السفن',
  leadImage: null,
});

async function writeOthers(app: App): Promise<void> {
  for (const headline of OTHERS) {
    await newDraft(app);
    await expect(app.page.getByTestId('headline')).toHaveValue('');
    await app.page.getByTestId('headline').fill(headline);
    await copyOf(app).fill(`${headline}. ${COPY}`);
    await saved(app);
  }
}

async function openImport(page: Page): Promise<void> {
  await page.getByTestId('import-open').click();
  await page.getByTestId('import-text').fill(await readFile(FIXTURE, 'utf8'));
  await expect(page.getByTestId('import-confirm')).toBeEnabled();
}

/** Rewrites a little of the first paragraph, so that there is something to compare. */
async function editCopy(app: App): Promise<void> {
  const first = copyOf(app).locator('p').first();
  const text = await first.innerText();
  await first.click({ clickCount: 3 });
  await app.page.keyboard.insertText(text.replace('افتتحت', 'دشّنت').replace(/\.$/u, ' أمس.'));
  await saved(app);
}

/** An article of many blocks, in the sheet and in the preview. */
async function writeBlocks({ page }: App): Promise<void> {
  await page.getByTestId('import-open').click();
  await page.getByTestId('import-text').fill(MANY_BLOCKS);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-text')).toBeHidden();
  const quote = page.getByTestId('body').locator('blockquote').first();
  await quote.evaluate((block) => block.scrollIntoView());
  await page.getByRole('tab', { name: 'المعاينة' }).click();
  const preview = page.getByTestId('preview').contentFrame().locator('blockquote').first();
  await preview.evaluate((block) => block.scrollIntoView());
}

/** A moment for fonts and frames; a picture is no test. */
const settle = (page: Page) => page.waitForTimeout(600);

async function take(page: Page, name: string): Promise<void> {
  await settle(page);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}

test('pictures of the program', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: 'light' });
  await writeOthers(app);
  await openImport(page);
  await take(page, 'import-review');
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('import-text')).toBeHidden();
  await page
    .getByTestId('headline')
    .fill('بلدية الرمال الجديدة تفتتح سوقاً للأسماك على رصيف الميناء القديم');
  await saved(app);
  await page.getByTestId('kicker').fill('محليات');
  await page.getByTestId('subheadline').fill('تضم 48 محلا، والمرحلة الثانية في تشرين الأول');
  await page.getByRole('tab', { name: 'المعاينة' }).click();
  await expect(page.getByTestId('preview').contentFrame().getByText('محليات')).toBeVisible();
  await saved(app);
  await take(page, 'window-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('tab', { name: 'الروابط' }).click();
  await take(page, 'window-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByTestId('language-switch').click();
  await take(page, 'window-english');
  await page.getByTestId('language-switch').click();
  await editCopy(app);
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByRole('dialog')).toBeVisible();
  await take(page, 'versions');
  await page.keyboard.press('Escape');
  await page.getByTestId('search').fill('بالوزارة');
  await expect(page.getByTestId('draft-list').locator('mark').first()).toBeVisible();
  await take(page, 'search');
  await page.keyboard.press('Escape');
  await writeBlocks(app);
  await take(page, 'blocks');
});
