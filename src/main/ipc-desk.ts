import { ipcMain, type WebContents } from 'electron';
import { CALL_CHANNEL, LISTENING_CHANNEL } from '#api/channels';
import { answer, type Call, type Reply, type Served } from '#api/wire';
import { isTrustedSender } from './trusted-sender';
import type { WindowLine } from './window-line';

const NOT_TRUSTED: Reply = { ok: false, code: 'invalid', detail: 'sender' };
const NOT_A_CALL: Reply = { ok: false, code: 'invalid', detail: 'call' };

function isCall(value: unknown): value is Call {
  return (
    typeof value === 'object' &&
    value !== null &&
    'method' in value &&
    typeof value.method === 'string' &&
    'args' in value &&
    Array.isArray(value.args)
  );
}

/**
 * Serves the desk to the window over Electron's IPC. Every message is answered only to the top frame
 * of this window showing this page.
 * @param page the address that the window loads
 */
export function serveDesk(
  contents: WebContents,
  page: string,
  served: Served,
  line: WindowLine,
): void {
  ipcMain.handle(CALL_CHANNEL, async (event, call: unknown): Promise<Reply> => {
    if (!isTrustedSender(event, contents, page)) return NOT_TRUSTED;
    return isCall(call) ? answer(served, call) : NOT_A_CALL;
  });
  ipcMain.on(LISTENING_CHANNEL, (event) => {
    if (isTrustedSender(event, contents, page)) line.listening();
  });
}
