import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findElectron } from '../scripts/find-electron.mjs';
import { expect, test } from './support/desk';
import { startElectronHost } from './support/electron-host';
import { draftOnDisk, newDraft } from './support/sheet';

test.beforeEach(({ host }) => {
  test.skip(host !== 'electron', 'of Electron alone');
});

test('the window is locked down', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    require: 'require' in globalThis,
    process: 'process' in globalThis,
    module: 'module' in globalThis,
    bridge: Object.keys((globalThis as { muharrir?: object }).muharrir ?? {}).sort(),
  }));
  expect(found).toEqual({
    require: false,
    process: false,
    module: false,
    bridge: ['call', 'onEvent'],
  });
  expect(app.page.url()).toMatch(/^muharrir:\/\/app\//u);
});

test('the page cannot leave, open windows or ask for permissions', async ({ app }) => {
  const { page } = app;
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  const permission = await page.evaluate(async () => {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return state;
  });
  expect(permission).toBe('denied');
  expect(page.url()).toBe(before);
  expect(app.electron.application.windows()).toHaveLength(1);
});

test('the menu speaks Arabic, and commands reach the window', async ({ app }) => {
  const { application } = app.electron;
  const labels = await application.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  );
  expect(labels?.filter((label) => /\p{Script=Arabic}/u.test(label))).toEqual(labels);
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('new-draft')?.click();
  });
  await expect(app.page.getByTestId('draft-item')).toHaveCount(1);
});

test('a second start gives its file to the first and ends', async ({ app }) => {
  const binary = findElectron() ?? '';
  const file = join(app.folders.home, 'خبر.txt');
  await writeFile(file, 'بغداد/ المستقلة/- نص الخبر.');
  await expect(startElectronHost(binary, app.folders, [file])).rejects.toThrow();
  await expect(app.page.getByTestId('import-confirm')).toBeVisible();
});

test('a window whose process was killed comes back with its draft', async ({ app }) => {
  await app.page.getByTestId('new-draft').click();
  await app.page.getByTestId('headline').click();
  await app.page.keyboard.type('عنوان قبل الانهيار');
  await expect(app.page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
  const { application } = app.electron;
  await application.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const headline = () =>
    application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(
          `document.querySelector('[data-testid=headline]')?.textContent ?? ''`,
        )
        .catch(() => ''),
    );
  await expect.poll(headline).toContain('عنوان قبل الانهيار');
});

test('what was typed last is on disk when the program has been quit', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('آخر ما كُتب');
  await app.stop();
  expect((await draftOnDisk(app)).headline).toBe('آخر ما كُتب');
});

test('what was typed last is on disk when the system has ended the program', async ({ app }) => {
  test.skip(process.platform === 'win32', 'Windows has no such signal');
  await newDraft(app);
  await app.page.getByTestId('headline').fill('آخر ما كُتب');
  const { application } = app.electron;
  const ended = application.waitForEvent('close');
  application.process().kill('SIGTERM');
  // A system in a hurry asks twice.
  application.process().kill('SIGTERM');
  await ended;
  expect((await draftOnDisk(app)).headline).toBe('آخر ما كُتب');
});

test('the window saves before it loads anew', async ({ app }) => {
  const { page } = app;
  await newDraft(app);
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  await page.getByTestId('headline').fill('قبل إعادة التحميل');
  await app.electron.application.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await expect.poll(() => page.evaluate(() => 'before' in globalThis)).toBe(false);
  expect((await draftOnDisk(app)).headline).toBe('قبل إعادة التحميل');
});

test('the window has the size in which it was left', async ({ app }) => {
  const size = { width: 1010, height: 690 };
  await app.electron.application.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(width, height);
  }, size);
  await app.restart();
  const bounds = await app.electron.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  // Where it stands is the window manager's to decide.
  expect(bounds).toMatchObject(size);
});
