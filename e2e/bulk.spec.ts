import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFaults } from './support/axe';
import { type App, expect, test } from './support/desk';
import { draftsOnDisk, saved } from './support/sheet';

/** Puts files into a folder beside the drafts; its path. */
async function folderWith(app: App, files: Record<string, string>): Promise<string> {
  const folder = join(app.folders.home, 'أرشيف');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function fromMenu(app: App, name: string): Promise<void> {
  await app.page.getByTestId('more-menu').click();
  await app.page.getByRole('menuitem', { name }).click();
  await expect(app.page.getByRole('dialog')).toBeVisible();
}

const story = (headline: string) =>
  `${headline}\n\nكتب: ليلى سمير\n\nبغداد/ المستقلة/- نص الخبر.\n`;

const [FIRST, SECOND, THIRD] = [
  'افتتاح الجسر الأول في بغداد',
  'افتتاح الجسر الثاني في بغداد',
  'افتتاح الجسر الثالث في بغداد',
];

const archive = {
  'أول.txt': story(FIRST),
  'ثانٍ.txt': story(SECOND),
  'قديم/ثالث.txt': story(THIRD),
  'قديم/تالف.json': '{',
  'صورة.jpg': 'x',
  '.خفي.txt': story('خفي'),
};

/** Imports a folder through the dialog. */
async function importFolder(app: App, files: Record<string, string>): Promise<void> {
  const folder = await folderWith(app, files);
  await fromMenu(app, 'استيراد ملفات كثيرة');
  await app.choosing(folder, () => app.page.getByTestId('bulk-folder').click());
  await app.page.getByTestId('bulk-import-start').click();
  await expect(app.page.getByTestId('job-outcome')).toBeVisible();
}

test('a folder of files becomes drafts, and what was not is named with its reason', async ({
  app,
}) => {
  const folder = await folderWith(app, archive);
  await fromMenu(app, 'استيراد ملفات كثيرة');
  await app.choosing(folder, () => app.page.getByTestId('bulk-folder').click());
  await expect(app.page.getByTestId('bulk-chosen')).toContainText('للاستيراد: 4 ملفات');
  await expect(app.page.getByTestId('bulk-chosen')).toContainText('ملف واحد');
  await app.page.getByTestId('bulk-import-start').click();
  await expect(app.page.getByTestId('job-outcome')).toContainText('أُضيفت 3 مسودات');
  const skipped = app.page.getByTestId('skipped').locator('> li');
  await expect(skipped).toHaveCount(2);
  await expect(skipped.filter({ hasText: 'تالف.json' })).toContainText('بنية JSON');
  await expect(skipped.filter({ hasText: 'صورة.jpg' })).toContainText('ليس من الأنواع');
  expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
  const drafts = await draftsOnDisk(app);
  expect(drafts.map(({ headline }) => headline).sort()).toEqual([FIRST, SECOND, THIRD].sort());
  expect(new Set(drafts.map(({ byline }) => byline.join()))).toEqual(new Set(['ليلى سمير']));
  await app.page.getByRole('button', { name: 'افتح أولاها' }).click();
  await expect(app.page.getByTestId('headline')).toHaveValue(FIRST);
  expect(app.complaints).toEqual([]);
});

test('a reason stands once over the files that it is about, and the first names', async ({
  app,
}) => {
  const files: Record<string, string> = { ...archive };
  for (let scan = 0; scan < 30; scan += 1) files[`صورة-${scan}.jpg`] = 'x';
  await importFolder(app, files);
  const group = app.page.getByTestId('skipped').locator('> li').first();
  await expect(group.getByText('ليس من الأنواع')).toHaveCount(1);
  await expect(group).toContainText('31 ملفاً');
  await expect(group.getByRole('listitem')).toHaveCount(8);
  await group.getByRole('button', { name: 'اعرض الأسماء كلها (31)' }).click();
  await expect(group.getByRole('listitem')).toHaveCount(31);
  expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
});

test('several files that are dropped wait in the same place', async ({ app }) => {
  await app.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['أ.txt', 'ب.html']) dataTransfer.items.add(new File(['خبر\n\nنص'], name));
    for (const type of ['dragenter', 'drop']) {
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent(type, options));
    }
  });
  await expect(app.page.getByTestId('bulk-chosen')).toContainText('للاستيراد: ملفان');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  expect(await readdir(join(app.draftsFolder, 'drafts'))).toEqual([]);
});

