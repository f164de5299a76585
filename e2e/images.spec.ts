import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, type App, test } from './support/desk';
import { hand, pngFile, type PictureFile } from './support/pictures';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

const blocks = (app: App): Locator => app.page.getByTestId('image-block');

/** Runs an action that asks for pictures, in both hosts by the browser's own dialog. */
async function choose(app: App, files: PictureFile[], action: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), action()]);
  await chooser.setFiles(files);
}

/** The types and texts of the blocks on disk; a picture's texts in one line. */
async function bodyOnDisk(app: App): Promise<string[]> {
  await saved(app);
  const { body } = await draftOnDisk(app);
  return body.content.map(({ type, attrs, content }) =>
    type === 'image'
      ? `image: ${['caption', 'credit', 'alt'].map((key) => String(attrs?.[key])).join('/')}`
      : (content ?? []).map(({ text }) => text).join(''),
  );
}

const imagesFolder = (app: App) => join(app.draftsFolder, 'images');

/** True once a picture is really drawn, and not only there. */
const isDrawn = (picture: Locator) =>
  picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);

test('pictures are chosen, pasted and dropped, and written to by keyboard', async ({ app }) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  await app.page.keyboard.type('افتتح الجسر.');
  await app.page.keyboard.press('Enter');
  const [bridge, crowd] = [pngFile('جسر بغداد.png', 60, 40), pngFile('crowd.png', 60, 40, 2)];

  // Several at once are one step of the history, and the line that they took is there below them.
  const tool = app.page.getByRole('toolbar').getByRole('button', { name: 'صورة' });
  await choose(app, [bridge, crowd], () => tool.click());
  await expect(blocks(app)).toHaveCount(2);
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(blocks(app)).toHaveCount(0);
  await app.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(blocks(app)).toHaveCount(2);
  await expect.poll(() => isDrawn(blocks(app).first().locator('img'))).toBe(true);

  // From the words above with the arrows to the picture; Enter goes to its texts, Escape back to it.
  await copy.locator('> p').first().click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  // Aids work there as they do in the copy, in the middle of the words, too.
  await app.page.keyboard.type('لجسر, ');
  await app.page.keyboard.press('Home');
  await app.page.keyboard.type('"ا');
  await app.page.keyboard.press('End');
  await app.page.keyboard.type('2026"');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('رويترز');
  await app.page.keyboard.press('Enter');
  await expect(blocks(app).first().getByTestId('image-alt')).toBeFocused();
  await app.page.keyboard.type('جسر فوق نهر');
  await app.page.keyboard.press('Escape');
  await expect(copy).toBeFocused();
  await expect(blocks(app).first()).toHaveAccessibleName('صورة: جسر فوق نهر');
  // Between two pictures the caret has a place of its own, to write there.
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Delete');
  await expect(blocks(app)).toHaveCount(1);
  const texts = 'image: «الجسر، 2026»/رويترز/جسر فوق نهر';
  expect(await bodyOnDisk(app)).toEqual(['افتتح الجسر.', texts, '']);

  // What is typed on a picture does not take its place.
  await app.page.keyboard.press('ArrowUp');
  await app.page.keyboard.type('وقال الناطق');
  expect(await bodyOnDisk(app)).toEqual(['افتتح الجسر.', texts, 'وقال الناطق']);

  // The same picture again is the same file; what is copied from a text program is no picture.
  await hand([bridge], copy, 'paste');
  await expect(blocks(app)).toHaveCount(2);
  await hand([crowd], copy.locator('> p').last(), 'drop');
  await expect(blocks(app)).toHaveCount(3);
  expect(await readdir(imagesFolder(app))).toHaveLength(2);
  await copy.locator('> p').last().click();
  await hand([pngFile('word.png', 9, 9, 3)], copy.locator('> p').last(), 'paste', 'نص من وورد');
  await expect(copy).toContainText('نص من وورد');
  await expect(blocks(app)).toHaveCount(3);
  await expect(app.page.getByTestId('drop-overlay')).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('the picture at the head, a large one made smaller, what is no picture', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('خبر');
  const lead = app.page.getByTestId('lead-image');
  await choose(app, [pngFile('رئيسة.png', 2700, 400)], () =>
    lead.getByTestId('lead-image-choose').click(),
  );
  await expect(app.page.getByText('فصارت')).toContainText('2,560 × 379');
  await lead.getByTestId('lead-image-alt').fill('حشد');
  await lead.getByTestId('lead-image-caption').pressSequentially('حشد, أمام الجسر');

  const svg = { name: 'شعار.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') };
  await hand([svg], copyOf(app), 'drop');
  await expect(app.page.getByText('ليس هذا الملف صورة')).toBeVisible();
  await hand([pngFile('أخرى.png', 60, 40)], lead, 'drop');
  await expect.poll(() => readdir(imagesFolder(app))).toHaveLength(2);
  await hand([pngFile('متن.png', 60, 40, 2)], copyOf(app), 'drop');
  await expect(blocks(app)).toHaveCount(1);

  await app.page.getByRole('tab', { name: 'المعاينة' }).click();
  const page = app.page.getByTestId('preview').contentFrame();
  await expect(page.getByRole('figure', { name: '' }).first()).toContainText('حشد، أمام الجسر');
  await expect.poll(() => isDrawn(page.getByRole('img', { name: 'حشد' }))).toBe(true);
  await app.page.getByTestId('export-open').click();
  await expect(app.page.getByTestId('export-missing')).toContainText('صورة بلا نص بديل');
  const file = await app.saved(() => app.page.getByTestId('export-html').click());
  expect(file.name).toBe('خبر.zip');
  const entries = Object.keys(unzipSync(file.bytes));
  expect(entries).toEqual([
    'خبر.html',
    expect.stringMatching(/^images\/أخرى-/u),
    expect.stringMatching(/^images\/متن-/u),
  ]);
});

