import type { DeskApi, DeskEvent, HostApi } from './contract';
import { DeskError, type DeskErrorCode } from './desk-error';
import { readArgs, type Method } from './read-args';

/** A request as it crosses to the desk; nothing in it is trusted until `readArgs` has read it. */
export interface Call {
  method: string;
  args: unknown[];
}

/** The answer to a call: a value, or the code of a refusal. */
export type Reply =
  { ok: true; value: unknown } | { ok: false; code: DeskErrorCode; detail: string };

/** A line to the desk: Electron's IPC or a web socket. */
export interface DeskPort {
  call(call: Call): Promise<Reply>;
  /** Calls back on every event; returns the function that stops it. */
  onEvent(listener: (event: DeskEvent) => void): () => void;
}

/** The typed client of a port: every method of the contract, refusals thrown as `DeskError`. */
export function connectDesk(port: DeskPort): DeskApi & HostApi {
  return new Proxy({} as DeskApi & HostApi, {
    get: (_, method) =>
      // A promise resolves by looking for `then`: the client must not look like one.
      typeof method !== 'string' || method === 'then'
        ? undefined
        : async (...args: unknown[]) => {
            const reply = await port.call({ method, args });
            if (!reply.ok) throw new DeskError(reply.code, reply.detail);
            return reply.value;
          },
  });
}

/** What a host serves: the desk, and of the host's own calls those that it has. */
export type Served = DeskApi & Partial<HostApi>;

/**
 * Serves one call. Never throws: a refusal becomes a reply, and of any other error only its message
 * crosses, for the log.
 */
export async function answer(served: Served, call: Call): Promise<Reply> {
  try {
    const args = readArgs(call);
    const method = served[call.method as Method] as
      ((...values: unknown[]) => Promise<unknown>) | undefined;
    if (method === undefined) throw new DeskError('invalid', call.method);
    return { ok: true, value: await method.apply(served, args) };
  } catch (error) {
    if (error instanceof DeskError) {
      return { ok: false, code: error.code, detail: error.detail };
    }
    return { ok: false, code: 'failed', detail: error instanceof Error ? error.message : '' };
  }
}
