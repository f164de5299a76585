import { describeShortcut } from '../../ui/shortcut';
import type { EditorCommandId } from './editor-command';
import { editorCommands } from './editor-commands';

/** The keys of a command as sentences name them: «Alt M»; "" for a command without any. */
export function keysOf(id: EditorCommandId): string {
  const shortcut = editorCommands.find((command) => command.id === id)?.shortcut;
  return shortcut === undefined ? '' : describeShortcut(shortcut);
}
