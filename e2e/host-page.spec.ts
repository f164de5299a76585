import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { expect, test } from './support/desk';

test('the window opens on an Arabic page, without a complaint', async ({ app }) => {
  const { page } = app;
  await expect(page).toHaveTitle(/محرِّر/u);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'ar');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(page.getByTestId('new-draft')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('the page is served under a policy that lets no foreign script run', async ({ app }) => {
  const { page } = app;
  const policy = await page.evaluate(async () => {
    const answer = await fetch(location.href.replace(/#.*$/su, ''));
    return answer.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval/u);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.foreign = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'globalThis.foreign = true');
    image.src = 'data:image/png;base64,broken';
    document.body.append(image);
    return new Promise((resolve) => {
      image.addEventListener('error', () => resolve('foreign' in globalThis));
    });
  });
  expect(ran).toBe(false);
});

test('a path that climbs out of the program is not served', async ({ app }) => {
  // Spelled so that a browser sends them as they are.
  const statuses = await app.page.evaluate(async () => {
    const paths = ['/..%2f..%2fpackage.json', '/%252e%252e/main/main.js', '/..%5cmain%5cmain.js'];
    const answers = await Promise.all(paths.map((path) => fetch(path)));
    return answers.map(({ status }) => status);
  });
  expect(statuses).toEqual([404, 404, 404]);
});

test('a path that climbs out as no browser would send it is not served either', async ({
  app,
  host,
}) => {
  test.skip(host === 'electron', 'only a server takes what is no address');
  const { port } = new URL(app.page.url());
  const statusOf = (path: string) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end();
    });
  expect(await statusOf('/index.html')).toBe(200);
  const paths = [
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/assets/../../main/main.js',
    '/assets/%2E%2E/%2e%2e/main/main.js',
    '//../main/main.js',
    '/..\\main\\main.js',
  ];
  const statuses = await Promise.all(paths.map(statusOf));
  expect(statuses).toEqual(paths.map(() => 404));
});

test('a new draft is a file in the drafts folder, and there again after a restart', async ({
  app,
}) => {
  await app.page.getByTestId('new-draft').click();
  await expect(app.page.getByTestId('draft-item')).toHaveCount(1);
  const files = () => readdir(`${app.draftsFolder}/drafts`);
  await expect
    .poll(async () => (await files()).filter((name) => name.endsWith('.json')))
    .toHaveLength(1);
  await app.restart();
  await expect(app.page.getByTestId('draft-item')).toHaveCount(1);
});
