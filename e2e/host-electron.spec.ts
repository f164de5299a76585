import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findElectron } from '../scripts/find-electron.mjs';
import { expect, test } from './support/desk';
import { startElectronHost } from './support/electron-host';

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
