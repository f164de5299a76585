import type { Editor } from '@tiptap/core';
import type { LucideIcon } from 'lucide-react';
import { type CommandId, NEED_DRAFT, SHORTCUTS, SWITCHES } from '../app/commands';
import type { CommandHandlers } from '../app/use-commands';
import type { CommandGroup } from '../editor/commands/editor-command';
import { editorCommands } from '../editor/commands/editor-commands';
import { editorSettings } from '../editor/editor-settings';
import { arCommands } from '../i18n/ar-commands';
import { enCommands } from '../i18n/en-commands';
import { describeShortcut } from '../ui/shortcut';
import type { CommandWords } from './match-commands';

/** A command as the palette and the sheet of shortcuts list it. */
export interface ListedCommand {
  id: string;
  group: CommandGroup | 'app';
  words: CommandWords;
  icon: LucideIcon | null;
  shortcut: string | null;
  /** True when it switches something that is on now. */
  isOn: boolean;
  run: () => void;
}

/** Steps from one part of the window to the next make no sense in a list that closes over them. */
const LEFT_OUT = new Set<string>([
  'command-palette',
  'next-region',
  'previous-region',
  'leave-focus-mode',
] satisfies CommandId[]);

function isAppCommand(id: string): id is CommandId & keyof typeof arCommands.app {
  return Object.hasOwn(arCommands.app, id);
}

function appCommand(id: CommandId & keyof typeof arCommands.app, run: () => void): ListedCommand {
  const [ar, en] = [arCommands.app[id], enCommands.app[id]];
  const shortcut = SHORTCUTS[id];
  const setting = SWITCHES[id];
  return {
    id,
    group: 'app',
    words: { names: [ar.name, en.name], more: `${ar.more} ${en.more}` },
    icon: null,
    shortcut: shortcut === undefined ? null : describeShortcut(shortcut),
    isOn: setting !== undefined && editorSettings.get()[setting],
    run,
  };
}

/**
 * All that can be done now: commands of the editor that fit the selection, then those of the window.
 * @param open what is open: no editor for a draft that is only to be read
 */
export function listedCommands(
  open: { editor: Editor | null; hasDraft: boolean },
  actions: CommandHandlers,
): ListedCommand[] {
  const { editor, hasDraft } = open;
  const ofEditor = editorCommands
    .filter((command) => editor !== null && command.isEnabled?.(editor) !== false)
    .map((command): ListedCommand => {
      const [ar, en] = [arCommands.editor[command.id], enCommands.editor[command.id]];
      return {
        id: command.id,
        group: command.group,
        words: { names: [ar.name, en.name], more: `${ar.more} ${en.more}` },
        icon: command.icon,
        shortcut: command.shortcut === undefined ? null : describeShortcut(command.shortcut),
        isOn: false,
        run: () => editor !== null && command.run(editor),
      };
    });
  const ofWindow = Object.entries(actions).flatMap(([id, run]) =>
    isAppCommand(id) && !LEFT_OUT.has(id) && (hasDraft || !NEED_DRAFT.has(id))
      ? [appCommand(id, run)]
      : [],
  );
  return [...ofEditor, ...ofWindow];
}
