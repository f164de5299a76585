// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { SHORTCUTS } from '../app/commands';
import { editorCommands } from '../editor/commands/editor-commands';
import { ariaShortcut, type Shortcut } from './shortcut';

it.each<[Shortcut, string]>([
  [{ code: 'KeyP', mod: true, shift: true }, 'Control+Shift+P'],
  [{ code: 'Digit1', alt: true }, 'Alt+1'],
  [{ code: 'Equal', alt: true }, 'Alt+='],
  [{ code: 'Delete', alt: true, shift: true }, 'Alt+Shift+Delete'],
  [{ code: 'Escape' }, 'Escape'],
  [{ code: 'Backslash', mod: true }, 'Control+\\'],
])('the keys of %j are %s to a screen reader', (shortcut, keys) => {
  expect(ariaShortcut(shortcut)).toBe(keys);
});

it('every shortcut is modifiers and one key that ARIA knows', () => {
  const shortcuts = [
    ...Object.values(SHORTCUTS),
    ...editorCommands.flatMap(({ shortcut }) => shortcut ?? []),
  ];
  for (const keys of shortcuts.map(ariaShortcut)) {
    expect(keys).toMatch(
      /^(?:Control\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z\d=/.,\\-]|F\d|Enter|Escape|Delete|Arrow(?:Up|Down))$/u,
    );
  }
});
