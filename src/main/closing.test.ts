import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDeskBeforeQuit, flushBeforeClose, flushBeforeReload } from './closing';
import { makeFlushing, type FlushResult } from './flushing';
import { hostWords } from './host-words';
import { app, dialog, fakeEvent, resetElectron } from './testing/electron';
import { fakeWindow } from './testing/fake-window';
import type { WindowLine } from './window-line';

vi.mock('electron', () => import('./testing/electron'));

beforeEach(resetElectron);

const settle = () => new Promise((resolve) => setImmediate(resolve));

function closing(...results: FlushResult[]) {
  const { fake, window } = fakeWindow();
  const request = vi.fn<() => Promise<FlushResult>>(() =>
    Promise.resolve(results.shift() ?? 'saved'),
  );
  flushBeforeClose(window, { request, answered: () => undefined }, () => 'ar');
  return { fake, request };
}

describe('closing the window', () => {
  it('saves first and then closes, without a question', async () => {
    const { fake, request } = closing('saved');
    fake.close();
    expect(fake.destroyed).toBe(false);
    await settle();
    expect(fake.destroyed).toBe(true);
    expect(request).toHaveBeenCalledOnce();
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('stays open when saving failed and the editor goes back', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { fake } = closing('failed');
    fake.close();
    await settle();
    expect(fake.destroyed).toBe(false);
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: hostWords.ar.notSaved,
      buttons: [hostWords.ar.backToEditing, hostWords.ar.quitAnyway],
      cancelId: 0,
    });
    fake.close();
    await settle();
    expect(fake.destroyed).toBe(true);
  });

  it('closes without saving when the editor says so', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const { fake } = closing('failed');
    fake.close();
    await settle();
    expect(fake.destroyed).toBe(true);
  });

  it('asks again after a wait', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { fake, request } = closing('silent', 'silent', 'saved');
    fake.close();
    await settle();
    expect(request).toHaveBeenCalledTimes(3);
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
    expect(fake.destroyed).toBe(true);
  });

  it('saves once, however often the editor clicks', async () => {
    const { fake, request } = closing('saved');
    fake.close();
    fake.close();
    await settle();
    expect(request).toHaveBeenCalledOnce();
  });

  it('saves when Windows ends the session', () => {
    const { fake, request } = closing();
    fake.emit('query-session-end', fakeEvent());
    expect(request).toHaveBeenCalledOnce();
  });
});

describe('loading the window anew with unsaved words in it', () => {
  function reloading(result: FlushResult) {
    const { fake, window } = fakeWindow();
    const request = vi.fn<() => Promise<FlushResult>>(() => Promise.resolve(result));
    flushBeforeReload(window, { request, answered: () => undefined });
    /** True when the page may go although it objects. */
    const tryToLeave = () => {
      const event = fakeEvent();
      fake.webContents.emit('will-prevent-unload', event);
      return event.defaultPrevented;
    };
    return { contents: fake.webContents, request, tryToLeave };
  }

  it('saves first, and asks only once', async () => {
    const { contents, request, tryToLeave } = reloading('saved');
    expect([tryToLeave(), tryToLeave()]).toEqual([false, false]);
    expect(contents.reload).not.toHaveBeenCalled();
    await settle();
    expect(request).toHaveBeenCalledOnce();
    expect(contents.reload).toHaveBeenCalledOnce();
    expect(tryToLeave()).toBe(true);
  });

  it('saves anew before the next time', async () => {
    const { contents, request, tryToLeave } = reloading('saved');
    tryToLeave();
    await settle();
    contents.emit('did-navigate');
    expect(tryToLeave()).toBe(false);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it.each(['failed', 'silent'] as const)('keeps what could not be saved: %s', async (result) => {
    const { contents, tryToLeave } = reloading(result);
    tryToLeave();
    await settle();
    expect(contents.reload).not.toHaveBeenCalled();
    expect(tryToLeave()).toBe(false);
  });
});

describe('asking the window to save', () => {
  function line(listening: boolean) {
    const send = vi.fn<WindowLine['send']>();
    return { send, isListening: () => listening, listening: () => undefined };
  }

  it('waits for the answer to its own ticket', async () => {
    const window = line(true);
    const flushing = makeFlushing(window, 60_000);
    const first = flushing.request();
    const second = flushing.request();
    expect(window.send.mock.calls.flat()).toEqual([
      { type: 'flushRequested', ticket: 1 },
      { type: 'flushRequested', ticket: 2 },
    ]);
    flushing.answered(2, false);
    flushing.answered(1, true);
    flushing.answered(7, true);
    expect(await Promise.all([first, second])).toEqual(['saved', 'failed']);
  });

  it('does not wait for ever', async () => {
    expect(await makeFlushing(line(true), 1).request()).toBe('silent');
  });

  it('does not wait for a page that holds nothing', async () => {
    const window = line(false);
    expect(await makeFlushing(window).request()).toBe('saved');
    expect(window.send).not.toHaveBeenCalled();
  });
});

describe('quitting', () => {
  it('follows the last window and lets go of the drafts folder first', async () => {
    const close = vi.fn<() => Promise<void>>(() => Promise.resolve());
    closeDeskBeforeQuit(close);
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalledOnce();
    const first = fakeEvent();
    app.emit('will-quit', first);
    expect(first.defaultPrevented).toBe(true);
    await settle();
    expect(app.quit).toHaveBeenCalledTimes(2);
    const second = fakeEvent();
    app.emit('will-quit', second);
    expect(second.defaultPrevented).toBe(false);
    expect(close).toHaveBeenCalledOnce();
  });

  it('is not held up by a folder that cannot be let go', async () => {
    closeDeskBeforeQuit(() => Promise.reject(new Error('gone')));
    app.emit('will-quit', fakeEvent());
    await settle();
    expect(app.quit).toHaveBeenCalledOnce();
  });
});
