import type { HostApi } from '#api/contract';
import { connectDesk, type DeskPort } from '#api/wire';
import { browserHost } from './browser-host';
import { deskInfoStore } from './desk-info';
import { line } from './line';
import { socketPort } from './socket-port';

declare global {
  interface Window {
    /** Present in Electron: the line to the desk that the preload script exposes. */
    muharrir?: DeskPort;
  }
}

function openPort(): DeskPort {
  if (window.muharrir !== undefined) return window.muharrir;
  // Without a key, or with one that no web socket would carry, the server is to say no.
  const key = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
  const token = /^[\w-]+$/u.test(key) ? key : 'missing';
  return socketPort(token, line.set);
}

/** The window's line to the desk. */
export const port = openPort();

/** The desk, as the renderer calls it. */
export const desk = connectDesk(port);

/** What the desk says of itself and of its folder. */
export const deskInfo = deskInfoStore(desk);

/** What the window can ask of the host that it runs in. */
export const host: HostApi = window.muharrir === undefined ? browserHost(desk) : desk;

/** True in Electron, where a dialog asks where a file goes; a browser puts it among its downloads. */
export const savesByDialog = window.muharrir !== undefined;
