import { readFileSync } from 'node:fs';
import type { BodyNode } from '#core/body/body-json';
import { type App, expect, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

const HTML = 'text/html';
const TEXT = 'text/plain';

function fixture(name: string): string {
  return readFileSync(new URL(`../src/core/paste/fixtures/${name}`, import.meta.url), 'utf8');
}

/** Pastes as another program would have it: an event with what it puts on the clipboard. */
async function paste(app: App, data: Record<string, string>): Promise<void> {
  await app.page.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(types)) clipboardData.setData(type, value);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
}

/** What the selection is on the clipboard, by type. */
async function copied(app: App, type: 'copy' | 'cut'): Promise<Record<string, string>> {
  return app.page.evaluate((name) => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent(name, { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return Object.fromEntries(clipboardData.types.map((one) => [one, clipboardData.getData(one)]));
  }, type);
}

async function bodyOnDisk(app: App): Promise<BodyNode[]> {
  await saved(app);
  return (await draftOnDisk(app)).body.content;
}

function typesOf(nodes: BodyNode[]): string[] {
  return nodes.map(({ type }) => type);
}

test('Word keeps its lists, links and notes, and loses the rest; one key makes it text and back', async ({
  app,
}) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  await app.page.keyboard.type('قبل ');
  await app.page.keyboard.press('Enter');
  await paste(app, { [HTML]: fixture('word.html'), [TEXT]: 'جسر جديد\nقال المحافظ' });
  await expect(copy.locator('ul > li > ul > li')).toHaveText('حي العامل');
  await expect(copy.locator('table')).toHaveText(/المرحلة.*4,200/su);
  await expect(copy.locator('a')).toHaveAttribute('href', 'https://example.com/خبر?id=7');
  await expect(copy.getByText('The bridge will open')).toHaveAttribute('dir', 'ltr');
  await expect(copy).not.toContainText('الأحد');
  const told = app.page.getByRole('alertdialog').or(app.page.getByRole('status'));
  await expect(told.filter({ hasText: 'تعليق واحد' }).first()).toBeVisible();
  const notices = app.page.locator('[data-region="notices"]');
  await app.page.keyboard.press('F6');
  await expect(notices.getByRole('button')).toBeFocused();
  await app.page.keyboard.press('F6');
  await expect(notices.locator(':focus')).toHaveCount(0);
  await app.page.keyboard.press('Shift+F6');
  await app.page.keyboard.press('Escape');
  await expect(app.page.locator('[data-region="inspector"] :focus')).toHaveCount(1);
  await copy.focus();

  const chip = app.page.getByTestId('paste-choice');
  await expect(chip.getByRole('button', { name: 'منسّق' })).toHaveAttribute('aria-pressed', 'true');
  await app.page.keyboard.press('Alt+KeyV');
  await expect(copy.locator('ul, table, a, strong')).toHaveCount(0);
  await expect(copy.locator('p')).toHaveText(['قبل ', 'جسر جديد', 'قال المحافظ']);
  await chip.getByRole('button', { name: 'منسّق' }).click();
  await expect(copy.locator('table')).toBeVisible();
  await app.page.keyboard.press('Alt+KeyV');
  await app.page.keyboard.press('Control+z');
  await expect(copy.locator('p')).toHaveText(['قبل ', '']);
  await expect(chip).toBeHidden();

  await paste(app, { [HTML]: '<p>نص <b>عريض</b></p>', [TEXT]: 'نص عريض' });
  await expect(chip).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(chip).toBeHidden();
  await paste(app, { [HTML]: ' <i>مائل</i>', [TEXT]: ' مائل' });
  await expect(chip).toBeVisible();
  await app.page.keyboard.type('، ثم');
  await expect(chip).toBeHidden();
  const [, last] = await bodyOnDisk(app);
  expect(last?.content?.map(({ text }) => text).join('')).toBe('نص عريض مائل، ثم');
  expect(app.complaints).toEqual([]);
});

