// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from './line';
import { socketPort } from './socket-port';

const KEY = 'key of this test';

/** A web socket whose other end is the test. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 0;
  readonly sent: { id: number; method: string }[] = [];

  constructor(
    readonly address: string,
    readonly protocols: string[],
  ) {
    super();
    // The window's own line, which another test has loaded and which looks for a desk, has no such key.
    if (protocols.includes(KEY)) FakeSocket.all.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as { id: number; method: string });
  }

  accept(): void {
    this.readyState = FakeSocket.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  receive(frame: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }

  end(code: number): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

const last = () => {
  const socket = FakeSocket.all.at(-1);
  if (socket === undefined) throw new Error('no socket was opened');
  return socket;
};

describe('the browser host’s line to the desk', () => {
  const lines: Line[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', FakeSocket);
    FakeSocket.all = [];
    lines.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const open = () => socketPort(KEY, (line) => lines.push(line));

  it('shows its key, and gives every answer to the call that it belongs to', async () => {
    const port = open();
    last().accept();
    expect(last().protocols).toEqual(['muharrir', KEY]);
    const first = port.call({ method: 'listTrash', args: [] });
    const second = port.call({ method: 'describeDesk', args: [] });
    await vi.waitFor(() => expect(last().sent).toHaveLength(2));
    const [one, two] = last().sent;
    last().receive({ id: two?.id, reply: { ok: true, value: 'ثانٍ' } });
    last().receive({ id: one?.id, reply: { ok: true, value: 'أول' } });
    expect(await first).toEqual({ ok: true, value: 'أول' });
    expect(await second).toEqual({ ok: true, value: 'ثانٍ' });
  });

  it('answers what was under way when the line breaks, and opens it again', async () => {
    const port = open();
    last().accept();
    const call = port.call({ method: 'listTrash', args: [] });
    await vi.waitFor(() => expect(last().sent).toHaveLength(1));
    last().end(1006);
    expect(await call).toMatchObject({ ok: false, code: 'disconnected' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(FakeSocket.all).toHaveLength(2);
    last().accept();
    expect(lines).toEqual(['up', 'down', 'up']);
  });

  it('gives up when another start of the program answers', async () => {
    const port = open();
    last().accept();
    last().end(4401);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(lines.at(-1)).toBe('refused');
    expect(await port.call({ method: 'listTrash', args: [] })).toMatchObject({ ok: false });
  });

  it('passes events on until nobody listens', () => {
    const port = open();
    const heard = vi.fn();
    const stop = port.onEvent(heard);
    last().accept();
    last().receive({ event: { type: 'draftsChanged', ids: ['a'] } });
    stop();
    last().receive({ event: { type: 'draftsChanged', ids: ['b'] } });
    expect(heard.mock.calls).toEqual([[{ type: 'draftsChanged', ids: ['a'] }]]);
  });
});
