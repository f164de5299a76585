import { describe, expect, it } from 'vitest';
import { windowArguments } from './app-window';
import { hasDisplay } from './has-display.mjs';

const PAGE = 'file:///home/layla/.config/Muharrir/run/1.html';
const USUAL = { bare: true, root: false, firstTime: false };

describe('windowArguments', () => {
  it('shows a bare window with a profile of its own', () => {
    const args = windowArguments(PAGE, '/profile', USUAL);
    expect(args).toContain('--user-data-dir=/profile');
    expect(args.at(-1)).toBe(`--app=${PAGE}`);
    expect(args).not.toContain('--no-sandbox');
  });

  it('shows a window with tabs and address bar', () => {
    const args = windowArguments(PAGE, '/profile', { ...USUAL, bare: false });
    expect(args.slice(-2)).toEqual(['--new-window', PAGE]);
  });

  it('leaves the sandbox out for root alone, whom it refuses', () => {
    expect(windowArguments(PAGE, '/profile', { ...USUAL, root: true })).toContain('--no-sandbox');
  });

  it('gives a new profile a size, and leaves a known one its own', () => {
    const sizes = (firstTime: boolean) =>
      windowArguments(PAGE, '/profile', { ...USUAL, firstTime }).filter((argument) =>
        argument.startsWith('--window-size='),
      );
    expect(sizes(true)).toHaveLength(1);
    expect(sizes(false)).toEqual([]);
  });

  it('keeps the browser from talking to anybody else', () => {
    const args = windowArguments(PAGE, '/profile', USUAL);
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