test('drafts are exported into a folder of their own, and are exported ones then', async ({
  app,
}) => {
  await importFolder(app, archive);
  await app.page.keyboard.press('Escape');
  await fromMenu(app, 'تصدير مسودات كثيرة');
  const dialog = app.page.getByRole('dialog');
  await expect(app.page.getByTestId('export-count')).toHaveText('للتصدير: 3 مسودات');
  await dialog.getByRole('radio', { name: 'جاهز' }).click();
  await expect(app.page.getByTestId('export-count')).toHaveText('للتصدير: لا مسودات');
  await expect(app.page.getByTestId('bulk-export-start')).toBeDisabled();
  await dialog.getByRole('radio', { name: 'الكل' }).click();
  await dialog.getByRole('radio', { name: 'ملفات JSON' }).click();
  expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);

  const field = app.page.getByTestId('export-path');
  expect(await field.inputValue()).toContain(join(app.draftsFolder, 'exports'));
  // A folder with something in it is left alone.
  await field.fill(join(app.folders.home, 'أرشيف'));
  await app.page.getByTestId('bulk-export-start').click();
  await expect(dialog.getByRole('alert')).toContainText('يوجد ملف أو مجلد بهذا الاسم');
  await field.fill('relative');
  await expect(app.page.getByTestId('bulk-export-start')).toBeDisabled();
  const out = join(app.folders.home, 'صادر');
  await field.fill(out);
  await app.page.getByTestId('bulk-export-start').click();
  await expect(app.page.getByTestId('job-outcome')).toContainText('صُدِّرت 3 مسودات');
  await expect(app.page.getByTestId('job-outcome')).toContainText(out);
  expect((await readdir(out)).sort()).toEqual(
    [FIRST, SECOND, THIRD].map((name) => `${name.replaceAll(' ', '-')}.json`).sort(),
  );
  await app.page.keyboard.press('Escape');
  await fromMenu(app, 'تصدير مسودات كثيرة');
  await app.page.getByRole('dialog').getByRole('radio', { name: 'مُصدَّر' }).click();
  await expect(app.page.getByTestId('export-count')).toHaveText('للتصدير: 3 مسودات');
});

test('a backup brings back what was lost, and leaves what is here', async ({ app }) => {
  await importFolder(app, archive);
  await app.page.getByRole('button', { name: 'افتح أولاها' }).click();
  await app.page.getByTestId('headline').fill('خبر معدّل');
  await fromMenu(app, 'النسخ الاحتياطي');
  const file = join(app.folders.home, 'نسخة.zip');
  await app.page.getByTestId('backup-path').fill(file);
  await app.page.getByTestId('backup-start').click();
  await expect(app.page.getByTestId('job-outcome')).toContainText('المسودات فيها: 3');
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  expect(await axeFaults(app.page, '[role=dialog]')).toEqual([]);
  await app.page.keyboard.press('Escape');

  await app.page.getByTestId('headline').fill('خبر معدّل مرتين');
  await saved(app);
  const drafts = await draftsOnDisk(app);
  const lost = drafts.find(({ headline }) => headline === THIRD);
  await rm(join(app.draftsFolder, 'drafts', `${lost?.id ?? ''}.json`));

  await fromMenu(app, 'النسخ الاحتياطي');
  await app.page.getByTestId('restore-path').fill(file);
  await app.page.getByTestId('restore-start').click();
  const outcome = app.page.getByTestId('job-outcome');
  await expect(outcome).toContainText('عادت مسودتان');
  await expect(outcome).toContainText('هنا كما هي في النسخة: مسودة واحدة');
  await expect(app.page.getByTestId('skipped')).toHaveText('خبر معدّل');
  const now = (await draftsOnDisk(app)).map(({ headline }) => headline);
  expect(now.sort()).toEqual(['خبر معدّل', 'خبر معدّل مرتين', SECOND, THIRD].sort());
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByTestId('headline')).toHaveValue('خبر معدّل مرتين');
});

test('a file that is no backup is refused in a sentence, by keyboard alone', async ({ app }) => {
  const file = join(app.folders.home, 'شيء.zip');
  await writeFile(file, 'ليس نسخة');
  await fromMenu(app, 'النسخ الاحتياطي');
  await app.page.getByTestId('restore-path').focus();
  await app.page.keyboard.insertText(file);
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('dialog').getByRole('alert')).toContainText(
    'ليس نسخة احتياطية سليمة',
  );
  await expect(app.page.getByTestId('restore-start')).toBeFocused();
});
