import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { matchesShortcut } from '../../ui/shortcut';
import { editorCommands } from './editor-commands';

/** Runs the editor's commands by their keys, whatever the layout of the keyboard types with them. */
export const CommandKeys = Extension.create({
  name: 'commandKeys',
  // Before the keymaps of TipTap's own extensions, which go by letters.
  priority: 1000,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown(_, event) {
            const command = editorCommands.find(
              ({ shortcut }) => shortcut !== undefined && matchesShortcut(event, shortcut),
            );
            if (command === undefined || command.isEnabled?.(editor) === false) return false;
            command.run(editor);
            return true;
          },
        },
      }),
    ];
  },
});
