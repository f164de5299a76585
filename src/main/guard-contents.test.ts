import type { App, Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { APP_PAGE } from './app-address';
import { denyPermissions, guardAllContents } from './guard-contents';
import { app, fakeEvent, resetElectron, session } from './testing/electron';
import { fakeWindow } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

beforeEach(resetElectron);

function guarded() {
  guardAllContents(app as unknown as App, APP_PAGE);
  return fakeWindow().fake.webContents;
}

describe('every page of the program', () => {
  it.each([
    [APP_PAGE, true, false],
    [`${APP_PAGE}#draft`, true, false],
    ['muharrir://app/preview/x', true, true],
    ['https://evil.test/', true, true],
    ['file:///etc/passwd', true, true],
    ['muharrir://app/preview/x', false, false],
    ['muharrir://app/', false, true],
    ['https://evil.test/', false, true],
    ['javascript:alert(1)', false, true],
  ])('going to %s, main frame %s, is stopped: %s', (url, isMainFrame, stopped) => {
    const event = fakeEvent({ url, isMainFrame });
    guarded().emit('will-frame-navigate', event);
    expect(event.defaultPrevented).toBe(stopped);
  });

  it('follows no redirect and holds no webview', () => {
    const contents = guarded();
    for (const name of ['will-redirect', 'will-attach-webview']) {
      const event = fakeEvent({ url: APP_PAGE });
      contents.emit(name, event);
      expect(event.defaultPrevented).toBe(true);
    }
  });

  it('opens no window', () => {
    expect(guarded().openHandler?.({ url: 'https://example.com' })).toEqual({ action: 'deny' });
  });
});

describe('permissions', () => {
  it('are denied when asked for and when checked, and nothing is downloaded', () => {
    denyPermissions(session.defaultSession as unknown as Session);
    const request = session.defaultSession.setPermissionRequestHandler.mock.calls[0]?.[0] as (
      contents: null,
      permission: string,
      decide: (granted: boolean) => void,
    ) => void;
    const decide = vi.fn<(granted: boolean) => void>();
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal']) {
      request(null, permission, decide);
    }
    expect(decide.mock.calls).toEqual([[false], [false], [false], [false]]);
    const { setPermissionCheckHandler, setDevicePermissionHandler } = session.defaultSession;
    const checks = [setPermissionCheckHandler, setDevicePermissionHandler].map(
      ({ mock }) => mock.calls[0]?.[0] as () => boolean,
    );
    expect(checks.map((check) => check())).toEqual([false, false]);
    const download = fakeEvent();
    session.defaultSession.emit('will-download', download);
    expect(download.defaultPrevented).toBe(true);
  });
});
