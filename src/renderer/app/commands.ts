import type { MenuCommand } from '#api/contract';
import { describeShortcut, type Shortcut } from '../ui/shortcut';

/** What the window can be told to do, by shortcut, menu or button. */
export type CommandId =
  MenuCommand | 'save' | 'next-region' | 'previous-region' | 'leave-focus-mode';

/**
 * Browsers keep Ctrl+N, Ctrl+T and Ctrl+W for themselves: none of them is used. Nor is Ctrl+Alt, as
 * which many programs hear AltGr; only the levels of headings have it (`block-commands.ts`), and AltGr
 * itself, which types on Arabic layouts, is never taken for it.
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
  'command-palette': { code: 'Slash', mod: true },
  shortcuts: { code: 'F1' },
  find: { code: 'KeyF', mod: true },
  replace: { code: 'KeyH', mod: true },
  'find-placeholder': { code: 'F8' },
  outline: { code: 'Digit3', alt: true },
  comments: { code: 'Digit4', alt: true },
  // Ctrl with these enlarges the whole window, as in every browser: some need that to read at all.
  'zoom-in': { code: 'Equal', alt: true },
  'zoom-out': { code: 'Minus', alt: true },
  'zoom-reset': { code: 'Digit0', alt: true },
};

/** Those that are about the open draft: without one they do nothing, and no list offers them. */
export const NEED_DRAFT: ReadonlySet<CommandId> = new Set<CommandId>([
  'export',
  'preview',
  'outline',
  'comments',
  'find',
  'replace',
  'find-placeholder',
  'toggle-inspector',
  'focus-mode',
  'duplicate-draft',
  'history',
  'save',
]);

/** Those that switch something which is on or off, by the setting that says so. */
export const SWITCHES: Partial<Record<CommandId, 'typewriter' | 'dimOthers'>> = {
  typewriter: 'typewriter',
  'dim-others': 'dimOthers',
};

/** The shortcut as tooltips show it: «Ctrl Shift P»; nothing for a command without one. */
export function shortcutLabel(id: CommandId): string | undefined {
  const shortcut = SHORTCUTS[id];
  return shortcut === undefined ? undefined : describeShortcut(shortcut);
}
