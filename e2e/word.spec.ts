import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docxOf, paragraph, run, style } from '../src/desk/word/testing/docx-of';
import { expect, type App, test } from './support/desk';
import { copyOf, draftFiles, draftsOnDisk, newDraft, saved } from './support/sheet';

const COPY = 'افتتح رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة بعد أعمال استمرت أعواماً.';

/** What an agency sends as a Word file: a title, a dateline, bold in Arabic, a list, tracked changes. */
const agencyFile = docxOf(
  [
    paragraph('افتتاح جسر في بغداد', '<w:pStyle w:val="1"/><w:bidi/>'),
    paragraph('كتب: ليلى سمير'),
    `<w:p><w:pPr><w:bidi/></w:pPr>${run('بغداد/ المستقلة/- ')}${run('افتتح', '<w:bCs/><w:rtl/>')}${run(' رئيس الوزراء صباح اليوم الجسر الجديد في وسط العاصمة.')}<w:ins w:id="1">${run(' وزاد.')}</w:ins></w:p>`,
    paragraph('The bridge is new.', ''),
    paragraph('بند أول', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:bidi/>'),
    paragraph(COPY),
    paragraph('المصدر: وكالة الصحافة المستقلة'),
  ].join(''),
  {
    styles: style('1', 'العنوان'),
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
  },
);

async function confirm(app: App): Promise<void> {
  await app.page.getByTestId('import-confirm').click();
  await expect(app.page.getByTestId('import-confirm')).toBeHidden();
  await saved(app);
}

test('a Word file is reviewed as agency text is, and becomes a draft; an older one is refused', async ({
  app,
}) => {
  const old = join(app.folders.home, 'خبر.doc');
  await writeFile(old, Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 WordDocument', 'latin1'));
  await app.page.getByTestId('import-open').click();
  const dialog = app.page.getByRole('dialog');
  await app.choosing(old, () => dialog.getByRole('button', { name: 'اختر ملفاً' }).click());
  await expect(dialog.getByRole('alert')).toContainText('احفظه بصيغة docx');
  await app.page.keyboard.press('Escape');

  await app.drop({ name: 'خبر.docx', content: Buffer.from(agencyFile) });
  const result = app.page.getByRole('region', { name: 'المقال الناتج' });
  await expect(result).toContainText('افتتاح جسر في بغداد');
  await expect(result).toContainText('ليلى سمير');
  await expect(dialog.getByRole('list', { name: 'ملاحظات القراءة' })).toContainText(
    'تعديل متتبَّع واحد',
  );
  expect(await draftFiles(app).catch(() => [])).toEqual([]);
  await dialog.getByRole('combobox', { name: /بند أول/u }).selectOption('subheadline');
  await confirm(app);

  const copy = copyOf(app);
  await expect(copy.locator('strong')).toHaveText('افتتح');
  await expect(copy.locator('p[dir="ltr"]')).toHaveText('The bridge is new.');
  const [draft] = await draftsOnDisk(app);
  expect(draft).toMatchObject({
    headline: 'افتتاح جسر في بغداد',
    subheadline: 'بند أول',
    byline: ['ليلى سمير'],
    dateline: { place: 'بغداد', agency: 'المستقلة' },
    sources: [{ name: 'وكالة الصحافة المستقلة' }],
  });
  expect(app.complaints).toEqual([]);
});

test('a draft goes out as a Word file and comes back the same', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('افتتاح الجسر الجديد');
  await app.page.getByTestId('kicker').fill('عاجل');
  await copyOf(app).click();
  await app.page.keyboard.type('قال المحافظ: ');
  await app.page.keyboard.press('Control+b');
  await app.page.keyboard.type('افتُتح الجسر');
  await app.page.keyboard.press('Control+b');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('- بند أول');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('بند ثان');
  await app.page.getByTestId('export-open').click();
  const file = await app.saved(() => app.page.getByTestId('export-docx').click());
  expect(file.name).toBe('افتتاح-الجسر-الجديد.docx');
  await expect(app.page.getByTestId('export-done')).toContainText('.docx');
  await app.page.keyboard.press('Escape');

  await app.drop({ name: file.name, content: file.bytes });
  await confirm(app);
  await expect(app.page.getByTestId('draft-item')).toHaveCount(2);
  const [one, other] = (await draftsOnDisk(app)).map((article) => ({ ...article, id: '' }));
  expect(other).toEqual(one);
  expect(JSON.stringify(one?.body)).toMatch(/"bold".*"bulletList".*"listItem".*"listItem"/su);
});
