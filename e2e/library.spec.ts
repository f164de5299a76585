import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { axeFaults, axeFaultsInThemes } from './support/axe';
import { expect, test, type App } from './support/desk';
import { newDraft, saved } from './support/sheet';

interface Given {
  id: string;
  headline: string;
  text?: string;
  tags?: string[];
  /** How long ago it was changed, in days. */
  age?: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Puts drafts into the folder and shows them. */
async function given(app: App, drafts: Given[]): Promise<void> {
  const folder = join(app.draftsFolder, 'drafts');
  await app.stop();
  await mkdir(folder, { recursive: true });
  for (const { id, headline, text = 'نص', tags = [], age = 0 } of drafts) {
    const path = join(folder, `${id}.json`);
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
    const body = { type: 'doc', content: [paragraph] };
    const article = { format: 'muharrir/article', version: 1, id, headline, tags, body };
    await writeFile(path, JSON.stringify(article));
    const changed = new Date(Date.now() - age * DAY);
    await utimes(path, changed, changed);
  }
  await app.start();
  await items(app).first().waitFor();
}

const items = (app: App): Locator => app.page.getByTestId('draft-item');
const line = (app: App, headline: string): Locator => items(app).filter({ hasText: headline });
const opener = (one: Locator): Locator => one.getByRole('button').first();

/** Chooses a line of a draft's menu. */
async function choose(app: App, headline: string, name: string): Promise<void> {
  await opener(line(app, headline)).focus();
  await app.page.keyboard.press('Shift+F10');
  await app.page.getByTestId('draft-menu').getByText(name, { exact: true }).click();
}

/** The place of the line that has the focus, among all; -1 when none has it. */
function focusedPlace(app: App): Promise<number> {
  return app.page.evaluate(() => {
    const place = document.activeElement?.closest('[data-place]')?.getAttribute('data-place');
    return Number(place ?? -1);
  });
}

const many = (count: number): Given[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `d${String(index).padStart(4, '0')}`,
    headline: `الخبر رقم ${index}`,
    age: index / 1000,
  }));

test('words find drafts in any of their forms, and are marked there', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'أول', text: 'وبالحكومة تبدأ المشاورات' },
    { id: 'b', headline: 'ثانٍ', text: 'نص آخر' },
  ]);
  await app.page.keyboard.press('Control+Shift+KeyF');
  await expect(app.page.getByTestId('search')).toBeFocused();
  await app.page.keyboard.insertText('الحكومه');
  await expect(items(app)).toHaveCount(1);
  await expect(items(app).locator('mark')).toHaveText('وبالحكومة');
  await app.page.keyboard.press('Enter');
  await expect(opener(items(app).first())).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByTestId('headline')).toHaveValue('أول');
});

test('Escape gives the list back, and the focus to where it was', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'أول' },
    { id: 'b', headline: 'ثانٍ' },
  ]);
  await opener(line(app, 'أول')).click();
  await app.page.getByTestId('headline').focus();
  await app.page.keyboard.press('Control+Shift+KeyF');
  await app.page.keyboard.insertText('كلمة ليست في شيء');
  await expect(app.page.getByText(/لا مسودة فيها «.?كلمة ليست في شيء.?»/u)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByTestId('headline')).toBeFocused();
  await expect(items(app)).toHaveCount(2);
});

test('a word that is mistyped finds what resembles it, and says so', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'أول', text: 'وبالحكومة تبدأ المشاورات' },
    { id: 'b', headline: 'ثانٍ', text: 'مجلس الوزراء' },
  ]);
  const box = app.page.getByTestId('search');
  await box.fill('الحكوة');
  await expect(items(app).locator('mark')).toHaveText('وبالحكومة');
  await expect(app.page.getByText('لم يوجد ما كتبته بحروفه')).toBeVisible();
  await box.fill('الوزارء');
  await expect(items(app).locator('mark')).toHaveText('الوزراء');
  await box.fill('الوزراء');
  await expect(app.page.getByText('لم يوجد ما كتبته بحروفه')).toBeHidden();
});

