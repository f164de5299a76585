import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { pageHeaders } from '#api/page-headers';
import type { Desk } from '#desk/open-desk';
import { IMAGES_PATH } from '#desk/served-images';
import { DevServer } from './dev-server';
import type { EventHub } from './event-hub';
import { FlushRound } from './flush-round';
import { LaunchToken, SUBPROTOCOL } from './launch-token';
import { listPageFiles } from './page-files';
import { comesFromOwnPage, isForeignEmbedding, namesThisServer } from './request-guard';
import { serveSocket } from './socket-desk';

/** The only address that is ever listened on: this machine, to itself. */
const LOOPBACK = '127.0.0.1';

/** Largest message of a window, in bytes: a file of 40 MB in base64, and the call around it. */
const LARGEST_FRAME = 72 * 1024 * 1024;

export interface ServeOptions {
  desk: Desk;
  /** Where the desk's events go; give its `emit` to `openDesk`. */
  events: EventHub;
  /** Absolute path of the built renderer. */
  pages: string;
  /** 0 or nothing for any free port. */
  port?: number;
  /** Address of the renderer's development server, which is then shown instead of `pages`. */
  devServer?: string | undefined;
  /** As `LARGEST_FRAME`, in bytes. */
  largestFrame?: number;
}

export interface Served {
  /** All that a browser needs to open the window; holds the launch's secret. */
  url: string;
  port: number;
  /** How many windows are connected. */
  windows(): number;
  /** True once a window has been connected. */
  hadWindow(): boolean;
  /** Resolves when a window connects for the first time. */
  firstWindow: Promise<void>;
  /** Asks all windows to save; true when all is saved. `limit` in milliseconds. */
  flush(limit: number): Promise<boolean>;
  /** Cuts all lines and stops listening. The desk stays open. */
  close(): Promise<void>;
}

/**
 * The close code for a window of an earlier launch, of the range that RFC 6455 leaves to programs.
 * A browser shows its page nothing of a refused handshake, so the line is opened to be closed.
 */
const WRONG_TOKEN = 4401;

function refuse(response: ServerResponse, status: number): void {
  // Whatever body the request has is not read.
  response.writeHead(status, { ...pageHeaders(), connection: 'close' }).end();
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function turnAway(line: WebSocket): void {
  // What it sends nevertheless breaks the line; without a listener the error would end the program.
  line.on('error', () => undefined);
  line.close(WRONG_TOKEN);
}

/**
 * Serves the window's page, its previews, its pictures and the desk on 127.0.0.1. Nothing over HTTP changes
 * anything: the desk is reached by web socket alone, from our own page, with the launch's token.
 * @throws the system's error when the port is taken
 */
export async function serve({
  desk,
  events,
  pages,
  port: wantedPort = 0,
  devServer,
  largestFrame = LARGEST_FRAME,
}: ServeOptions): Promise<Served> {
  const token = new LaunchToken();
  const flushes = new FlushRound(events);
  const dev = devServer === undefined ? null : new DevServer(devServer);
  const files = dev === null ? await listPageFiles(pages) : new Map<string, never>();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestFrame,
    perMessageDeflate: false,
    handleProtocols: () => SUBPROTOCOL,
  });
  // Their lines carry nothing: any message at all is over this limit, in bytes.
  const strangers = new WebSocketServer({
    noServer: true,
    maxPayload: 1,
    perMessageDeflate: false,
    handleProtocols: () => SUBPROTOCOL,
  });
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5000 });
  let port = 0;

  /** True for what the desk shows, whether it is there or not. */
  function isOfDesk(path: string): boolean {
    return desk.readPreview(path) !== null || path.startsWith(IMAGES_PATH);
  }

  async function sendPage(path: string, response: ServerResponse): Promise<void> {
    const preview = desk.readPreview(path);
    const image = await desk.readImage(path);
    const file = files.get(path);
    if (preview !== null) {
      response.setHeader('content-security-policy', preview.contentSecurityPolicy);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      response.end(preview.html);
    } else if (image !== null) {
      response.setHeader('content-type', image.mediaType);
      response.setHeader('cache-control', image.cacheControl);
      response.end(image.bytes);
    } else if (file === undefined) {
      refuse(response, 404);
    } else {
      const bytes = await file.read();
      response.setHeader('content-type', file.mediaType);
      response.setHeader('cache-control', file.cacheControl);
      response.end(bytes);
    }
  }

  function receive(request: IncomingMessage, response: ServerResponse): void {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!namesThisServer(request, port)) return refuse(response, 421);
    if (!reads && !comesFromOwnPage(request)) return refuse(response, 403);
    if (isForeignEmbedding(request)) return refuse(response, 403);
    if (!reads) return refuse(response, 405);
    const [path = ''] = (request.url ?? '').split('?');
    // In development the sources may have folders of these names, too.
    if (dev !== null && !isOfDesk(path)) return dev.forward(request, response);
    for (const [name, value] of Object.entries(pageHeaders())) response.setHeader(name, value);
    // A file that is gone since the start: the program was built again.
    sendPage(path, response).catch(() => refuse(response, 404));
    return undefined;
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (!namesThisServer(request, port)) return refuseUpgrade(socket, '421 Misdirected Request');
    if (!comesFromOwnPage(request)) return refuseUpgrade(socket, '403 Forbidden');
    if (request.url !== '/desk') {
      if (dev === null) return refuseUpgrade(socket, '404 Not Found');
      return dev.forwardUpgrade(request, socket, head);
    }
    const offer = token.readOffer(request.headers['sec-websocket-protocol']);
    if (offer === 'none') return refuseUpgrade(socket, '401 Unauthorized');
    if (offer === 'another') return strangers.handleUpgrade(request, socket, head, turnAway);
    return sockets.handleUpgrade(request, socket, head, (line) => {
      serveSocket(line, desk, events, flushes);
    });
  }

  server.on('request', receive);
  server.on('upgrade', upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, LOOPBACK, resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;

  return {
    url: `http://${LOOPBACK}:${port}/#token=${token.text}`,
    port,
    windows: () => flushes.size,
    hadWindow: () => flushes.hadWindow,
    firstWindow: flushes.firstWindow,
    flush: (limit) => flushes.run(limit),
    async close() {
      for (const line of [...sockets.clients, ...strangers.clients]) line.terminate();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
