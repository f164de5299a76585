import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverFromCrashes } from './crash-recovery';
import { hostWords } from './host-words';
import { app, dialog, resetElectron } from './testing/electron';
import { fakeWindow } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

beforeEach(resetElectron);

const settle = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

function recovering() {
  const clock = { now: 0 };
  const { fake, window } = fakeWindow();
  recoverFromCrashes(
    window,
    () => 'en',
    () => clock.now,
  );
  const crash = async (reason = 'crashed') => {
    fake.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    await settle();
  };
  return { fake, clock, crash };
}

describe('a window whose process is gone', () => {
  it('is loaded anew, not from within the event', async () => {
    const { fake, crash } = recovering();
    const done = crash();
    expect(fake.webContents.reload).not.toHaveBeenCalled();
    await done;
    expect(fake.webContents.reload).toHaveBeenCalledOnce();
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('is left alone when it went on purpose or the window is closed', async () => {
    const { fake, crash } = recovering();
    await crash('clean-exit');
    fake.destroyed = true;
    await crash();
    expect(fake.webContents.reload).not.toHaveBeenCalled();
  });

  it('asks instead of crashing in a loop', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { fake, crash } = recovering();
    await crash();
    await crash('oom');
    expect(fake.webContents.reload).toHaveBeenCalledTimes(2);
    await crash();
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: hostWords.en.crashed,
      buttons: [hostWords.en.reload, hostWords.en.quit],
    });
    expect(fake.webContents.reload).toHaveBeenCalledTimes(3);
  });

  it('quits when the editor has had enough', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const { crash } = recovering();
    await crash();
    await crash();
    await crash();
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it('forgives crashes that lie far apart', async () => {
    const { clock, crash } = recovering();
    for (let count = 0; count < 6; count += 1) {
      await crash();
      clock.now += 40_000;
    }
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });
});

describe('a window that hangs', () => {
  it('is ended, and so loaded anew, when the editor says so', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { fake } = recovering();
    fake.emit('unresponsive');
    await settle();
    expect(fake.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce();
  });

  it('takes its question back when it comes round', async () => {
    dialog.showMessageBox.mockImplementation(
      (_, options) =>
        new Promise((resolve) => {
          const { signal } = options as { signal: AbortSignal };
          signal.addEventListener('abort', () => resolve({ response: 1 }));
        }),
    );
    const { fake } = recovering();
    fake.emit('unresponsive');
    fake.emit('unresponsive');
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    fake.emit('responsive');
    await settle();
    fake.emit('unresponsive');
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
    expect(fake.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });
});
