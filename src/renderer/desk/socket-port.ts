import type { DeskEvent } from '#api/contract';
import type { Call, DeskPort, Reply } from '#api/wire';
import type { Line } from './line';

interface Waiting {
  resolve(reply: Reply): void;
}

const DISCONNECTED: Reply = { ok: false, code: 'disconnected', detail: '' };
/** Wait before the line is tried again, in milliseconds; doubles up to the last value. */
const FIRST_RETRY = 250;
const LAST_RETRY = 4000;
/** How the server closes a line whose token is another launch's. */
const WRONG_TOKEN = 4401;

function isFrame(data: unknown): data is { id?: number; reply?: Reply; event?: DeskEvent } {
  return typeof data === 'object' && data !== null;
}

/**
 * The browser host's line to the desk: one web socket to the page's own origin, opened again when it
 * breaks. Calls that were under way when it broke are answered `disconnected`.
 * @param token the launch's token, from the page's address
 * @param onLine told when the line goes down, comes up or is refused for good
 */
export function socketPort(token: string, onLine: (line: Line) => void): DeskPort {
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/desk`;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: DeskEvent) => void>();
  let lastId = 0;
  let retry = FIRST_RETRY;
  let socket: WebSocket;
  let opened: Promise<boolean>;

  function receive(message: MessageEvent): void {
    const frame: unknown = JSON.parse(String(message.data));
    if (!isFrame(frame)) return;
    if (frame.event !== undefined) for (const listener of listeners) listener(frame.event);
    if (frame.id !== undefined && frame.reply !== undefined) {
      waiting.get(frame.id)?.resolve(frame.reply);
      waiting.delete(frame.id);
    }
  }

  function open(): void {
    socket = new WebSocket(address, ['muharrir', token]);
    opened = new Promise((resolve) => {
      socket.addEventListener('open', () => {
        retry = FIRST_RETRY;
        resolve(true);
        onLine('up');
      });
      socket.addEventListener('close', ({ code }) => {
        resolve(false);
        onLine(code === WRONG_TOKEN ? 'refused' : 'down');
        for (const call of waiting.values()) call.resolve(DISCONNECTED);
        waiting.clear();
        if (code === WRONG_TOKEN) return;
        setTimeout(open, retry);
        retry = Math.min(retry * 2, LAST_RETRY);
      });
    });
    socket.addEventListener('message', receive);
  }
  open();

  return {
    async call({ method, args }: Call) {
      if (!(await opened) || socket.readyState !== WebSocket.OPEN) return DISCONNECTED;
      lastId += 1;
      const id = lastId;
      return new Promise<Reply>((resolve) => {
        waiting.set(id, { resolve });
        socket.send(JSON.stringify({ id, method, args }));
      });
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
