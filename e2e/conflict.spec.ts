import { readFile, writeFile } from 'node:fs/promises';
import type { Article } from '#core/article/article';
import { axeFaultsInThemes } from './support/axe';
import { expect, type App, test } from './support/desk';
import { copyOf, draftFiles, draftOnDisk, newDraft, saved } from './support/sheet';

/** Changes the draft on disk, as another machine would. */
async function changeOnDisk(app: App, change: (article: Article) => void): Promise<void> {
  const [file] = await draftFiles(app);
  if (file === undefined) throw new Error('no draft on disk');
  const article = JSON.parse(await readFile(file, 'utf8')) as Article;
  change(article);
  await writeFile(file, JSON.stringify(article));
}

/** A draft of three paragraphs whose headline was changed here, and other things there. */
async function diverge(app: App): Promise<void> {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('المجلس يقر الخطة');
  await copyOf(app).click();
  await app.page.keyboard.type('أقر المجلس الخطة في جلسته اليوم.\n');
  await app.page.keyboard.type('وقال الرئيس إن الخطة تبدأ غداً.\n');
  await app.page.keyboard.type('وشكر الرئيس الحاضرين على صبرهم.');
  await saved(app);
  const line = JSON.stringify('اليوم.').slice(1, -1);
  await app.page.getByTestId('headline').fill('المجلس يقر الخطة بالإجماع');
  await changeOnDisk(app, (article) => {
    article.headline = 'المجلس يؤجل الخطة';
    article.kicker = 'عاجل';
    const body = JSON.stringify(article.body).replace(line, 'أمس الاثنين.');
    article.body = JSON.parse(body) as Article['body'];
  });
  await copyOf(app).locator('p').nth(2).click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(' ثم رفع الجلسة.');
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'error');
}

async function openConflict(app: App): Promise<void> {
  await app.page.getByRole('button', { name: 'قارن وادمج' }).click();
  await expect(app.page.getByTestId('difference').first()).toBeVisible();
}

function difference(app: App, name: string) {
  return app.page.getByRole('group', { name });
}

function bodyOf(article: Article): string {
  return JSON.stringify(article.body);
}

test('what only one side changed is chosen already; the rest is asked', async ({ app }) => {
  await diverge(app);
  await openConflict(app);
  await expect(app.page.getByTestId('difference')).toHaveCount(4);
  await expect(difference(app, 'الشارة').getByTestId('choose-theirs')).toBeChecked();
  const headline = difference(app, 'العنوان');
  await expect(headline).toContainText('تغيّر في الموضعين');
  await expect(headline.getByTestId('choose-mine')).toBeChecked();
  await headline.getByTestId('choose-theirs').check();
  await app.page.getByTestId('merge').click();

  await expect(app.page.getByRole('dialog')).toBeHidden();
  await saved(app);
  await expect(app.page.getByTestId('headline')).toHaveValue('المجلس يؤجل الخطة');
  await expect(app.page.getByTestId('kicker')).toHaveValue('عاجل');
  const merged = await draftOnDisk(app);
  expect(bodyOf(merged)).toContain('أمس الاثنين');
  expect(bodyOf(merged)).toContain('ثم رفع الجلسة');

  await app.page.keyboard.press('Control+Shift+h');
  await expect(app.page.locator('[data-testid=version][data-kind=mine]')).toHaveCount(1);
  const theirs = app.page.locator('[data-testid=version][data-kind=before-merge]');
  await expect(theirs).toHaveCount(1);
});

test('both paragraphs stay when both are chosen', async ({ app }) => {
  await diverge(app);
  await changeOnDisk(app, (article) => {
    const last = JSON.stringify(article.body.content[2]).replace('صبرهم', 'حضورهم');
    article.body.content[2] = JSON.parse(last) as Article['body']['content'][number];
  });
  await openConflict(app);
  await app.page.getByTestId('choose-both').last().check();
  await app.page.getByTestId('merge').click();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  const { body } = await draftOnDisk(app);
  expect(body.content.map((block) => JSON.stringify(block.content))).toEqual([
    expect.stringContaining('أمس الاثنين'),
    expect.stringContaining('تبدأ غداً'),
    expect.stringContaining('ثم رفع الجلسة'),
    expect.stringContaining('حضورهم'),
  ]);
});

test('a draft that changes once more meanwhile is read again before it is merged', async ({
  app,
}) => {
  await diverge(app);
  await openConflict(app);
  await changeOnDisk(app, (article) => {
    article.kicker = 'خاص';
  });
  await app.page.getByTestId('merge').click();
  await expect(app.page.getByRole('dialog')).toContainText('تغيّرت المسودة على القرص مرة أخرى');
  await expect(difference(app, 'الشارة')).toContainText('خاص');
  expect((await draftOnDisk(app)).kicker).toBe('خاص');
  await app.page.getByTestId('merge').click();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(app.page.getByTestId('kicker')).toHaveValue('خاص');
  await expect(app.page.getByTestId('headline')).toHaveValue('المجلس يقر الخطة بالإجماع');
});

test('closed without a decision, both sides stay what they are', async ({ app }) => {
  await diverge(app);
  await openConflict(app);
  await app.page.getByRole('button', { name: 'كل ما على القرص' }).click();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(app.page.getByTestId('headline')).toHaveValue('المجلس يقر الخطة بالإجماع');
  await expect(copyOf(app)).toContainText('ثم رفع الجلسة');
  expect((await draftOnDisk(app)).headline).toBe('المجلس يؤجل الخطة');
});

test('the keyboard alone chooses and merges', async ({ app }) => {
  await diverge(app);
  await openConflict(app);
  await app.page.getByRole('button', { name: 'كل ما على القرص' }).focus();
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Tab');
  await expect(difference(app, 'العنوان').getByTestId('choose-mine')).toBeFocused();
  await app.page.keyboard.press('ArrowDown');
  await expect(difference(app, 'العنوان').getByTestId('choose-theirs')).toBeChecked();
  await app.page.getByTestId('merge').focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByTestId('headline')).toHaveValue('المجلس يؤجل الخطة');
});

test('axe finds nothing in a conflict, light or dark', async ({ app }) => {
  await diverge(app);
  await openConflict(app);
  expect(await axeFaultsInThemes(app.page, '[role=dialog]')).toEqual([]);
});
