import type { Editor } from '@tiptap/core';
import { lift, wrapIn } from '@tiptap/pm/commands';
import type { Attrs } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import {
  Heading2,
  Heading3,
  Heading4,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  TextQuote,
} from 'lucide-react';
import type { HeadingLevel } from '#core/body/nodes/heading';
import { canToggleAround } from '#core/body/toggle-around';
import { setLines } from '../blocks/set-lines';
import type { EditorCommand } from './editor-command';

/** False where a picture, a rule or the like is selected, which can be no line of words. */
function hasLines({ state: { selection } }: Editor): boolean {
  return !(selection instanceof NodeSelection && selection.node.isBlock && selection.node.isLeaf);
}

/** Asked on every key, which TipTap's `can()` is too slow for. */
function canToggleQuote(editor: Editor): boolean {
  const { state } = editor;
  const { blockquote } = state.schema.nodes;
  if (editor.isActive('blockquote')) return lift(state);
  return blockquote !== undefined && wrapIn(blockquote)(state);
}

function makeLines(editor: Editor, name: 'paragraph' | 'heading', attrs?: Attrs): void {
  const type = editor.schema.nodes[name];
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      if (type !== undefined) setLines(tr, type, attrs);
      return true;
    })
    .run();
}

function heading(level: HeadingLevel, icon: LucideIcon): EditorCommand {
  return {
    id: `heading-${level}`,
    group: 'block',
    icon,
    shortcut: { code: `Digit${level}`, mod: true, alt: true },
    inToolbar: true,
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('heading', { level }),
    isEnabled: hasLines,
    run: (editor) => {
      if (editor.isActive('heading', { level })) makeLines(editor, 'paragraph');
      else makeLines(editor, 'heading', { level });
    },
  };
}

export const blockCommands: EditorCommand[] = [
  {
    id: 'paragraph',
    group: 'block',
    icon: Pilcrow,
    shortcut: { code: 'Digit0', mod: true, alt: true },
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('paragraph'),
    run: (editor) => makeLines(editor, 'paragraph'),
  },
  heading(2, Heading2),
  heading(3, Heading3),
  heading(4, Heading4),
  {
    id: 'bullet-list',
    group: 'block',
    icon: List,
    shortcut: { code: 'Digit8', mod: true, shift: true },
    inToolbar: true,
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('bulletList'),
    isEnabled: hasLines,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'ordered-list',
    group: 'block',
    icon: ListOrdered,
    shortcut: { code: 'Digit7', mod: true, shift: true },
    inToolbar: true,
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('orderedList'),
    isEnabled: hasLines,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'blockquote',
    group: 'block',
    icon: TextQuote,
    shortcut: { code: 'KeyB', mod: true, shift: true },
    inToolbar: true,
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('blockquote'),
    isEnabled: (editor) => canToggleQuote(editor),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    id: 'pull-quote',
    group: 'block',
    icon: Quote,
    inToolbar: true,
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('pullQuote'),
    isEnabled: ({ state }) => canToggleAround('pullQuote', state),
    run: (editor) => editor.chain().focus().togglePullQuote().run(),
  },
];
