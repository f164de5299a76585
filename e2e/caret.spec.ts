import { caretOffset, copyText, placeCaret, shownOrder } from './support/caret';
import { expect, type App, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

/** Runs that a browser shows in another order than they are read in, unless they are isolated. */
const OUT_OF_ORDER = [
  '+961-1-234567',
  'C++',
  'Yahoo!',
  '2023-09-18',
  '$5',
  '-5%',
  '#tag',
  '@handle',
  'U.S.',
];
/** Out of order while its slash is the last of it; it stays isolated, which changes nothing to see. */
const ADDRESS = 'https://example.com/a';
/** Runs that show in their order. */
const IN_ORDER = [
  'Google',
  'Windows 11',
  'COVID-19',
  '2023',
  '1,420',
  '4.5.1',
  'info@example.com',
  ADDRESS,
];
/** Runs that Arabic copy reads from the right, and what stands on the left then. */
const FROM_THE_RIGHT: [string, string][] = [
  ['10-12', '12-10'],
  ['2-1', '1-2'],
  ['12.5%', '%12.5'],
];

async function startCopy(app: App): Promise<void> {
  await newDraft(app);
  await copyOf(app).click();
}

/** Empties the copy; the caret stands in a new paragraph from right to left. */
async function emptyCopy(app: App): Promise<void> {
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Backspace');
}

/** Gives the paragraph the direction from left to right, by the keys on that side. */
async function turnLeftToRight(app: App): Promise<void> {
  await app.page.keyboard.down('ControlLeft');
  await app.page.keyboard.press('ShiftLeft');
  await app.page.keyboard.up('ControlLeft');
}

/** Types lines as paragraphs. */
async function typeLines(app: App, lines: string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await app.page.keyboard.press('Enter');
    await app.page.keyboard.type(line);
  }
}

test('runs that would show out of order are isolated while they are typed, and only they', async ({
  app,
}) => {
  await startCopy(app);
  const runs = [...OUT_OF_ORDER, ...IN_ORDER, ...FROM_THE_RIGHT.map(([run]) => run)];
  expect(runs).toHaveLength(20);
  await typeLines(
    app,
    runs.map((run) => `قال ${run} ثم`),
  );
  const plain = await Promise.all(
    runs.map((part, paragraph) => shownOrder(app, { paragraph, part, isPlain: true })),
  );
  const shown = await Promise.all(
    runs.map((part, paragraph) => shownOrder(app, { paragraph, part })),
  );
  const read = [...OUT_OF_ORDER, ...IN_ORDER, ...FROM_THE_RIGHT.map(([, order]) => order)];
  expect(shown).toEqual(read);
  // What is isolated needs to be, and nothing else does.
  const wrong = runs.filter((_, index) => plain[index] !== read[index]);
  expect(wrong).toEqual(OUT_OF_ORDER);
  expect((await copyText(app)).split('\n')).toEqual(
    runs.map((run) => ([...wrong, ADDRESS].includes(run) ? `قال [${run}] ثم` : `قال ${run} ثم`)),
  );
  await saved(app);
  const { body } = await draftOnDisk(app);
  expect(body.content[1]?.content?.[1]).toEqual({
    type: 'text',
    text: 'C++',
    marks: [{ type: 'isolate', attrs: { dir: 'ltr' } }],
  });
  await app.page.getByTestId('export-open').click();
  const file = await app.saved(() => app.page.getByTestId('export-html').click());
  const page = file.text.replaceAll('<bdi class="number" ', '<bdi ');
  for (const run of OUT_OF_ORDER) expect(page).toContain(`قال <bdi dir="ltr">${run}</bdi> ثم`);
  expect(file.text.match(/<bdi/gu)).toHaveLength(OUT_OF_ORDER.length + 1);
});

test('an isolate goes with the typing, ends with its run, and never comes back by itself', async ({
  app,
}) => {
  const { keyboard } = app.page;
  await startCopy(app);
  await keyboard.type('لغة C+');
  expect(await copyText(app)).toBe('لغة [C+]');
  await keyboard.type('+ 17 وغيرها');
  expect(await copyText(app)).toBe('لغة [C++ 17] وغيرها');
  await keyboard.press('Control+z');
  expect(await copyText(app)).not.toContain('وغيرها');
  await keyboard.press('Control+Shift+z');
  expect(await copyText(app)).toBe('لغة [C++ 17] وغيرها');

  // By hand it is taken away, and stays away.
  await emptyCopy(app);
  await keyboard.type('نحو -5%');
  for (let letter = 0; letter < 3; letter += 1) await keyboard.press('Shift+ArrowRight');
  await app.page.getByRole('button', { name: 'عزل نص لاتيني أو أرقام' }).click();
  await keyboard.press('End');
  await keyboard.type(' أو -6%');
  expect(await copyText(app)).toBe('نحو -5% أو [-6%]');

  // An input method composes in peace.
  await emptyCopy(app);
  await keyboard.type('لغة ');
  const session = await app.page.context().newCDPSession(app.page);
  for (const text of ['C', 'C+', 'C++']) {
    const end = text.length;
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    expect(await copyText(app)).toMatch(/^لغة\sC\+*$/u);
  }
  await session.send('Input.insertText', { text: 'C++' });
  await expect.poll(() => copyText(app)).toMatch(/^لغة\s\[C\+\+\]$/u);
  await session.detach();

  // In copy from left to right the sign of an Arabic tag belongs on the right.
  await emptyCopy(app);
  await turnLeftToRight(app);
  await keyboard.type('See #وسم and C++ here');
  expect(await copyText(app)).toBe('See [#وسم] and C++ here');
  expect(await shownOrder(app, { paragraph: 0, part: '#وسم' })).toBe('مسو#');
});

