import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_CHANNEL, EVENT_CHANNEL, LISTENING_CHANNEL } from '#api/channels';
import type { Served } from '#api/wire';
import { APP_PAGE } from './app-address';
import { serveDesk } from './ipc-desk';
import { FakeContents, ipcMain, resetElectron } from './testing/electron';
import { asContents, fakeWindow, senderOf } from './testing/fake-window';
import { openWindowLine } from './window-line';

vi.mock('electron', () => import('./testing/electron'));

beforeEach(resetElectron);

const listTrash = vi.fn<() => Promise<never[]>>(() => Promise.resolve([]));
const LIST = { method: 'listTrash', args: [] };

function served() {
  const { fake } = fakeWindow();
  const gone = vi.fn<() => void>();
  const line = openWindowLine(asContents(fake.webContents), APP_PAGE, gone);
  serveDesk(asContents(fake.webContents), APP_PAGE, { listTrash } as unknown as Served, line);
  const call = (event: unknown, value: unknown) =>
    ipcMain.handlers.get(CALL_CHANNEL)?.(event, value);
  return { contents: fake.webContents, line, call, gone };
}

describe('a call from the window', () => {
  it('is answered by the desk', async () => {
    const { contents, call } = served();
    expect(await call(senderOf(contents), LIST)).toEqual({ ok: true, value: [] });
  });

  it('is refused from any other sender', async () => {
    const { contents, call } = served();
    const { mainFrame } = contents;
    const disposed = {
      sender: contents,
      get senderFrame(): never {
        throw new Error('Render frame was disposed');
      },
    };
    const senders = [
      { sender: contents, senderFrame: null },
      { sender: new FakeContents(), senderFrame: mainFrame },
      { sender: contents, senderFrame: { ...mainFrame, parent: mainFrame } },
      { sender: contents, senderFrame: { ...mainFrame, frameTreeNodeId: 2 } },
      { sender: contents, senderFrame: { ...mainFrame, url: 'https://evil.test/' } },
      { sender: contents, senderFrame: { ...mainFrame, url: 'about:blank' } },
      disposed,
    ];
    for (const sender of senders) {
      expect(await call(sender, LIST)).toEqual({ ok: false, code: 'invalid', detail: 'sender' });
    }
    expect(listTrash).not.toHaveBeenCalled();
  });

  it.each([null, 'listTrash', {}, { method: 1, args: [] }, { method: 'listTrash', args: {} }])(
    'is refused when it is no call: %j',
    async (value) => {
      const { contents, call } = served();
      expect(await call(senderOf(contents), value)).toEqual({
        ok: false,
        code: 'invalid',
        detail: 'call',
      });
    },
  );

  it.each(['then', 'constructor', 'close', '__proto__', 'readPreview', 'readImage'])(
    'is refused when the contract has no such method: %s',
    async (method) => {
      const { contents, call } = served();
      expect(await call(senderOf(contents), { method, args: [] })).toMatchObject({
        ok: false,
        code: 'invalid',
      });
    },
  );
});

describe('events to the window', () => {
  const file = { type: 'fileOpened' as const, file: { name: 'a.json', base64: '' } };
  const changed = { type: 'draftsChanged' as const, ids: [] };

  it('wait until the page listens, those that it would miss', () => {
    const { contents, line } = served();
    line.send(file);
    line.send(changed);
    expect(contents.send).not.toHaveBeenCalled();
    ipcMain.emit(LISTENING_CHANNEL, senderOf(contents));
    expect(contents.send.mock.calls).toEqual([[EVENT_CHANNEL, file]]);
    line.send(changed);
    expect(contents.send).toHaveBeenLastCalledWith(EVENT_CHANNEL, changed);
  });

  it('do not go to a stranger who says that it listens', () => {
    const { contents, line } = served();
    ipcMain.emit(LISTENING_CHANNEL, {
      sender: new FakeContents(),
      senderFrame: contents.mainFrame,
    });
    expect(line.isListening()).toBe(false);
  });

  it('wait again while the page loads anew', () => {
    const { contents, line, gone } = served();
    const reload = { isMainFrame: true, isSameDocument: false, url: APP_PAGE };
    ipcMain.emit(LISTENING_CHANNEL, senderOf(contents));
    contents.emit('did-start-navigation', { ...reload, isMainFrame: false });
    contents.emit('did-start-navigation', { ...reload, isSameDocument: true });
    expect(line.isListening()).toBe(true);
    expect(gone).not.toHaveBeenCalled();
    contents.emit('did-start-navigation', reload);
    expect(line.isListening()).toBe(false);
    expect(gone).toHaveBeenCalledOnce();
    line.send(file);
    ipcMain.emit(LISTENING_CHANNEL, senderOf(contents));
    expect(contents.send).toHaveBeenCalledWith(EVENT_CHANNEL, file);
    contents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(line.isListening()).toBe(false);
    expect(gone).toHaveBeenCalledTimes(2);
  });

  it('go on while the page wants to lead elsewhere, which is stopped after it has begun', () => {
    const { contents, line, gone } = served();
    ipcMain.emit(LISTENING_CHANNEL, senderOf(contents));
    const elsewhere = { isMainFrame: true, isSameDocument: false, url: 'https://example.com/' };
    contents.emit('did-start-navigation', elsewhere);
    expect(line.isListening()).toBe(true);
    expect(gone).not.toHaveBeenCalled();
  });
});
