import { axeFaults } from './support/axe';
import { copyOnDisk } from './support/copy-on-disk';
import { type App, expect, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

/** Types lines, Enter between them. */
const typeLines = (app: App, ...lines: string[]) => app.page.keyboard.type(lines.join('\n'));

async function press(app: App, ...keys: string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

test('a menu of blocks opens while one writes, and finds them in Arabic and English', async ({
  app,
}) => {
  await newDraft(app);
  await copyOf(app).click();
  const menu = app.page.getByRole('listbox', { name: 'ما يُدرج هنا' });
  const lines = menu.getByRole('option');
  // Within a word a slash is a slash.
  await app.page.keyboard.type('و/أو ');
  await expect(menu).toBeHidden();
  await app.page.keyboard.type('/');
  await expect(menu).toBeVisible();
  await expect(lines.first()).toHaveAttribute('aria-selected', 'true');
  const chosen = await lines.nth(1).getAttribute('id');
  await press(app, 'ArrowDown');
  await expect(copyOf(app)).toHaveAttribute('aria-activedescendant', chosen ?? '');
  expect(await axeFaults(app.page, '[data-region=sheet]')).toEqual([]);
  // Folded: the name has a ta marbuta.
  await app.page.keyboard.type('قائمه');
  await expect(lines).toHaveText([/قائمة نقطية/u, /قائمة مرقمة/u]);
  await press(app, 'Escape');
  await expect(menu).toBeHidden();
  await press(app, 'Control+a', 'Delete');
  // By its English name, too; and by the key that Arabic layouts have.
  await app.page.keyboard.type('÷pull');
  await press(app, 'Enter');
  await app.page.keyboard.type('قول بارز');
  await press(app, 'Enter', 'Enter');
  // Where no slash can be typed: what was not wanted leaves nothing.
  await press(app, 'Alt+Slash');
  await expect(menu).toBeVisible();
  await press(app, 'Escape');
  await app.page.keyboard.type('نص ');
  await press(app, 'Alt+Slash');
  await lines.filter({ hasText: 'عنوان 2' }).click();
  await app.page.keyboard.type('عنوان');
  expect(await copyOnDisk(app)).toEqual(['pullQuote[قول بارز]', 'heading[نص عنوان]']);
  // What nothing is called is copy.
  await press(app, 'Enter');
  await app.page.keyboard.type('/ظظظظ');
  await expect(menu).toBeHidden();
  await press(app, 'Enter');
  await app.page.getByTestId('language-switch').click();
  // At once after the click: what is typed is where the caret is now.
  await copyOf(app).locator('h2').click();
  await copyOf(app).locator('p').last().click();
  await app.page.keyboard.type('/');
  await expect(app.page.getByRole('option', { name: 'Table' })).toBeVisible();
  await app.page.keyboard.type('جدول');
  await expect(app.page.getByRole('option')).toHaveText(['Table']);
  await press(app, 'Escape');
  expect((await copyOnDisk(app)).slice(1)).toEqual(['heading[نص عنوان]', '/ظظظظ', '/جدول']);
  expect(app.complaints).toEqual([]);
});

test('blocks are moved, copied and deleted by key, by the menu of their handle and by dragging', async ({
  app,
}) => {
  await newDraft(app);
  await copyOf(app).click();
  await typeLines(app, 'أول', 'ثان', '- بند', 'بند ثان');
  await press(app, 'Enter', 'Enter');
  await app.page.keyboard.type('ثالث');
  const say = app.page.getByRole('status').filter({ hasText: /نُقلت|الأولى/u });
  await press(app, 'Alt+Shift+ArrowUp');
  await expect(say).toHaveText('نُقلت إلى الموضع 3 من 4');
  await press(app, 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
  await expect(say).toHaveText('هي الأولى في مكانها');
  // The caret has come along.
  await app.page.keyboard.type(' سابقاً');
  const list = 'bulletList[listItem[بند] listItem[بند ثان]]';
  expect(await copyOnDisk(app)).toEqual(['ثالث سابقاً', 'أول', 'ثان', list]);
  // Each move is one step back.
  await press(app, 'Control+z', 'Control+z');
  expect(await copyOnDisk(app)).toEqual(['أول', 'ثالث', 'ثان', list]);
  await press(app, 'Alt+Shift+KeyD');
  await app.page.keyboard.type('!');
  expect((await copyOnDisk(app)).slice(1, 3)).toEqual(['ثالث', 'ثالث!']);
  await press(app, 'Alt+Shift+Delete');
  expect(await copyOnDisk(app)).toEqual(['أول', 'ثالث', 'ثان', list]);

  // Items move within their list; the list itself once it is selected.
  await copyOf(app).getByText('بند ثان').click();
  await expect(app.page.getByRole('button', { name: 'قائمة نقطية', pressed: true })).toBeVisible();
  await press(app, 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
  const turned = 'bulletList[listItem[بند ثان] listItem[بند]]';
  expect((await copyOnDisk(app)).at(-1)).toBe(turned);
  await press(app, 'Alt+Shift+KeyA', 'Alt+Shift+KeyA', 'Alt+Shift+ArrowUp');
  expect(await copyOnDisk(app)).toEqual(['أول', 'ثالث', turned, 'ثان']);

  const handle = app.page.getByTestId('block-handle').getByRole('button').first();
  await copyOf(app).getByText('ثالث').hover();
  await handle.click();
  await app.page.getByRole('menuitem', { name: 'تحويل إلى' }).click();
  await app.page.getByRole('menuitem', { name: 'عنوان 3' }).click();
  await expect(copyOf(app).locator('h3')).toHaveText('ثالث');
  await expect(copyOf(app)).toBeFocused();

  await copyOf(app).locator('h3').hover();
  const below = copyOf(app).getByText('ثان', { exact: true });
  const { x, y, width, height } = (await below.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await handle.hover();
  await app.page.mouse.down();
  await app.page.mouse.move(x + width / 2, y, { steps: 4 });
  await app.page.mouse.move(x + width / 2, y + height - 6, { steps: 2 });
  await expect(app.page.locator('.prosemirror-dropcursor-block')).toBeVisible();
  await app.page.mouse.up();
  expect(await copyOnDisk(app)).toEqual(['أول', turned, 'ثان', 'heading[ثالث]']);
  expect(app.complaints).toEqual([]);
});

test('a table is written, selected and changed from right to left', async ({ app }) => {
  await newDraft(app);
  await copyOf(app).click();
  await app.page.keyboard.type('/جدول');
  await press(app, 'Enter');
  for (const word of ['أ', 'ب', 'ج', 'د', 'ه']) {
    await app.page.keyboard.type(word);
    await press(app, 'Tab');
  }
  await press(app, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'End');
  const cell = (text: string) => copyOf(app).locator('th, td').filter({ hasText: text });
  const left = async (text: string) => (await cell(text).boundingBox())?.x ?? 0;
  expect(await left('أ')).toBeGreaterThan(await left('ب'));
  // From «ج», at the left end of the first row: on to the second row, and back.
  await press(app, 'ArrowLeft');
  await app.page.keyboard.type('1');
  await expect(cell('د')).toHaveText('1د');
  await press(app, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await app.page.keyboard.type('2');
  await expect(cell('ب')).toHaveText('ب2');

  const tools = app.page.getByRole('toolbar', { name: 'أدوات الجدول' });
  await expect(tools.getByRole('button', { name: 'دمج الخلايا' })).toBeDisabled();
  await press(app, 'Shift+ArrowLeft', 'Shift+ArrowLeft');
  await expect(copyOf(app).locator('.selectedCell')).toHaveText(['ب2', 'ج']);
  expect(await axeFaults(app.page, '[data-region=sheet]')).toEqual([]);
  await tools.getByRole('button', { name: 'دمج الخلايا' }).click();
  await expect(copyOf(app).locator('th[colspan="2"]')).toHaveText('ب2ج');
  await tools.getByRole('button', { name: 'تقسيم الخلية' }).click();
  await tools.getByRole('button', { name: 'عمود قبله' }).click();
  await expect(copyOf(app).locator('th')).toHaveCount(4);
  await press(app, 'Shift+Tab', 'Shift+Tab');
  await tools.getByRole('button', { name: 'حذف العمود' }).click();
  await tools.getByRole('button', { name: 'صف العناوين' }).click();
  await expect(copyOf(app).locator('th')).toHaveCount(0);
  await tools.getByRole('button', { name: 'صف العناوين' }).click();

  // Out of the last row, where nothing follows, and back in.
  await cell('ه').click();
  await press(app, 'End', 'ArrowDown', 'ArrowDown');
  await app.page.keyboard.type('بعد الجدول');
  await press(app, 'Control+Home', 'ArrowUp');
  await app.page.keyboard.type('قبل الجدول');
  await saved(app);
  const { content } = (await draftOnDisk(app)).body;
  expect(content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(content[1]?.attrs).toEqual({ dir: 'rtl' });
  expect(content[1]?.content?.[0]?.content?.map(({ type }) => type)).toEqual(
    Array.from({ length: 3 }, () => 'tableHeader'),
  );
  expect(app.complaints).toEqual([]);
});

test('quotes, boxes and live entries are entered, left and taken apart by key, and read back', async ({
  app,
}) => {
  await newDraft(app);
  await copyOf(app).click();
  await typeLines(app, '/بارز', 'لن نتوقف', 'المحافظ', '/صندوق', 'خلفية', 'سطر', 'سطر ثان');
  await press(app, 'Enter', 'Enter');
  await typeLines(app, '/تحديث مباشر', 'وصل الوفد');
  await press(app, 'Enter', 'Enter');
  await typeLines(app, '> قول', 'وقول');
  await press(app, 'Enter', 'Enter');
  await app.page.keyboard.type('نهاية');
  const quote = 'pullQuote[لن نتوقف attribution[المحافظ]]';
  const box = 'infoBox[heading[خلفية] سطر سطر ثان]';
  const copy = [quote, box, 'liveEntry[وصل الوفد]', 'blockquote[قول وقول]', 'نهاية'];
  expect(await copyOnDisk(app)).toEqual(copy);

  const time = app.page.getByRole('button', { name: /وقت التحديث/u });
  await time.click();
  await app.page.getByTestId('entry-time').fill('بعد الظهر');
  await press(app, 'Enter');
  await expect(app.page.getByText('لم يُفهم الوقت')).toBeVisible();
  await app.page.getByTestId('entry-time').fill('٧:٠٥، 18 أيلول 2023');
  await press(app, 'Enter');
  await expect(time).toHaveText('07:05، 18 سبتمبر 2023');
  await expect(copyOf(app)).toBeFocused();
  expect(await axeFaults(app.page, '[data-region=sheet]')).toEqual([]);
  await saved(app);
  const entry = (await draftOnDisk(app)).body.content[2];
  expect(entry?.attrs?.['time']).toMatch(/^2023-09-18T07:05(?::00)?[+-]\d\d:\d\d$/u);

  // What stands at the start of a box comes out of it; a quote is undone as a whole.
  await copyOf(app).getByText('خلفية').click();
  await press(app, 'Home', 'Backspace');
  await copyOf(app).getByText('لن نتوقف').click();
  await press(app, 'Home', 'Backspace');
  const apart = ['لن نتوقف', 'المحافظ', 'heading[خلفية]', 'infoBox[سطر سطر ثان]'];
  expect((await copyOnDisk(app)).slice(0, 4)).toEqual(apart);
  await press(app, 'Control+z', 'Control+z');
  expect(await copyOnDisk(app)).toEqual(copy);

  await app.restart();
  await app.page.getByTestId('draft-item').getByRole('button').first().click();
  await expect(app.page.getByRole('group', { name: 'اقتباس بارز' })).toHaveText('لن نتوقفالمحافظ');
  await app.page.getByTestId('language-switch').click();
  await expect(app.page.getByRole('group', { name: 'Info box' })).toContainText('خلفية');
  await expect(app.page.getByRole('button', { name: 'Time of the update' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('footnotes, embeds and nested lists are written by key, found again and copied as a whole', async ({
  app,
}) => {
  await newDraft(app);
  await copyOf(app).click();
  await app.page.keyboard.type('بلغ العدد مليوناً');
  await press(app, 'Alt+Shift+KeyF');
  await app.page.getByTestId('footnote-text').fill('وزارة التخطيط');
  await press(app, 'Enter');
  await app.page.keyboard.type(' هذا العام.');
  await press(app, 'Enter');
  await typeLines(app, '/تضمين', '');
  await app.page.getByTestId('embed-address').fill('javascript:alert(1)');
  await press(app, 'Enter');
  await expect(app.page.getByText('يُقبل عنوان http أو https')).toBeVisible();
  await app.page.getByTestId('embed-address').fill('https://youtu.be/abc');
  await app.page.getByTestId('embed-title').fill('مقطع الافتتاح');
  await press(app, 'Enter');
  const card = copyOf(app).getByRole('figure', { name: 'تضمين رابط: يوتيوب' });
  await expect(card).toContainText('youtu.be/abc');
  await typeLines(app, '١. أول', 'ثان');
  await press(app, 'Enter', 'Tab');
  await app.page.keyboard.type('داخل الثاني');
  await press(app, 'Enter', 'Shift+Tab');
  await app.page.keyboard.type('ثالث');
  const list =
    'orderedList[listItem[أول] listItem[ثان orderedList[listItem[داخل الثاني]]] listItem[ثالث]]';
  expect(await copyOnDisk(app)).toEqual(['بلغ العدد مليوناًfootnote[] هذا العام.', 'embed[]', list]);
  const item = copyOf(app).locator('li', { hasText: 'أول' });
  const marker = () => item.evaluate((node) => getComputedStyle(node).listStyleType);
  expect(await marker()).toBe('decimal');
  await app.page.getByRole('button', { name: 'الإعدادات' }).click();
  const settings = app.page.getByRole('dialog', { name: 'الإعدادات' });
  await settings.getByRole('tab', { name: 'الكتابة' }).click();
  await settings.getByText('٢٠٢٣').click();
  await press(app, 'Escape');
  await expect.poll(marker).toBe('arabic-indic');

  // The card and the note are changed where they stand.
  await card.dblclick();
  await app.page.getByTestId('embed-title').fill('');
  await press(app, 'Enter');
  await expect(card).not.toContainText('مقطع');
  await copyOf(app).getByRole('note', { name: 'حاشية: وزارة التخطيط' }).click();
  await app.page.getByTestId('footnote-text').fill('الوزارة');
  await press(app, 'Enter');
  expect(await axeFaults(app.page, '[data-region=sheet]')).toEqual([]);
  await saved(app);
  const { content } = (await draftOnDisk(app)).body;
  expect(content[0]?.content?.[1]?.attrs).toEqual({ text: 'الوزارة' });
  expect(content[1]?.attrs).toEqual({ url: 'https://youtu.be/abc', title: '' });

  // All of it is taken along, and comes back as it was.
  await press(app, 'Control+a', 'Control+x');
  expect(await copyOnDisk(app)).toEqual(['']);
  await press(app, 'Control+v');
  expect(await copyOnDisk(app)).toEqual(['بلغ العدد مليوناًfootnote[] هذا العام.', 'embed[]', list]);
  expect(app.complaints).toEqual([]);
});