test('every other program is read as copy, by paste and by drop, and nothing hostile is', async ({
  app,
}) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  await paste(app, { [HTML]: fixture('google-docs.html') });
  await expect(copy.locator('ul ul')).toHaveText('الحجري');
  await expect(copy.locator('a')).toHaveAttribute('href', 'https://example.org/a?x=1');
  await app.page.keyboard.press('Control+a');
  await paste(app, { [HTML]: fixture('wordpress.html') });
  await expect(copy.getByText('youtube.com/watch?v=abc123')).toBeVisible();
  await app.page.keyboard.press('Control+a');
  await paste(app, { [TEXT]: fixture('whatsapp.txt') });
  await expect(copy.locator('bdi')).toHaveText('+964 770 111 2222');
  await expect(copy.locator('strong')).toHaveText('عاجل');
  await app.page.keyboard.press('Control+a');
  await paste(app, { [TEXT]: fixture('pdf.txt') });
  await expect(copy.locator('p')).toHaveText([
    /^قال المحافظ.*عام 2023 وسينتهي خلال.*العراق.*أخرى\.$/u,
  ]);
  await app.page.keyboard.press('Control+a');
  await paste(app, {
    [HTML]:
      '<img src="x" onerror="window.hacked=1"><script>window.hacked=1</script>' +
      '<p style="position:fixed" onclick="window.hacked=1">سطر <a href="javascript:window.hacked=1">رابط</a></p>',
    'application/x-muharrir-copy':
      '{"content":[{"type":"paragraph","attrs":{"dir":"rtl"},"content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:1"}}]}]}]}',
  });
  await expect(copy.locator('p')).toHaveText(['سطر رابط']);
  await expect(copy.locator('a, img, script, [style*="fixed"], [onclick]')).toHaveCount(0);
  expect(await app.page.evaluate(() => 'hacked' in window)).toBe(false);

  await copy.evaluate((editor) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/html', '<ul><li>مسحوب *كما* هو</li></ul>');
    dataTransfer.setData('text/plain', 'مسحوب *كما* هو');
    const { left, bottom, width } = editor.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: bottom - 4 };
    const options = { dataTransfer, bubbles: true, cancelable: true, ...at };
    for (const type of ['dragover', 'drop']) {
      editor.dispatchEvent(new DragEvent(type, options));
    }
  });
  await expect(copy.locator('ul > li')).toHaveText('مسحوب *كما* هو');
  expect(typesOf(await bodyOnDisk(app))).toContain('bulletList');
});

test('copy goes out clean, and comes back whole; as text it takes the look of its place', async ({
  app,
}) => {
  await newDraft(app);
  const copy = copyOf(app);
  await copy.click();
  await paste(app, { [HTML]: fixture('wordpress.html') });
  const before = await bodyOnDisk(app);
  await app.page.keyboard.press('Control+a');
  const cut = await copied(app, 'cut');
  await expect(copy).toHaveText('');
  expect(cut[HTML]).toContain('<h2 dir="rtl">ملف المياه</h2>');
  expect(cut[HTML]).not.toMatch(/class=|style=|data-|<bdi/u);
  expect(cut[TEXT]).toContain('• سد الموصل\n  1. البوابة الأولى');
  await paste(app, cut);
  expect(await bodyOnDisk(app)).toEqual(before);

  // The system's own clipboard, and no shape but that of the place with Ctrl+Shift+V.
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Control+x');
  await app.page.keyboard.press('Control+b');
  await app.page.keyboard.type('هنا: ');
  await app.page.keyboard.press('Control+Shift+KeyV');
  await expect(copy.locator('h2, ul, blockquote, table')).toHaveCount(0);
  await expect(copy.locator('p strong').first()).toHaveText('هنا: ملف المياه');
  await app.page.keyboard.press('Control+z');
  await expect(copy).toHaveText('هنا: ');
  await app.page.keyboard.press('Control+v');
  await expect(copy.locator('table')).toBeVisible();

  const headline = app.page.getByTestId('headline');
  await headline.click();
  await paste(app, { [TEXT]: '\u200Fافتتاح\u200B الجسر\u00A0\u00A0اليوم\n\uFEFFفي بغداد\u202C' });
  await expect(headline).toHaveValue('افتتاح الجسر اليوم في بغداد');
});
