import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PAGE_POLICY } from '#api/page-headers';
import { APP_PAGE } from './app-address';
import { appRequestHandler, declareAppScheme, fileInside, serveApp } from './protocol';
import { protocol } from './testing/electron';

vi.mock('electron', () => import('./testing/electron'));

let folder: string;
let root: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muharrir-protocol-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets', 'a.js'), 'export {};');
  await writeFile(join(root, 'assets', 'a.map'), '{}');
  await writeFile(join(folder, 'secret.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

const image = { bytes: Buffer.from('GIF89a'), mediaType: 'image/gif', cacheControl: 'private' };
const preview = { html: '<p>خبر</p>', contentSecurityPolicy: "default-src 'none'; sandbox" };

const desk = {
  readPreview: (path: string) => (path === '/preview/known' ? preview : null),
  readImage: (path: string) => Promise.resolve(path === '/image-files/key/a.gif' ? image : null),
};

function get(url: string, method = 'GET', page = APP_PAGE): Promise<Response> {
  return appRequestHandler(root, desk, page)({ url, method });
}

describe('the program’s own scheme', () => {
  it('is declared standard and secure, and nothing that weakens it', () => {
    declareAppScheme();
    serveApp(root, desk, APP_PAGE);
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      {
        scheme: 'muharrir',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
    expect(protocol.handle.mock.calls[0]?.[0]).toBe('muharrir');
  });

  it.each([
    ['muharrir://app/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['muharrir://app/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['muharrir://app/assets/a.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('serves %s under the policy of the page', async (url, mediaType, text) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('content-security-policy')).toBe(PAGE_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(text);
  });

  it('serves a preview under its own policy', async () => {
    const response = await get('muharrir://app/preview/known');
    expect(response.headers.get('content-security-policy')).toBe(preview.contentSecurityPolicy);
    expect(await response.text()).toBe(preview.html);
    expect((await get('muharrir://app/preview/guessed')).status).toBe(404);
  });

  it('serves pictures of the drafts, to its own page alone', async () => {
    const address = 'muharrir://app/image-files/key/a.gif';
    const response = await get(address);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/gif',
      'cache-control': 'private',
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(await response.text()).toBe('GIF89a');
    const inDevelopment = await get(address, 'GET', 'http://localhost:5173/');
    expect(inDevelopment.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await get('muharrir://app/image-files/other/a.gif')).status).toBe(404);
  });

  it.each([
    'muharrir://app/../secret.json',
    'muharrir://app/%2e%2e/secret.json',
    'muharrir://app/..%2fsecret.json',
    'muharrir://app/..%5csecret.json',
    'muharrir://app/%252e%252e%252fsecret.json',
    'muharrir://app/assets/..%2f..%2fsecret.json',
    'muharrir://app//etc/passwd',
    'muharrir://app/C:%5csecret.json',
    'muharrir://app/index.html%00.js',
    'muharrir://app/%ff',
    'muharrir://app/assets/a.map',
    'muharrir://app/assets',
    'muharrir://app/missing.js',
    'muharrir://evil/index.html',
    'muharrir://app.evil.test/',
  ])('refuses %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('only reads', async () => {
    expect((await get('muharrir://app/', 'POST')).status).toBe(405);
    expect((await get('muharrir://app/', 'HEAD')).status).toBe(200);
  });

  it('never names a file outside its folder', () => {
    expect(fileInside('/built', '/a/../../x.js')).toBeNull();
    expect(fileInside('/built', '/..')).toBeNull();
    expect(fileInside('/built', '/..a.js')).toBe(join('/built', '..a.js'));
  });
});
