import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { DeskEvent } from '#api/contract';
import { answer, type Reply } from '#api/wire';
import type { Desk } from '#desk/open-desk';
import { deskForWindow } from '#desk/window-desk';
import type { EventHub } from './event-hub';
import type { FlushRound } from './flush-round';

const callFrame = z.strictObject({
  id: z.number().int(),
  method: z.string().max(100),
  args: z.array(z.unknown()).max(10),
});

/** What waits for a window that does not read, in bytes, before its line is cut. */
const MOST_WAITING = 64 * 1024 * 1024;

/** Web socket close codes of RFC 6455. */
const UNSUPPORTED_DATA = 1003;
const POLICY_VIOLATION = 1008;

type Frame = { id: number; reply: Reply } | { event: DeskEvent };

function send(socket: WebSocket, frame: Frame): void {
  if (socket.readyState !== socket.OPEN) return;
  // A window that was stopped or is stuck must not fill the memory of the program that saves.
  if (socket.bufferedAmount > MOST_WAITING) socket.terminate();
  else socket.send(JSON.stringify(frame));
}

function readFrame(data: Buffer): z.infer<typeof callFrame> | null {
  try {
    return callFrame.parse(JSON.parse(data.toString('utf8')));
  } catch {
    return null;
  }
}

function wholeMessage(data: Buffer | ArrayBuffer | Buffer[]): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}

/**
 * Serves the desk over one web socket that has been let in: answers its calls and passes events on.
 * Whatever happens on this socket stays on it.
 */
export function serveSocket(
  socket: WebSocket,
  desk: Desk,
  events: EventHub,
  flushes: FlushRound,
): void {
  const { calls, gone } = deskForWindow(desk);
  const served = {
    ...calls,
    flushed: async (ticket: number, saved: boolean) => flushes.report(socket, ticket, saved),
  };
  const stop = events.subscribe((event) => send(socket, { event }));
  flushes.join(socket);

  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(UNSUPPORTED_DATA);
    const call = readFrame(wholeMessage(data));
    if (call === null) return socket.close(POLICY_VIOLATION);
    for (const event of events.takeKept()) send(socket, { event });
    void answer(served, call).then((reply) => send(socket, { id: call.id, reply }));
    return undefined;
  });
  socket.on('close', () => {
    stop();
    gone();
    flushes.leave(socket);
  });
  // A line that breaks, or a frame over the limit, closes the socket by itself; without a listener the
  // error would end the program.
  socket.on('error', () => undefined);
}
