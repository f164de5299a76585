import { createConnection } from 'node:net';
import { describe, expect, it } from 'vitest';
import { PAGE_POLICY } from '#api/page-headers';
import { PREVIEW_POLICY } from '#desk/previews';
import { fakeDesk } from './testing/fake-desk';
import { ask, SECRET, serving } from './testing/serving';

describe('the served page', () => {
  it('comes with its media type, its policy and the other guards', async () => {
    const { served } = await serving();
    const { status, headers, body } = await ask(served.port, '/');
    expect(status).toBe(200);
    expect(body).toContain('محرِّر');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it.each([
    ['/assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/assets/naskh-1a2b.woff2', 'font/woff2'],
  ])('serves %s for good', async (path, type) => {
    const { served } = await serving();
    const { headers } = await ask(served.port, path);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toContain('immutable');
  });

  it('answers HEAD without a body, and ignores a query', async () => {
    const { served } = await serving();
    const head = await ask(served.port, '/?v=1', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
  });

  it('has an address with 256 random bits, other ones at each launch', async () => {
    const [one, other] = [await serving(), await serving()];
    expect(Buffer.from(one.token, 'base64url')).toHaveLength(32);
    expect(one.token).not.toBe(other.token);
    expect(one.served.url).toBe(`${one.origin}/#token=${one.token}`);
  });

  it('is at the port that was asked for, or says that it is taken', async () => {
    const { served } = await serving();
    await expect(serving(fakeDesk(), { port: served.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('a preview', () => {
  it('comes under its own policy and is kept by nobody', async () => {
    const desk = fakeDesk();
    const { served } = await serving(desk);
    const { status, headers, body } = await ask(served.port, desk.previews.add('<p>خبر</p>'));
    expect({ status, body }).toEqual({ status: 200, body: '<p>خبر</p>' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not found under any other path', async () => {
    const { served } = await serving();
    expect((await ask(served.port, '/preview/guess')).status).toBe(404);
  });
});

describe('a picture of the drafts', () => {
  const image = { bytes: Buffer.from('GIF89a'), mediaType: 'image/gif', cacheControl: 'private' };
  const path = '/image-files/key/%D8%AC%D8%B3%D8%B1.gif';
  const desk = fakeDesk({
    readImage: (asked) => Promise.resolve(asked === path ? image : null),
  });

  it('comes with its own media type, under the policy of the page', async () => {
    const { served } = await serving(desk);
    const { status, headers, body } = await ask(served.port, path);
    expect({ status, body }).toEqual({ status: 200, body: 'GIF89a' });
    expect(headers).toMatchObject({
      'content-type': 'image/gif',
      'cache-control': 'private',
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await ask(served.port, '/image-files/key/other.gif')).status).toBe(404);
  });

  it('is not for pages of other sites', async () => {
    const { served } = await serving(desk);
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect((await ask(served.port, path, { headers })).status).toBe(403);
    const rebound = { host: `evil.test:${served.port}` };
    expect((await ask(served.port, path, { headers: rebound })).status).toBe(421);
  });
});

describe('what is refused', () => {
  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/%252e%252e%252fsecret.json',
    '/assets/../../secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '/..%c0%afsecret.json',
    '/....//secret.json',
    '//secret.json',
    '/%00/../secret.json',
    '/index.html%00.js',
    '/%',
    '/@fs/etc/passwd',
    '/etc/passwd',
    '/notes.unknown',
    '/assets',
    '/assets/',
    'http://127.0.0.1/../secret.json',
    '*',
  ])('the path %s', async (path) => {
    const { served } = await serving();
    const { status, body } = await ask(served.port, path);
    expect(status).toBe(404);
    expect(body).not.toContain(SECRET);
  });

  it.each(['evil.test', 'evil.test:{port}', '127.0.0.1', '127.0.0.1:1', '[::1]:{port}'])(
    'a request that names %j as its host, as after DNS rebinding',
    async (host) => {
      const desk = fakeDesk();
      const { served } = await serving(desk);
      const headers = { host: host.replace('{port}', String(served.port)) };
      for (const path of ['/', desk.previews.add('خبر')]) {
        expect(await ask(served.port, path, { headers })).toMatchObject({ status: 421, body: '' });
      }
    },
  );

  it.each([
    ['with two hosts', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.test'],
    [
      'with two hosts, the other way round',
      'GET / HTTP/1.1\r\nHost: evil.test\r\nHost: 127.0.0.1:{port}',
    ],
    ['without a host', 'GET / HTTP/1.0'],
    ['that is not HTTP', 'EHLO evil.test'],
  ])('a request %s', async (_, text) => {
    const { served } = await serving();
    const socket = createConnection(served.port, '127.0.0.1');
    socket.write(`${text.replace('{port}', String(served.port))}\r\nConnection: close\r\n\r\n`);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /u);
    expect(answer).not.toContain('محرِّر');
  });

  it('localhost is this machine, too', async () => {
    const { served } = await serving();
    const headers = { host: `localhost:${served.port}` };
    expect((await ask(served.port, '/', { headers })).status).toBe(200);
  });

  it.each(['text/plain', 'application/json', 'application/x-www-form-urlencoded'])(
    'a form of another site that posts %s',
    async (type) => {
      const { served } = await serving();
      for (const origin of [{}, { origin: 'https://evil.test' }, { origin: 'null' }]) {
        const { status } = await ask(served.port, '/desk', {
          method: 'POST',
          headers: { 'content-type': type, ...origin },
          body: '{"id":1,"method":"listTrash","args":[]}',
        });
        expect(status).toBe(403);
      }
    },
  );

  it('any writing over HTTP, of our own page as well', async () => {
    const { served, origin } = await serving();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status } = await ask(served.port, '/desk', { method, headers: { origin } });
      expect(status).toBe(405);
    }
  });

  it('a page of another site that builds ours in', async () => {
    const { served } = await serving();
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' };
      const { status } = await ask(served.port, '/assets/main-1a2b.js', { headers });
      expect(status).toBe(403);
    }
    const own = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    const { status } = await ask(served.port, '/assets/main-1a2b.js', { headers: own });
    expect(status).toBe(200);
  });
});
