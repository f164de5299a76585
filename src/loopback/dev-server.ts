import { type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { PAGE_POLICY } from '#api/page-headers';

/** Names of this machine; a development server elsewhere is not shown. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Hot reload starts from a script in the page itself; nothing else may be inline even here. */
const DEV_POLICY = PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");

/**
 * The renderer's development server, reached through ours: the page keeps our origin, so no other one
 * has to be let in.
 */
export class DevServer {
  readonly #address: URL;

  /**
   * @param address as `ELECTRON_RENDERER_URL` gives it
   * @throws TypeError when it is not on this machine
   */
  constructor(address: string) {
    this.#address = new URL(address);
    if (this.#address.protocol !== 'http:' || !OWN_NAMES.has(this.#address.hostname)) {
      throw new TypeError(`The development server is not on this machine: ${address}`);
    }
  }

  /** Passes a request on and its answer back, under the policy of the page. */
  forward(request: IncomingMessage, response: ServerResponse): void {
    const onward = this.#send(request);
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        'content-security-policy': DEV_POLICY,
      });
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  }

  /** Passes the web socket of hot reload on. */
  forwardUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const onward = this.#send(request);
    onward.on('upgrade', (answer, far, farHead) => {
      far.on('error', () => socket.destroy());
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headerLines(answer.rawHeaders)}\r\n`);
      if (farHead.length > 0) socket.write(farHead);
      if (head.length > 0) far.write(head);
      far.pipe(socket).pipe(far);
    });
    onward.on('response', () => socket.destroy());
    onward.on('error', () => socket.destroy());
    onward.end();
  }

  #send(request: IncomingMessage) {
    const { hostname, port, host, origin } = this.#address;
    return httpRequest({
      hostname: hostname.replace(/^\[|\]$/gu, ''),
      port,
      path: request.url,
      method: request.method,
      // It, too, answers only to its own name and page.
      headers: { ...request.headers, host, ...(request.headers.origin && { origin }) },
    });
  }
}

function headerLines(raw: string[]): string {
  let lines = '';
  for (let index = 0; index + 1 < raw.length; index += 2) {
    lines += `${raw[index]}: ${raw[index + 1]}\r\n`;
  }
  return lines;
}
