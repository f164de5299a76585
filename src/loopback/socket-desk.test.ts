import { describe, expect, it, vi } from 'vitest';
import { DeskError } from '#api/desk-error';
import type { Desk } from '#desk/open-desk';
import { fakeDesk } from './testing/fake-desk';
import { ask, Line, serving } from './testing/serving';

// One of them sends more than a stuck window's share of memory.
describe('the line to the desk', { timeout: 60_000 }, () => {
  it('answers calls', async () => {
    const { origin, token } = await serving();
    const line = await Line.open(origin, ['muharrir', token]);
    expect(line.socket.protocol).toBe('muharrir');
    expect(await line.call(7, 'describeDesk')).toEqual({
      id: 7,
      reply: {
        ok: true,
        value: {
          version: '0.0.0',
          folder: '/drafts',
          heldBy: null,
          settingsTrouble: null,
          images: '/image-files/key/',
        },
      },
    });
  });

  it('answers a refusal with its code, and goes on', async () => {
    const openDraft = () => Promise.reject(new DeskError('disk-full', 'ENOSPC'));
    const { origin, token } = await serving(fakeDesk({ openDraft }));
    const line = await Line.open(origin, ['muharrir', token]);
    expect(await line.call(1, 'openDraft', ['a'])).toEqual({
      id: 1,
      reply: { ok: false, code: 'disk-full', detail: 'ENOSPC' },
    });
    expect(await line.call(2, 'listTrash')).toEqual({ id: 2, reply: { ok: true, value: [] } });
  });

  it('passes events on to all windows', async () => {
    const { origin, token, events } = await serving();
    const lines = [
      await Line.open(origin, ['muharrir', token]),
      await Line.open(origin, ['muharrir', token]),
    ];
    events.emit({ type: 'draftsChanged', ids: ['a'] });
    for (const line of lines) {
      expect(await line.frame(() => true)).toEqual({
        event: { type: 'draftsChanged', ids: ['a'] },
      });
    }
  });

  it('hands files that were opened at the start to the first window that asks, once', async () => {
    const { origin, token, events } = await serving();
    const file = { name: 'خبر.txt', base64: '' };
    events.keep({ type: 'fileOpened', file });
    const first = await Line.open(origin, ['muharrir', token]);
    await first.call(1, 'listTrash');
    const second = await Line.open(origin, ['muharrir', token]);
    await second.call(1, 'listTrash');
    expect(first.frames).toContainEqual({ event: { type: 'fileOpened', file } });
    expect(second.frames).not.toContainEqual({ event: { type: 'fileOpened', file } });
  });

  it('tells the desk which openings ended with a window, and no others', async () => {
    const endOpening = vi.fn<Desk['endOpening']>();
    const journalDraft = () => Promise.resolve('kept' as const);
    const { origin, token } = await serving(fakeDesk({ journalDraft, endOpening }));
    const lines = await Promise.all([1, 2].map(() => Line.open(origin, ['muharrir', token])));
    for (const [index, line] of lines.entries()) {
      const mark = { opening: `o-${index}`, sequence: 1, base: 'r' };
      const change = { fields: {}, body: null };
      await line.call(1, 'journalDraft', [`d-${index}`, { ...mark, kind: 'change', change }]);
    }
    lines[0]?.socket.terminate();
    await vi.waitFor(() => expect(endOpening).toHaveBeenCalled());
    expect(endOpening.mock.calls).toEqual([['d-0', 'o-0']]);
  });

  it('is not disturbed by a window that vanishes', async () => {
    const { origin, token, events, served } = await serving();
    const vanishing = await Line.open(origin, ['muharrir', token]);
    const line = await Line.open(origin, ['muharrir', token]);
    vanishing.socket.terminate();
    events.emit({ type: 'draftsChanged', ids: ['a'] });
    expect(await line.frame(() => true)).toEqual({ event: { type: 'draftsChanged', ids: ['a'] } });
    await vi.waitFor(() => expect(served.windows()).toBe(1), { timeout: 10_000 });
  });

  it('cuts the line of a window that does not read, and serves the others', async () => {
    const { origin, token, events, served } = await serving();
    const stuck = await Line.open(origin, ['muharrir', token]);
    const line = await Line.open(origin, ['muharrir', token]);
    stuck.socket.pause();
    const ids = Array.from({ length: 1000 }, () => 'x'.repeat(10_000));
    for (let round = 1; served.windows() === 2 && round < 20; round += 1) {
      events.emit({ type: 'draftsChanged', ids });
      await line.frame(() => line.frames.length === round);
    }
    await vi.waitFor(() => expect(served.windows()).toBe(1), { timeout: 10_000 });
    expect(await line.call(1, 'listTrash')).toEqual({ id: 1, reply: { ok: true, value: [] } });
  });
});

