import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_CHANNEL, EVENT_CHANNEL, LISTENING_CHANNEL } from '#api/channels';
import type { DeskPort } from '#api/wire';
import { contextBridge, ipcRenderer, resetElectron } from '../main/testing/electron';
import './preload';

vi.mock('electron', () => import('../main/testing/electron'));

// What the script exposed when it was loaded, above.
const exposures = [...contextBridge.exposeInMainWorld.mock.calls];
const port = exposures[0]?.[1] as DeskPort;

beforeEach(resetElectron);

describe('the preload script', () => {
  it('exposes the line to the desk and nothing else', () => {
    expect(exposures.map(([name]) => name)).toEqual(['muharrir']);
    expect(Object.keys(port).sort()).toEqual(['call', 'onEvent']);
  });

  it('passes calls and their replies', async () => {
    const call = { method: 'listTrash', args: [] };
    ipcRenderer.invoke.mockResolvedValueOnce({ ok: true, value: [] });
    expect(await port.call(call)).toEqual({ ok: true, value: [] });
    expect(ipcRenderer.invoke).toHaveBeenCalledWith(CALL_CHANNEL, call);
    ipcRenderer.invoke.mockResolvedValueOnce(undefined);
    expect(await port.call(call)).toMatchObject({ ok: false, code: 'disconnected' });
  });

  it('passes events without Electron’s own, until it is told to stop', () => {
    const listener = vi.fn<(event: unknown) => void>();
    const stop = port.onEvent(listener);
    expect(ipcRenderer.send).toHaveBeenCalledWith(LISTENING_CHANNEL);
    const event = { type: 'draftsChanged', ids: [] };
    ipcRenderer.emit(EVENT_CHANNEL, { sender: 'secret' }, event);
    ipcRenderer.emit(EVENT_CHANNEL, { sender: 'secret' }, 'nonsense');
    expect(listener.mock.calls).toEqual([[event]]);
    expect(stop()).toBeUndefined();
    ipcRenderer.emit(EVENT_CHANNEL, {}, event);
    expect(listener).toHaveBeenCalledOnce();
  });
});
