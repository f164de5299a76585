// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { matchesShortcut } from '../ui/shortcut';
import { SHORTCUTS, shortcutLabel } from './commands';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

describe('shortcuts', () => {
  it('go by the place of the key: an Arabic layout has them, too', () => {
    const shortcut = SHORTCUTS.export;
    if (shortcut === undefined) throw new Error('export has no shortcut');
    expect(matchesShortcut(press({ code: 'KeyE', key: 'ث', ctrlKey: true }), shortcut)).toBe(true);
    expect(matchesShortcut(press({ code: 'KeyE', key: 'e' }), shortcut)).toBe(false);
    expect(
      matchesShortcut(press({ code: 'KeyE', key: 'e', ctrlKey: true, shiftKey: true }), shortcut),
    ).toBe(false);
  });

  it('are all different and say their keys', () => {
    const labels = Object.keys(SHORTCUTS).map((id) => shortcutLabel(id as keyof typeof SHORTCUTS));
    expect(new Set(labels).size).toBe(labels.length);
    expect(shortcutLabel('preview')).toBe('Ctrl Shift P');
  });

  it('leave the keys alone that browsers keep and that AltGr types with', () => {
    const withMod = Object.values(SHORTCUTS).filter(({ mod }) => mod === true);
    expect(withMod.filter(({ alt }) => alt === true)).toEqual([]);
    expect(withMod.filter(({ code }) => ['KeyN', 'KeyT', 'KeyW'].includes(code))).toEqual([]);
  });
});
