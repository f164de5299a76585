import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { DevServer } from './dev-server';
import { fakeDesk } from './testing/fake-desk';
import { ask, Line, serving } from './testing/serving';

/** A development server as vite is one: answers to its own name and page alone, and reloads. */
async function startVite() {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('x-asked', `${request.headers.host} ${request.url}`);
    response.end('<script>hot()</script>');
  });
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'vite-hmr' });
  sockets.on('connection', (socket, request) => {
    socket.send(JSON.stringify({ origin: request.headers.origin }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('the development server', () => {
  it('is shown under our own origin, with scripts of its own allowed in the page', async () => {
    const vite = await startVite();
    const { served } = await serving(fakeDesk(), { devServer: vite });
    const { status, body, headers } = await ask(served.port, '/main.tsx?v=1');
    expect({ status, body }).toEqual({ status: 200, body: '<script>hot()</script>' });
    expect(headers['x-asked']).toBe(`${new URL(vite).host} /main.tsx?v=1`);
    expect(headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline';");
  });

  it('reloads through our own origin', async () => {
    const vite = await startVite();
    const { origin } = await serving(fakeDesk(), { devServer: vite });
    const line = await Line.open(origin, ['vite-hmr'], {}, '/?token=vite');
    expect(await line.frame(() => true)).toEqual({ origin: vite });
  });

  it('does not replace the desk or the previews', async () => {
    const desk = fakeDesk();
    const { served, origin, token } = await serving(desk, { devServer: await startVite() });
    expect((await ask(served.port, desk.previews.add('خبر'))).body).toBe('خبر');
    expect((await ask(served.port, '/image-files/key/a.png')).status).toBe(404);
    // A source of the renderer, in a folder of the same name.
    expect((await ask(served.port, '/preview/preview-panel.tsx')).body).toContain('hot()');
    const line = await Line.open(origin, ['muharrir', token]);
    expect(await line.call(1, 'listTrash')).toMatchObject({ reply: { ok: true } });
    expect(await (await Line.open(origin, ['muharrir', 'x'])).closed()).toBe(4401);
  });

  it('is guarded as the built page is', async () => {
    const { served, origin } = await serving(fakeDesk(), { devServer: await startVite() });
    expect((await ask(served.port, '/', { headers: { host: 'evil.test' } })).status).toBe(421);
    expect((await ask(served.port, '/', { method: 'POST' })).status).toBe(403);
    const foreign = Line.open(origin, ['vite-hmr'], { origin: 'https://evil.test' }, '/');
    await expect(foreign).rejects.toThrow('refused with 403');
  });

  it('that has ended is an answer, not an end', async () => {
    const { served } = await serving(fakeDesk(), { devServer: 'http://127.0.0.1:9' });
    expect((await ask(served.port, '/')).status).toBe(502);
  });

  it.each(['https://127.0.0.1:5173', 'http://evil.test:5173', 'file:///etc', 'rubbish'])(
    'is on this machine: not %s',
    (address) => {
      expect(() => new DevServer(address)).toThrow(TypeError);
    },
  );
});