test('the list is as it was after a reload, and the last draft is open after a start', async ({
  app,
}) => {
  await given(app, [
    { id: 'a', headline: 'أول', age: 3 },
    { id: 'b', headline: 'ثانٍ', age: 5 },
  ]);
  await opener(line(app, 'ثانٍ')).click();
  await expect(app.page.getByTestId('headline')).toHaveValue('ثانٍ');
  await app.page.getByTestId('filter-open').click();
  await app.page.getByTestId('order').selectOption({ label: 'الأقدم أولاً' });
  await expect(items(app).first()).toContainText('ثانٍ');
  await app.page.reload();
  await expect(items(app).first()).toContainText('ثانٍ');
  await expect(app.page.getByTestId('headline')).toHaveValue('ثانٍ');
  await app.restart();
  await expect(app.page.getByTestId('headline')).toHaveValue('ثانٍ');
});

test('a menu is about its draft, wherever the list has moved it', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'أول', age: 1 },
    { id: 'b', headline: 'ثانٍ', age: 2 },
  ]);
  await opener(line(app, 'أول')).click({ button: 'right' });
  const menu = app.page.getByTestId('draft-menu');
  await expect(menu).toBeVisible();
  const article = { format: 'muharrir/article', version: 1, id: 'c', headline: 'ثالث' };
  await writeFile(join(app.draftsFolder, 'drafts', 'c.json'), JSON.stringify(article));
  await expect(line(app, 'ثالث')).toBeAttached();
  await menu.getByText('حذف المسودة', { exact: true }).click();
  await expect(line(app, 'أول')).toHaveCount(0);
  await expect(items(app)).toHaveText([/ثالث/u, /ثانٍ/u]);
});

test('status, pin and duplicate are in the menu of a draft', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'أول' },
    { id: 'b', headline: 'ثانٍ', age: 20 },
  ]);
  await choose(app, 'ثانٍ', 'تثبيت في الأعلى');
  await expect(items(app).first()).toContainText('ثانٍ');
  await expect(app.page.getByRole('heading', { name: 'مثبّتة' })).toBeVisible();
  await choose(app, 'ثانٍ', 'جاهز');
  await expect(line(app, 'ثانٍ')).toContainText('جاهز');
  await choose(app, 'أول', 'تكرار المسودة');
  await expect(line(app, 'أول')).toHaveCount(2);
  await expect(app.page.getByText('أُنشئت نسخة من المسودة، وهي المفتوحة الآن.')).toBeVisible();
  await app.page.getByRole('radio', { name: 'جاهز' }).first().click();
  await expect(items(app)).toHaveCount(1);
  await app.restart();
  await expect(items(app).first()).toContainText('ثانٍ');
  await expect(items(app).first()).toContainText('جاهز');
});

test('the open draft’s status is set in the inspector, and an export sets it too', async ({
  app,
}) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await saved(app);
  const status = app.page.locator('[data-region="inspector"]').getByRole('radiogroup');
  await status.getByRole('radio', { name: 'جاهز' }).click();
  await expect(items(app)).toContainText('جاهز');
  await app.page.getByTestId('export-open').click();
  await app.saved(() => app.page.getByTestId('export-json').click());
  await app.page.getByTestId('export-done').waitFor();
  await app.page.keyboard.press('Escape');
  await expect(items(app)).toContainText('مُصدَّر');
  await expect(status.getByRole('radio', { name: 'مُصدَّر' })).toBeChecked();
  await app.page.getByTestId('headline').fill('عنوان آخر');
  await expect(items(app)).toContainText('عُدِّلت بعد التصدير');
});

test('drafts are narrowed down by tag and day, and chips take that back', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'أول', tags: ['سياسة'] },
    { id: 'b', headline: 'ثانٍ', tags: ['سياسة'], age: 20 },
    { id: 'c', headline: 'ثالث', tags: ['رياضة'] },
  ]);
  await app.page.getByTestId('filter-open').click();
  await app.page.getByTestId('tags-found').getByRole('option', { name: 'سياسة' }).click();
  await expect(items(app)).toHaveCount(2);
  await app.page.getByTestId('span').selectOption({ label: 'في آخر 7 أيام' });
  await expect(items(app)).toHaveCount(1);
  await app.page.keyboard.press('Escape');
  await app.page.getByTestId('chip-tag').click();
  await expect(items(app)).toHaveCount(2);
  await expect(line(app, 'ثالث')).toBeVisible();
  await app.page.getByRole('radio', { name: 'جاهز' }).click();
  await app.page.getByTestId('clear-filters').click();
  await expect(items(app)).toHaveCount(3);
});

