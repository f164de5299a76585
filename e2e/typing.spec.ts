import { expect, type App, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

/** Types a key of the Arabic 101 layout as the keyboard does: its character, and its place. */
async function pressArabicKeys(app: App, keys: [key: string, code: string][]): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  for (const [key, code] of keys) {
    const event = { key, code, modifiers: 8 };
    // One key after the other, as they are pressed.
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
  await session.detach();
}

/** The text of the block that the caret is in, spaces that do not break shown as «~». */
async function blockText(app: App): Promise<string> {
  const text = await app.page.evaluate(() => {
    const { anchorNode } = document.getSelection() ?? {};
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    return element?.closest('p, h2, h3, h4')?.textContent ?? '';
  });
  return text.replaceAll('\u00A0', '~');
}

const type = (app: App, text: string) => app.page.keyboard.type(text);
const press = (app: App, key: string) => app.page.keyboard.press(key);

test('what is typed after Arabic is set right, one step of undo each', async ({ app }) => {
  await newDraft(app);
  await copyOf(app).click();
  const cases: [keys: string, shown: string, undone: string][] = [
    ['قال,', 'قال،', 'قال,'],
    ['كتابًا;', 'كتابًا؛', 'كتابًا;'],
    ['من?', 'من؟', 'من?'],
    ['قال "', 'قال «', 'قال "'],
    ['قال "إن "الحرة"', 'قال «إن ‹الحرة›', 'قال «إن ‹الحرة"'],
    ['ثم...', 'ثم…', 'ثم...'],
    ['ثم و قال ', 'ثم وقال ', 'ثم و قال '],
    ['بعد 5 كم ', 'بعد 5~كم ', 'بعد 5 كم '],
    ['قال د. ', 'قال د.~', 'قال د. '],
  ];
  for (const [keys, shown, undone] of cases) {
    await type(app, keys);
    expect(await blockText(app)).toBe(shown);
    await press(app, 'Control+z');
    expect(await blockText(app)).toBe(undone);
    // What undo gave back stays as it is.
    await type(app, ' ثم');
    expect(await blockText(app)).toBe(`${undone} ثم`);
    await press(app, 'Enter');
  }

  // What is typed after an aid is a step of its own.
  await type(app, 'نعم,');
  await type(app, ' ثم لا');
  await press(app, 'Control+z');
  expect(await blockText(app)).toBe('نعم،');
  await press(app, 'Control+Shift+z');
  expect(await blockText(app)).toBe('نعم، ثم لا');
  await press(app, 'Enter');

  // A Latin run, a number, an address; a label and the name of a letter.
  const kept = ['yes, no; ok?', 'بلغ 1,5 أو أ;x', 'https://ar.example.org/خبر?id=1', 'حرف و هنا '];
  for (const keys of kept) {
    await type(app, keys);
    expect(await blockText(app)).toBe(keys);
    await press(app, 'Enter');
  }

  // Enter ends a word, too.
  await type(app, 'ذهب و عاد');
  await press(app, 'Enter');
  await type(app, 'غداً');
  await expect(copyOf(app).locator('p').nth(-2)).toHaveText('ذهب وعاد');

  // Keys of the Arabic layout type what they say: harakat, marks, quotes.
  await press(app, 'Enter');
  const keys: [key: string, code: string][] = [
    ['\u064E', 'KeyQ'],
    ['\u064B', 'KeyW'],
    ['\u064F', 'KeyE'],
    ['،', 'KeyK'],
    ['؛', 'KeyP'],
    ['؟', 'Slash'],
    ['ـ', 'KeyJ'],
    ['»', 'BracketRight'],
    ['«', 'BracketLeft'],
    ['أ', 'KeyH'],
    ['لآ', 'KeyB'],
  ];
  await pressArabicKeys(app, keys);
  expect(await blockText(app)).toBe(keys.map(([key]) => key).join(''));
  await press(app, 'Enter');

  // What an input method composes is its own.
  const session = await app.page.context().newCDPSession(app.page);
  const composed = { text: 'قال,', selectionStart: 4, selectionEnd: 4 };
  await session.send('Input.imeSetComposition', composed);
  await session.send('Input.insertText', { text: composed.text });
  await session.detach();
  await expect(copyOf(app).locator('p').last()).toHaveText('قال,');
  expect(app.complaints).toEqual([]);
});

test('signs make blocks; undo or Backspace gives them back', async ({ app }) => {
  await newDraft(app);
  await copyOf(app).click();
  const signs: [sign: string, block: string][] = [
    ['##', 'h2'],
    ['###', 'h3'],
    ['####', 'h4'],
    ['-', 'ul > li'],
    ['*', 'ul > li'],
    ['•', 'ul > li'],
    ['1.', 'ol > li'],
    ['1)', 'ol > li'],
    ['١.', 'ol > li'],
    ['١-', 'ol > li'],
    ['>', 'blockquote > p'],
    ['---', 'hr'],
  ];
  for (const [index, [sign, block]] of signs.entries()) {
    await type(app, `${sign} `);
    await expect(copyOf(app).locator(block)).toHaveCount(1);
    await press(app, index % 2 === 0 ? 'Control+z' : 'Backspace');
    await expect(copyOf(app).locator(block)).toHaveCount(0);
    expect(await blockText(app)).toBe(`${sign} `);
    await press(app, 'Control+a');
    await press(app, 'Delete');
  }
  // No sign but these: what stands in the copy is what was typed.
  await type(app, '**عريض** ~~مشطوب~~ # ');
  expect(await blockText(app)).toBe('**عريض** ~~مشطوب~~ # ');
  await press(app, 'Enter');
  await type(app, '٣. ثالث');
  await press(app, 'Enter');
  await type(app, 'رابع');
  await press(app, 'Enter');
  await press(app, 'Enter');
  await type(app, '٥. خامس');
  await saved(app);
  const { content } = (await draftOnDisk(app)).body;
  expect(content.map(({ type: name }) => name)).toEqual(['paragraph', 'orderedList']);
  expect(content[1]).toMatchObject({ attrs: { start: 3, dir: 'rtl' } });
  expect(content[1]?.content).toHaveLength(3);
});

test('the fields of the sheet have the same aids, with an undo of their own', async ({ app }) => {
  await newDraft(app);
  const headline = app.page.getByTestId('headline');
  await headline.focus();
  await type(app, 'قال,');
  await expect(headline).toHaveValue('قال،');
  await press(app, 'Control+z');
  await expect(headline).toHaveValue('قال,');
  await type(app, ' "نعم" ');
  await expect(headline).toHaveValue('قال, «نعم» ');
  await type(app, 'و ذهب ');
  await expect(headline).toHaveValue('قال, «نعم» وذهب ');
  await press(app, 'Control+z');
  await expect(headline).toHaveValue('قال, «نعم» و ذهب ');
  await type(app, 'ثم و');
  await press(app, 'Control+z');
  await press(app, 'Control+z');
  await press(app, 'Control+z');
  await type(app, ' لا');
  await press(app, 'Control+a');
  await type(app, 'ذهب و عاد');
  await press(app, 'Enter');
  await expect(app.page.getByTestId('subheadline')).toBeFocused();
  await expect(headline).toHaveValue('ذهب وعاد');
  await saved(app);
  expect((await draftOnDisk(app)).headline).toBe('ذهب وعاد');
});

test('each aid has a switch, and the house its digits', async ({ app }) => {
  await newDraft(app);
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'الإعدادات' });
  const open = async () => {
    await page.getByRole('button', { name: 'الإعدادات' }).click();
    await dialog.getByRole('tab', { name: 'الكتابة' }).click();
  };
  const close = async () => {
    await press(app, 'Escape');
    await expect(dialog).toBeHidden();
    await copyOf(app).click();
    await press(app, 'Control+End');
    await press(app, 'Enter');
  };
  await open();
  await expect(dialog).toContainText('قال, ← قال،');
  await dialog.getByText('٢٠٢٣').click();
  await close();
  await type(app, 'عام 2023');
  expect(await blockText(app)).toBe('عام ٢٠٢٣');
  await press(app, 'Control+z');
  expect(await blockText(app)).toBe('عام 2023');
  await type(app, ' بشبكة 5G');
  expect(await blockText(app)).toBe('عام 2023 بشبكة 5G');
  await press(app, 'Enter');

  await open();
  await dialog.getByText('كما تُكتب').click();
  // By keyboard: each switch is a stop of the Tab key, and the space bar turns it.
  const switches = dialog.getByRole('switch');
  await switches.first().focus();
  for (let left = await switches.count(); left > 0; left -= 1) {
    await press(app, 'Space');
    await press(app, 'Tab');
  }
  await expect(dialog.getByRole('switch', { checked: true })).toHaveCount(0);
  await close();
  const literal = 'قال, "نعم" و ذهب 5 كم ثم... https://example.org/a C++ ';
  await type(app, literal);
  expect(await blockText(app)).toBe(literal);
  await expect(copyOf(app).locator('a, bdi')).toHaveCount(0);
  await press(app, 'Enter');
  await type(app, '## ');
  expect(await blockText(app)).toBe('## ');
  expect(app.complaints).toEqual([]);
});
