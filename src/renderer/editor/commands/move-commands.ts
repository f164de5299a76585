import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { ArrowDown, ArrowUp, BoxSelect, Copy, type LucideIcon, Trash2 } from 'lucide-react';
import { announce } from '../blocks/announcement';
import { deleteBlocks, duplicateBlocks, moveBlocks, selectBlock } from '../blocks/move-blocks';
import type { EditorCommand, EditorCommandId } from './editor-command';

function move(id: EditorCommandId, icon: LucideIcon, code: string, by: -1 | 1): EditorCommand {
  return {
    id,
    group: 'move',
    icon,
    shortcut: { code, alt: true, shift: true },
    run: ({ view }) => {
      const moved = moveBlocks(view.state, by);
      if (moved === null) {
        announce(({ blocks }) => (by < 0 ? blocks.isFirst : blocks.isLast));
        return;
      }
      view.dispatch(moved.tr);
      view.focus();
      announce(({ blocks }) => blocks.moved(moved.now.place, moved.now.of));
    },
  };
}

function dispatchIn({ view }: Editor, tr: Transaction | null): boolean {
  if (tr === null) return false;
  view.dispatch(tr);
  view.focus();
  return true;
}

export const moveCommands: EditorCommand[] = [
  move('move-block-up', ArrowUp, 'ArrowUp', -1),
  move('move-block-down', ArrowDown, 'ArrowDown', 1),
  {
    id: 'duplicate-block',
    group: 'move',
    icon: Copy,
    shortcut: { code: 'KeyD', alt: true, shift: true },
    run: (editor) => {
      if (dispatchIn(editor, duplicateBlocks(editor.state))) {
        announce(({ blocks }) => blocks.duplicated);
      }
    },
  },
  {
    id: 'delete-block',
    group: 'move',
    icon: Trash2,
    shortcut: { code: 'Delete', alt: true, shift: true },
    run: (editor) => {
      if (dispatchIn(editor, deleteBlocks(editor.state))) {
        announce(({ blocks }) => blocks.deleted);
      }
    },
  },
  {
    id: 'select-block',
    group: 'move',
    icon: BoxSelect,
    shortcut: { code: 'KeyA', alt: true, shift: true },
    run: (editor) => {
      dispatchIn(editor, selectBlock(editor.state));
    },
  },
];