test('keys go through a long list from end to end', async ({ app }) => {
  await given(app, many(700));
  await opener(items(app).first()).focus();
  await app.page.keyboard.press('End');
  await expect(items(app).filter({ hasText: 'الخبر رقم 699' })).toBeVisible();
  expect(await focusedPlace(app)).toBe(699);
  await app.page.keyboard.press('PageUp');
  expect(await focusedPlace(app)).toBeLessThan(699);
  await app.page.keyboard.press('ArrowUp');
  await app.page.keyboard.press('Home');
  expect(await focusedPlace(app)).toBe(0);
  await expect(opener(items(app).first())).toBeFocused();
  expect(await items(app).count()).toBeLessThan(60);
  await expect(items(app).first()).toHaveAttribute('aria-posinset', '1');
});

test('a draft that changes above leaves the list where it is', async ({ app }) => {
  await given(app, many(300));
  await opener(items(app).first()).click();
  await opener(items(app).first()).focus();
  for (let page = 0; page < 12; page += 1) await app.page.keyboard.press('PageDown');
  const focused = app.page.locator('[data-place]:focus-within');
  await expect(focused).toContainText('الخبر رقم');
  const headline = await focused.locator('bdi').first().textContent();
  const before = await focused.boundingBox();
  const folder = join(app.draftsFolder, 'drafts');
  const article = { format: 'muharrir/article', version: 1, id: 'new', headline: 'خبر جديد' };
  await writeFile(join(folder, 'new.json'), JSON.stringify(article));
  await expect(app.page.getByRole('radio', { name: 'الكل: 301 مسودة' })).toBeVisible();
  await expect(focused).toContainText(headline ?? '');
  const after = await focused.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test('Delete hands the focus to the neighbour, and the trash gives a draft back', async ({
  app,
}) => {
  await given(app, [
    { id: 'a', headline: 'أول' },
    { id: 'b', headline: 'ثانٍ', age: 0.01 },
    { id: 'c', headline: 'ثالث', age: 0.02 },
  ]);
  await opener(line(app, 'ثانٍ')).focus();
  await app.page.keyboard.press('Delete');
  await expect(items(app)).toHaveCount(2);
  await expect(opener(line(app, 'ثالث'))).toBeFocused();
  await app.page.keyboard.press('Delete');
  await expect(items(app)).toHaveCount(1);
  await expect(opener(line(app, 'أول'))).toBeFocused();

  await app.page.getByTestId('trash-open').click();
  const trashed = app.page.getByTestId('trashed-draft');
  await expect(trashed).toHaveCount(2);
  expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
  await trashed.filter({ hasText: 'ثانٍ' }).getByRole('button', { name: 'استعادة' }).click();
  await expect(trashed).toHaveCount(1);
  await app.page.getByTestId('trash-empty').click();
  await app.page.getByTestId('purge-confirm').click();
  await expect(app.page.getByText('سلة المهملات فارغة.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(line(app, 'ثانٍ')).toBeVisible();
});

test('axe finds nothing in a searched and filtered library, light or dark', async ({ app }) => {
  await given(app, [
    { id: 'a', headline: 'الحكومة أول', text: 'تعلن الحكومة الخطة', tags: ['سياسة'] },
    { id: 'b', headline: 'ثانٍ' },
  ]);
  await opener(items(app).first()).click();
  await app.page.getByTestId('headline').waitFor();
  await choose(app, 'ثانٍ', 'تثبيت في الأعلى');
  await expect(items(app).first()).toContainText('ثانٍ');
  expect(await axeFaultsInThemes(app.page)).toEqual([]);
  await app.page.getByTestId('filter-open').click();
  await app.page.getByTestId('tags-found').getByRole('option').first().click();
  expect(await axeFaultsInThemes(app.page, '[role=dialog]')).toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.page.getByTestId('search').fill('حكومة');
  await expect(items(app).locator('mark').first()).toBeVisible();
  expect(await axeFaultsInThemes(app.page)).toEqual([]);
  await opener(items(app).first()).focus();
  await app.page.keyboard.press('Shift+F10');
  await app.page.getByTestId('draft-menu').waitFor();
  expect(await axeFaultsInThemes(app.page, '[role=menu]')).toEqual([]);
});