describe('a line that is refused', () => {
  it.each([
    ['no token', []],
    ['our protocol alone', ['muharrir']],
    ['a token alone', ['A'.repeat(43)]],
  ])('with %s', async (_, protocols) => {
    const { origin } = await serving();
    await expect(Line.open(origin, protocols)).rejects.toThrow('refused with 401');
  });

  it.each(['A'.repeat(43), '0'])(
    'as one of an earlier launch, with the token %j: opened only to say so',
    async (token) => {
      const { origin, served, events } = await serving();
      const line = await Line.open(origin, ['muharrir', token]);
      const closed = line.closed();
      line.send({ id: 1, method: 'listTrash', args: [] });
      events.emit({ type: 'draftsChanged', ids: ['a'] });
      expect(await closed).toBe(4401);
      expect(line.frames).toEqual([]);
      expect([served.windows(), served.hadWindow()]).toEqual([0, false]);
    },
  );

  it('as a page of another site, although it may have been ours once', async () => {
    const { origin } = await serving();
    const headers = { origin: 'https://evil.test' };
    const line = Line.open(origin, ['muharrir', 'A'.repeat(43)], headers);
    await expect(line).rejects.toThrow('refused with 403');
  });

  it('with the token and more beside it', async () => {
    const { origin, token } = await serving();
    await expect(Line.open(origin, ['muharrir', token, 'x'])).rejects.toThrow('refused with 401');
    await expect(Line.open(origin, [token, 'muharrir'])).rejects.toThrow('refused with 401');
  });

  it.each(['https://evil.test', 'http://127.0.0.1:1', 'null', 'http://localhost:{port}', ''])(
    'from the page %j, although it has the token',
    async (page) => {
      const { origin, token, served } = await serving();
      const headers = { origin: page.replace('{port}', String(served.port)) };
      const line = Line.open(origin, ['muharrir', token], headers);
      await expect(line).rejects.toThrow('refused with 403');
    },
  );

  it('by a page whose name was rebound to this machine', async () => {
    const { origin, token, served } = await serving();
    const host = `evil.test:${served.port}`;
    const headers = { host, origin: `http://${host}` };
    const line = Line.open(origin, ['muharrir', token], headers);
    await expect(line).rejects.toThrow('refused with 421');
  });

  it('at any other path', async () => {
    const { origin, token } = await serving();
    for (const path of ['/', '/desk/', '/desk?x', '/preview/x']) {
      const line = Line.open(origin, ['muharrir', token], {}, path);
      await expect(line).rejects.toThrow('refused with 404');
    }
  });

  it('as a plain request', async () => {
    const { served } = await serving();
    expect((await ask(served.port, '/desk')).status).toBe(404);
  });
});

