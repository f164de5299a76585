import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { HostOptions } from './host';

type StartOptions = Pick<HostOptions, 'drafts' | 'port' | 'window' | 'files' | 'readOnly'>;

/** Arguments that are none of the host's. */
export class StartOptionsError extends Error {
  override readonly name = 'StartOptionsError';
}

/** A port as somebody typed it; null when it is none. 0 stands for any free one. */
export function readPort(text: string): number | null {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/**
 * Reads the arguments of the browser host: `--drafts DIR`, `--port N`, `--no-open` (show no window),
 * `--browser-window` (one with tabs and address bar instead of a bare one), `--read-only` (open a
 * folder that is in use, to be read), and files to open.
 * @throws StartOptionsError for anything else
 */
export function readStartOptions(args: string[]): StartOptions {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        drafts: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        'browser-window': { type: 'boolean', default: false },
        'read-only': { type: 'boolean', default: false },
      },
    });
    const port = readPort(values.port);
    if (port === null) throw new StartOptionsError(`--port ${values.port}`);
    return {
      drafts: values.drafts === undefined ? null : resolve(values.drafts),
      port,
      files: positionals.map((file) => resolve(file)),
      readOnly: values['read-only'],
      window: values['no-open'] ? 'none' : values['browser-window'] ? 'browser' : 'app',
    };
  } catch (error) {
    if (error instanceof TypeError) throw new StartOptionsError(error.message);
    throw error;
  }
}
