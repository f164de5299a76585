import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, expect, test } from '../support/desk';
import { newDraft, saved } from '../support/sheet';

const OUT = join(import.meta.dirname, '../../docs/screenshots');
const FIXTURE = join(import.meta.dirname, '../fixtures/agency-article.txt');
const SIZE = { width: 1440, height: 900 };

/** Headlines of the library's other drafts. */
const OTHERS = [
  'انطلاق بطولة كرة السلة المدرسية بمشاركة 40 فريقًا',
  'هيئة الأنواء: أمطار متفرقة وانخفاض في درجات الحرارة',
  'وزيرة الثقافة تفتتح معرض الكتاب بمشاركة 23 دولة',
  'مجلس المدينة يقر خطة لتوسيع شبكة المياه في الأحياء الشرقية',
];

async function writeOthers(app: App): Promise<void> {
  for (const headline of OTHERS) {
    await newDraft(app);
    await expect(app.page.getByTestId('headline')).toHaveValue('');
    await app.page.getByTestId('headline').fill(headline);
    await saved(app);
  }
}

async function openImport(page: Page): Promise<void> {
  await page.getByTestId('import-open').click();
  await page.getByTestId('import-text').fill(await readFile(FIXTURE, 'utf8'));
  await expect(page.getByTestId('import-confirm')).toBeEnabled();
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
  await page.getByTestId('headline').fill('وزراء المياه يبحثون في عمّان خطة مشتركة لمواجهة الجفاف');
  await saved(app);
  await page.getByTestId('headline').evaluate((field) => field.blur());
  await take(page, 'window-light');
  await page.getByRole('tab', { name: 'المعاينة' }).click();
  await expect(page.getByTestId('preview').contentFrame().locator('h1')).toBeVisible();
  await take(page, 'preview');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('tab', { name: 'التفاصيل' }).click();
  await take(page, 'window-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByTestId('language-switch').click();
  await take(page, 'window-english');
});
