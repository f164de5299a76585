import type { Editor } from '@tiptap/core';
import type { Direction } from '#core/body/body-json';

/** Gives every block that the selection touches a direction, its list or quote included. */
export function setBlockDirection(editor: Editor, dir: Direction): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
        if ('dir' in node.attrs && node.isBlock) tr.setNodeAttribute(position, 'dir', dir);
      });
      return true;
    })
    .run();
}