test('arrows walk through every place of the copy, forth and back, and never stay', async ({
  app,
}) => {
  // Some hundred keys, one after the other.
  test.slow();
  const { keyboard } = app.page;
  await startCopy(app);
  const walk = async (key: string, from: number, to: number) => {
    const step = from < to ? 1 : -1;
    const places: number[] = [];
    for (let place = from; place !== to; place += step) {
      await keyboard.press(key);
      places.push(await caretOffset(app));
    }
    expect(places).toEqual(
      Array.from({ length: Math.abs(to - from) }, (_, index) => from + step * (index + 1)),
    );
  };
  const fill = (html: string) =>
    copyOf(app).evaluate((copy, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      const options = { clipboardData, bubbles: true, cancelable: true };
      copy.dispatchEvent(new ClipboardEvent('paste', options));
    }, html);
  const marked = [
    'قال <bdi dir="ltr">C++</bdi> ثم <bdi dir="ltr">-5%</bdi>',
    '<strong>محمد</strong> قال <strong>ABC</strong> ثم <strong>عاد</strong>',
    '<a href="https://example.com/">رابط</a> و<em>Google</em><strong>12</strong>،<a href="https://example.com/">رابط</a>',
  ];
  for (const html of marked) {
    await emptyCopy(app);
    await fill(`<p>${html}</p>`);
    const length = (await copyOf(app).textContent())?.length ?? 0;
    await placeCaret(app, 0, 0);
    await walk('ArrowLeft', 0, length);
    await walk('ArrowRight', length, 0);
    await turnLeftToRight(app);
    await placeCaret(app, 0, 0);
    await walk('ArrowRight', 0, length);
    await walk('ArrowLeft', length, 0);
  }

  // Over two separators and the gap between them, which ProseMirror's own keys never leave.
  await emptyCopy(app);
  await fill('<p>ا</p><hr><hr><p>ب</p>');
  await placeCaret(app, 0, 1);
  for (let place = 0; place < 4; place += 1) await keyboard.press('ArrowLeft');
  await keyboard.insertText('ت');
  expect(await copyText(app)).toBe('ا\n\n\nتب');
  for (let place = 0; place < 5; place += 1) await keyboard.press('ArrowRight');
  await keyboard.insertText('ث');
  expect(await copyText(app)).toBe('اث\n\n\nتب');

  // A key that comes right after one that moved the caret finds it where it is.
  await emptyCopy(app);
  await keyboard.insertText('قال الوزير');
  await keyboard.press('Home');
  await Promise.all([keyboard.press('End'), keyboard.press('Enter')]);
  await keyboard.insertText('ثم');
  await Promise.all([keyboard.press('ArrowRight'), keyboard.press('Backspace')]);
  expect(await copyText(app)).toBe('قال الوزير\nم');
});

test('Backspace takes the mark before its letter, Delete takes both, and the sides have their keys', async ({
  app,
}) => {
  const { keyboard } = app.page;
  await startCopy(app);
  await keyboard.insertText('كتابًا');
  await keyboard.press('ArrowRight');
  await keyboard.press('Backspace');
  expect(await copyText(app)).toBe('كتابا');
  await emptyCopy(app);
  await keyboard.insertText('مَدرسة');
  await keyboard.press('Home');
  await keyboard.press('Delete');
  expect(await copyText(app)).toBe('درسة');
  await turnLeftToRight(app);
  await expect(copyOf(app).locator('p')).toHaveAttribute('dir', 'ltr');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(copyOf(app).locator('p').nth(1)).toHaveAttribute('dir', 'ltr');
  await keyboard.down('ControlRight');
  await keyboard.press('ShiftRight');
  await keyboard.up('ControlRight');
  await expect(copyOf(app).locator('p').nth(1)).toHaveAttribute('dir', 'rtl');

  // A list is turned around as a whole, and a list in it stands on the same side.
  await keyboard.insertText('واحد');
  await app.page.getByRole('button', { name: 'قائمة نقطية' }).click();
  await keyboard.press('End');
  await turnLeftToRight(app);
  await keyboard.press('Enter');
  await keyboard.insertText('اثنان');
  await keyboard.press('Tab');
  const directions = copyOf(app).locator('ul, li p');
  await expect(directions).toHaveCount(4);
  for (const block of await directions.all()) await expect(block).toHaveAttribute('dir', 'ltr');

  const headline = app.page.getByTestId('headline');
  await headline.fill('وزيرٌ');
  await headline.press('End');
  await headline.press('Backspace');
  await expect(headline).toHaveValue('وزير');
});
