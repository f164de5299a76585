import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DeskError } from '#api/desk-error';
import { builtWorker } from './built-worker';
import type { FolderLayout } from './folder-layout';
import { type LibraryIndex, libraryInThread } from './library-index';
import {
  answerCall,
  isReplyMessage,
  type LibraryCall,
  type LibraryReply,
} from './library-messages';

/** How often the thread is started again before the library moves into this one. */
const RESTARTS = 1;

interface Pending {
  call: LibraryCall;
  settle: (reply: LibraryReply) => void;
}

/** Asks a library in a thread of its own, and survives that thread. */
class WorkerLibrary {
  readonly #layout: FolderLayout;
  readonly #onChange: () => void;
  readonly #path: string | null;
  readonly #pending = new Map<number, Pending>();
  #next = 0;
  #crashes = 0;
  #worker: Worker | null = null;
  /** The library in this thread, once the other cannot be had. */
  #here: LibraryIndex | null = null;

  constructor(layout: FolderLayout, onChange: () => void, path: string | null) {
    this.#layout = layout;
    this.#onChange = onChange;
    this.#path = path;
    this.#start();
  }

  ask(call: LibraryCall): Promise<LibraryReply> {
    return new Promise((resolve) => {
      this.#next += 1;
      this.#pending.set(this.#next, { call, settle: resolve });
      this.#send(this.#next, call);
    });
  }

  /** Ends the thread, which has answered `close`. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): void {
    if (this.#path === null || this.#crashes > RESTARTS) {
      this.#here = libraryInThread(this.#layout, this.#onChange);
      return;
    }
    const worker = new Worker(this.#path, { workerData: dirname(this.#layout.drafts) });
    this.#worker = worker;
    worker.on('message', (message: unknown) => {
      if (!isReplyMessage(message)) return;
      if (message === 'changed') this.#onChange();
      else this.#settle(message.number, message.reply);
    });
    // Its end follows, and is dealt with there.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#startAgain();
    });
    worker.unref();
  }

  #startAgain(): void {
    this.#crashes += 1;
    this.#worker = null;
    this.#start();
    for (const [number, { call }] of this.#pending) this.#send(number, call);
    this.#onChange();
  }

  #send(number: number, call: LibraryCall): void {
    if (this.#worker !== null) {
      // Only an answer that somebody waits for keeps the process alive.
      this.#worker.ref();
      this.#worker.postMessage({ number, call }, []);
    } else if (this.#here !== null) {
      void answerCall(this.#here, call).then((reply) => this.#settle(number, reply));
    } else this.#settle(number, { method: 'refused', code: 'failed', detail: 'library closed' });
  }

  #settle(number: number, reply: LibraryReply): void {
    const pending = this.#pending.get(number);
    this.#pending.delete(number);
    if (this.#pending.size === 0) this.#worker?.unref();
    pending?.settle(reply);
  }
}

/** The refusal that a reply is; one that answers something else is a defect. */
function refusalIn(reply: LibraryReply): DeskError {
  return reply.method === 'refused'
    ? new DeskError(reply.code, reply.detail)
    : new DeskError('failed', `the library answered ${reply.method}`);
}

/**
 * A library in a thread of its own, so that reading and searching ten thousand drafts never holds up
 * a keystroke on its way to disk. Where there is no thread to be had, or it crashes time and again, the
 * library runs in this one. It keeps no process alive.
 * @param path of the worker's script; the build's when left out
 */
export function libraryInWorker(
  layout: FolderLayout,
  onChange: () => void,
  path: string | null = builtWorker('library-worker.js'),
): LibraryIndex {
  const library = new WorkerLibrary(layout, onChange, path);
  return {
    async list(query) {
      const reply = await library.ask({ method: 'list', query });
      if (reply.method !== 'list') throw refusalIn(reply);
      return reply.result;
    },
    async facts() {
      const reply = await library.ask({ method: 'facts' });
      if (reply.method !== 'facts') throw refusalIn(reply);
      return reply.result;
    },
    async search(words, filter, offset, count) {
      const reply = await library.ask({ method: 'search', words, filter, offset, count });
      if (reply.method !== 'search') throw refusalIn(reply);
      return reply.result;
    },
    async ids(filter) {
      const reply = await library.ask({ method: 'ids', filter });
      if (reply.method !== 'ids') throw refusalIn(reply);
      return reply.result;
    },
    async update(ids) {
      await library.ask({ method: 'update', ids });
    },
    async close() {
      await library.ask({ method: 'close' });
      await library.end();
    },
  };
}
