import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Desk } from '#desk/open-desk';
import { temporaryFolder } from '../../desk/testing/temporary-folder';
import { EventHub } from '../event-hub';
import { serve, type ServeOptions } from '../serve';
import { fakeDesk } from './fake-desk';

/** What stands in the file beside the served folder, which nobody may ever see. */
export const SECRET = 'سرّ';

/** A served page and desk on a free port, for one test. */
export async function serving(desk: Desk = fakeDesk(), options: Partial<ServeOptions> = {}) {
  const parent = await temporaryFolder();
  const pages = join(parent, 'renderer');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.json'), SECRET);
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>محرِّر</title>');
  await writeFile(join(pages, 'assets', 'main-1a2b.js'), 'export {};');
  await writeFile(join(pages, 'assets', 'naskh-1a2b.woff2'), 'wOF2');
  await writeFile(join(pages, 'notes.unknown'), SECRET);
  const events = new EventHub();
  const served = await serve({ desk, events, pages, ...options });
  onTestFinished(() => served.close());
  const origin = `http://127.0.0.1:${served.port}`;
  const token = new URLSearchParams(new URL(served.url).hash.slice(1)).get('token') ?? '';
  return { served, events, origin, token, pages };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One request, with path and headers exactly as given: `fetch` would tidy both up. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body = '' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A window's line to the desk, as the renderer opens it. */
export class Line {
  readonly frames: unknown[] = [];
  readonly #waiting: (() => void)[] = [];

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString('utf8')));
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** Opens a line; rejects with the status when the server refuses it. */
  static open(
    origin: string,
    protocols: string[],
    headers: Record<string, string> = {},
    path = '/desk',
  ): Promise<Line> {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, protocols, {
      headers: { origin, ...headers },
    });
    onTestFinished(() => socket.terminate());
    return new Promise((resolve, reject) => {
      const line = new Line(socket);
      socket.on('open', () => resolve(line));
      socket.on('unexpected-response', (_, response) => {
        reject(new Error(`refused with ${response.statusCode}`));
        response.resume();
      });
      socket.on('error', reject);
    });
  }

  /** The first frame, come or to come, for which `wanted` is true. */
  async frame(wanted: (frame: unknown) => boolean): Promise<unknown> {
    for (;;) {
      const found = this.frames.find(wanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    }
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Calls a method and gives the frame that answers it. */
  call(id: number, method: string, args: unknown[] = []): Promise<unknown> {
    this.send({ id, method, args });
    return this.frame((frame) => (frame as { id?: number }).id === id);
  }

  /** The code with which the server closes the line. */
  closed(): Promise<number> {
    return new Promise((resolve) => this.socket.on('close', resolve));
  }
}
