/** A key by its place on the keyboard (`KeyboardEvent.code`): an Arabic layout has it there, too. */
export interface Shortcut {
  code: string;
  /** Ctrl, or Command on a Mac. */
  mod?: boolean;
  shift?: boolean;
  alt?: boolean;
}

/** True on a Mac, whose keys have other names. */
export const isMac = navigator.platform.startsWith('Mac');

/** True when the event is this shortcut. AltGr, which types on Arabic layouts, is none. */
export function matchesShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  return (
    event.code === shortcut.code &&
    mod === (shortcut.mod ?? false) &&
    event.shiftKey === (shortcut.shift ?? false) &&
    event.altKey === (shortcut.alt ?? false) &&
    !other &&
    !event.getModifierState('AltGraph')
  );
}

/** Keys whose names on the keyboard are not what their codes say. */
const KEY_NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Slash: '/',
  Equal: '+',
  Minus: '-',
  Comma: ',',
  Period: '.',
  Backslash: '\\',
  Delete: 'Del',
  Escape: 'Esc',
};

/** The shortcut as tooltips show it: «Ctrl Shift P». */
export function describeShortcut(shortcut: Shortcut): string {
  const key = shortcut.code.replace(/^(?:Key|Digit)/u, '');
  return [
    shortcut.mod === true ? (isMac ? '⌘' : 'Ctrl') : '',
    shortcut.alt === true ? (isMac ? '⌥' : 'Alt') : '',
    shortcut.shift === true ? (isMac ? '⇧' : 'Shift') : '',
    KEY_NAMES[key] ?? key,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Keys that ARIA calls by what they type; all others have the name of their code. */
const ARIA_KEYS: Record<string, string> = {
  Slash: '/',
  Equal: '=',
  Minus: '-',
  Comma: ',',
  Period: '.',
  Backslash: '\\',
};

/** The shortcut as `aria-keyshortcuts` has it: «Control+Shift+P». */
export function ariaShortcut(shortcut: Shortcut): string {
  const key = shortcut.code.replace(/^(?:Key|Digit)/u, '');
  return [
    shortcut.mod === true ? (isMac ? 'Meta' : 'Control') : '',
    shortcut.alt === true ? 'Alt' : '',
    shortcut.shift === true ? 'Shift' : '',
    ARIA_KEYS[key] ?? key,
  ]
    .filter((part) => part !== '')
    .join('+');
}
