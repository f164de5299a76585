import type { MenuCommand } from '#api/contract';

/** What the window can be told to do, by shortcut, menu or button. */
export type CommandId =
  MenuCommand | 'save' | 'next-region' | 'previous-region' | 'leave-focus-mode';

/** A key by its place on the keyboard (`KeyboardEvent.code`): an Arabic layout has it there, too. */
export interface Shortcut {
  code: string;
  /** Ctrl, or Command on a Mac. */
  mod?: boolean;
  shift?: boolean;
  alt?: boolean;
}

/**
 * Browsers keep Ctrl+N, Ctrl+T and Ctrl+W for themselves, and Ctrl+Alt is AltGr, which types on
 * Arabic layouts: none of them is used.
 */
export const SHORTCUTS: Partial<Record<CommandId, Shortcut>> = {
  'new-draft': { code: 'KeyN', alt: true },
  import: { code: 'KeyO', mod: true },
  export: { code: 'KeyE', mod: true },
  preview: { code: 'KeyP', mod: true, shift: true },
  'toggle-library': { code: 'Digit1', alt: true },
  'toggle-inspector': { code: 'Digit2', alt: true },
  'focus-mode': { code: 'F9' },
  'switch-language': { code: 'KeyL', alt: true },
  'find-draft': { code: 'KeyF', mod: true, shift: true },
  history: { code: 'KeyH', mod: true, shift: true },
  save: { code: 'KeyS', mod: true },
  'next-region': { code: 'F6' },
  'previous-region': { code: 'F6', shift: true },
  'leave-focus-mode': { code: 'Escape' },
};

const isMac = navigator.platform.startsWith('Mac');

/** True when the event is this shortcut. */
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

/** The shortcut as tooltips show it: «Ctrl Shift P». */
export function shortcutLabel(id: CommandId): string | undefined {
  const shortcut = SHORTCUTS[id];
  if (shortcut === undefined) return undefined;
  return [
    shortcut.mod === true ? (isMac ? '⌘' : 'Ctrl') : '',
    shortcut.alt === true ? (isMac ? '⌥' : 'Alt') : '',
    shortcut.shift === true ? (isMac ? '⇧' : 'Shift') : '',
    shortcut.code.replace(/^(?:Key|Digit)/u, ''),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
