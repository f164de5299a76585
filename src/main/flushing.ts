import type { WindowLine } from './window-line';

/** How a request to save everything ended: saved, refused, or no answer in time. */
export type FlushResult = 'saved' | 'failed' | 'silent';

export interface Flushing {
  /** Asks the window to save everything typed, and waits for its answer. */
  request(): Promise<FlushResult>;
  /** The window's answer. */
  answered(ticket: number, saved: boolean): void;
}

/** How long the window gets to save, in milliseconds; a save takes a few, a slow disk seconds. */
export const FLUSH_LIMIT = 5000;

/** Asks the window to save before it closes, never longer than `limit` milliseconds. */
export function makeFlushing(line: WindowLine, limit = FLUSH_LIMIT): Flushing {
  let lastTicket = 0;
  const waiting = new Map<number, (result: FlushResult) => void>();
  return {
    request() {
      // A page that is still loading, or whose process is gone, holds nothing unsaved.
      if (!line.isListening()) return Promise.resolve('saved');
      lastTicket += 1;
      const ticket = lastTicket;
      return new Promise((resolve) => {
        const timer = setTimeout(() => finish('silent'), limit);
        const finish = (result: FlushResult): void => {
          clearTimeout(timer);
          waiting.delete(ticket);
          resolve(result);
        };
        waiting.set(ticket, finish);
        line.send({ type: 'flushRequested', ticket });
      });
    },
    answered(ticket, saved) {
      waiting.get(ticket)?.(saved ? 'saved' : 'failed');
    },
  };
}
