import type { IncomingMessage } from 'node:http';

/** The names under which this machine reaches itself. Any other is a rebinding attack. */
const NAMES = ['127.0.0.1', 'localhost'];

/** The values of `Host` that a server at this port answers to. */
function allowedHosts(port: number): string[] {
  // Browsers leave the default port out.
  return NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

/**
 * True when the request names this server itself. A page of somebody else whose name was pointed at
 * 127.0.0.1 (DNS rebinding) shows its own name here.
 */
export function namesThisServer(request: IncomingMessage, port: number): boolean {
  const hosts = request.headersDistinct['host'] ?? [];
  const [host] = hosts;
  return hosts.length === 1 && host !== undefined && allowedHosts(port).includes(host);
}

/** True when the request was made by a page that this server served; required of all that writes. */
export function comesFromOwnPage(request: IncomingMessage): boolean {
  const origins = request.headersDistinct['origin'] ?? [];
  return origins.length === 1 && origins[0] === `http://${request.headers.host}`;
}

/**
 * True when a page of another site asked for something to build in: a picture, a script, data. Going
 * to our page by a link stays possible; the policy of the page itself forbids to frame it.
 */
export function isForeignEmbedding(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return (
    site !== undefined &&
    site !== 'same-origin' &&
    site !== 'none' &&
    request.headers['sec-fetch-mode'] !== 'navigate'
  );
}
