import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL, LISTENING_CHANNEL } from '#api/channels';
import type { DeskEvent } from '#api/contract';
import type { DeskPort, Reply } from '#api/wire';

// What comes from the main process is the program's own: looked at only as far as types need it.
function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function isDeskEvent(value: unknown): value is DeskEvent {
  return typeof value === 'object' && value !== null && 'type' in value;
}

const port: DeskPort = {
  async call(call) {
    const reply: unknown = await ipcRenderer.invoke(CALL_CHANNEL, call);
    return isReply(reply) ? reply : { ok: false, code: 'disconnected', detail: '' };
  },
  onEvent(listener) {
    const receive = (_: unknown, event: unknown): void => {
      if (isDeskEvent(event)) listener(event);
    };
    ipcRenderer.on(EVENT_CHANNEL, receive);
    ipcRenderer.send(LISTENING_CHANNEL);
    return () => {
      // Answers nothing: `off` would hand `ipcRenderer` itself to the page.
      ipcRenderer.off(EVENT_CHANNEL, receive);
    };
  },
};

// Nothing of Electron itself crosses into the page: two functions, and plain data through them.
contextBridge.exposeInMainWorld('muharrir', port);