describe('a frame that is none', () => {
  it.each([
    'rubbish',
    '',
    'null',
    '[]',
    '"listTrash"',
    '{}',
    '{"id":1}',
    '{"id":"1","method":"listTrash","args":[]}',
    '{"id":1,"method":"listTrash","args":{}}',
    '{"id":1,"method":"listTrash","args":[],"more":true}',
    '{"id":1.5,"method":"listTrash","args":[]}',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  ])('closes its own line and no other: %.40s', async (frame) => {
    const { origin, token } = await serving();
    const line = await Line.open(origin, ['muharrir', token]);
    const other = await Line.open(origin, ['muharrir', token]);
    line.send(frame);
    expect(await line.closed()).toBe(1008);
    expect(await other.call(1, 'listTrash')).toMatchObject({ reply: { ok: true } });
  });

  it('closes the line when it is binary', async () => {
    const { origin, token } = await serving();
    const line = await Line.open(origin, ['muharrir', token]);
    line.socket.send(Buffer.from('{"id":1,"method":"listTrash","args":[]}'), { binary: true });
    expect(await line.closed()).toBe(1003);
  });

  it('closes the line when it is larger than anything the program sends', async () => {
    const { origin, token } = await serving(fakeDesk(), { largestFrame: 1000 });
    const line = await Line.open(origin, ['muharrir', token]);
    const other = await Line.open(origin, ['muharrir', token]);
    line.send({ id: 1, method: 'listTrash', args: ['x'.repeat(1000)] });
    expect(await line.closed()).toBe(1009);
    expect(await other.call(1, 'listTrash')).toMatchObject({ reply: { ok: true } });
  });

  it.each([
    'close',
    'readPreview',
    'readImage',
    'pickFile',
    'constructor',
    '__proto__',
    'toString',
    'then',
    '',
  ])('is refused when it calls %j, which the desk does not offer here', async (method) => {
    const close = vi.fn<Desk['close']>(() => Promise.resolve());
    const { origin, token } = await serving(fakeDesk({ close }));
    const line = await Line.open(origin, ['muharrir', token]);
    expect(await line.call(1, method)).toMatchObject({ reply: { ok: false, code: 'invalid' } });
    expect(close).not.toHaveBeenCalled();
  });

  it('is refused when its arguments are not the contract’s', async () => {
    const openDraft = vi.fn<Desk['openDraft']>(() => Promise.reject(new DeskError('not-found')));
    const { origin, token } = await serving(fakeDesk({ openDraft }));
    const line = await Line.open(origin, ['muharrir', token]);
    for (const [id, args] of [[], ['../a'], ['a', 'b'], [{}], ['']].entries()) {
      expect(await line.call(id, 'openDraft', args)).toMatchObject({
        reply: { ok: false, code: 'invalid' },
      });
    }
    expect(openDraft).not.toHaveBeenCalled();
  });
});

describe('saving before the end', () => {
  const ticketOf = (frame: unknown) => (frame as { event: { ticket: number } }).event.ticket;
  const isRequest = (frame: unknown) =>
    (frame as { event?: { type: string } }).event?.type === 'flushRequested';

  it('waits until every window has saved', async () => {
    const { origin, token, served } = await serving();
    const lines = [
      await Line.open(origin, ['muharrir', token]),
      await Line.open(origin, ['muharrir', token]),
    ];
    const saved = served.flush(60_000);
    for (const line of lines) {
      await line.call(1, 'flushed', [ticketOf(await line.frame(isRequest)), true]);
    }
    expect(await saved).toBe(true);
  });

  it('says when a window could not save', async () => {
    const { origin, token, served } = await serving();
    const line = await Line.open(origin, ['muharrir', token]);
    const saved = served.flush(60_000);
    await line.call(1, 'flushed', [ticketOf(await line.frame(isRequest)), false]);
    expect(await saved).toBe(false);
  });

  it('does not wait for ever for a window that says nothing', async () => {
    const { origin, token, served } = await serving();
    await Line.open(origin, ['muharrir', token]);
    expect(await served.flush(50)).toBe(false);
  });

  it('does not wait for a window that goes', async () => {
    const { origin, token, served } = await serving();
    const line = await Line.open(origin, ['muharrir', token]);
    const saved = served.flush(60_000);
    await line.frame(isRequest);
    line.socket.terminate();
    await expect(saved).resolves.toBeTypeOf('boolean');
  });

  it('takes no answer to another question', async () => {
    const { origin, token, served } = await serving();
    const line = await Line.open(origin, ['muharrir', token]);
    const saved = served.flush(200);
    const ticket = ticketOf(await line.frame(isRequest));
    await line.call(1, 'flushed', [ticket - 1, true]);
    await line.call(2, 'flushed', [ticket + 1, true]);
    expect(await saved).toBe(false);
  });

  it('has nothing to wait for without windows', async () => {
    const { served } = await serving();
    expect(await served.flush(60_000)).toBe(true);
  });
});
