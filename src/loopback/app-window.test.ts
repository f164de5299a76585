import { describe, expect, it } from 'vitest';
import { windowArguments } from './app-window';
import { hasDisplay } from './has-display.mjs';

const PAGE = 'file:///home/layla/.config/Muharrir/run/1.html';

describe('windowArguments', () => {
  it('shows a bare window with a profile of its own', () => {
    const args = windowArguments(PAGE, '/profile', true, false);
    expect(args).toContain('--user-data-dir=/profile');
    expect(args.at(-1)).toBe(`--app=${PAGE}`);
    expect(args).not.toContain('--no-sandbox');
  });

  it('shows a window with tabs and address bar', () => {
    const args = windowArguments(PAGE, '/profile', false, false);
    expect(args.slice(-2)).toEqual(['--new-window', PAGE]);
  });

  it('leaves the sandbox out for root alone, whom it refuses', () => {
    expect(windowArguments(PAGE, '/profile', true, true)).toContain('--no-sandbox');
  });

  it('keeps the browser from talking to anybody else', () => {
    const args = windowArguments(PAGE, '/profile', true, false);
    expect(args).toEqual(
      expect.arrayContaining(['--disable-sync', '--disable-background-networking']),
    );
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j: %s', (platform, env, shown) => {
    expect(hasDisplay(platform, env)).toBe(shown);
  });
});