test('a picture that is gone leaves its name, and is told before an export', async ({ app }) => {
  await newDraft(app);
  await hand([pngFile('ضائعة.png', 60, 40)], copyOf(app), 'drop');
  await expect(blocks(app)).toHaveCount(1);
  await saved(app);
  await app.stop();
  await rm(imagesFolder(app), { recursive: true });
  await app.start();
  await expect(blocks(app).getByTestId('no-picture')).toContainText('ضائعة-');
  await app.page.getByTestId('export-open').click();
  await expect(app.page.getByTestId('export-missing')).toContainText('ضائعة-');
  const file = await app.saved(() => app.page.getByTestId('export-html').click());
  expect(file.name).toMatch(/\.html$/u);
  await app.page.keyboard.press('Escape');
  // The same file again is the same name: it is back wherever it is shown.
  await choose(app, [pngFile('ضائعة.png', 60, 40)], async () => {
    await blocks(app).hover();
    await blocks(app).getByTestId('image-replace').click();
  });
  await expect(blocks(app).getByTestId('no-picture')).toHaveCount(0);
  await expect.poll(() => isDrawn(blocks(app).locator('img'))).toBe(true);

  // What went out as a ZIP file comes in again, with its pictures, also where they are not kept yet.
  await saved(app);
  await app.page.getByTestId('export-open').click();
  const packed = await app.saved(() => app.page.getByTestId('export-json').click());
  expect(packed.name).toMatch(/\.zip$/u);
  await app.page.keyboard.press('Escape');
  await rm(imagesFolder(app), { recursive: true });
  await app.page.getByTestId('import-open').click();
  const zipFile = join(app.folders.home, packed.name);
  await writeFile(zipFile, packed.bytes);
  await app.choosing(zipFile, () =>
    app.page.getByRole('dialog').getByRole('button', { name: 'اختر ملفاً' }).click(),
  );
  await app.page.getByTestId('import-confirm').click();
  await expect(app.page.getByTestId('draft-item')).toHaveCount(2);
  await expect.poll(() => isDrawn(blocks(app).locator('img'))).toBe(true);
  expect(await readdir(imagesFolder(app))).toHaveLength(1);
});
