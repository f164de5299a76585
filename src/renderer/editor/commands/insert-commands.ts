import type { Editor } from '@tiptap/core';
import {
  Clock,
  CornerDownLeft,
  CornerUpLeft,
  Image,
  Info,
  Minus,
  Plus,
  RadioTower,
  SquarePlay,
  StickyNote,
  Table,
} from 'lucide-react';
import { canToggleAround } from '#core/body/toggle-around';
import { directionAt } from '../blocks/direction-at';
import { entryTimeNow } from '../blocks/entry-time';
import { insertBlock, paragraphBeside } from '../blocks/insert-block';
import { pickImages } from '../blocks/insert-images';
import { entryAt, openEntryTime } from '../blocks/open-entry-time';
import { summonSlashMenu } from '../blocks/slash-state';
import { takesFootnote } from '../blocks/takes-footnote';
import { editorDialog } from '../editor-dialog';
import type { EditorCommand } from './editor-command';

/** Rows and columns of a new table. */
const TABLE_SIZE = 3;

/** True where the caret is in an empty line: a block comes in its place, with lines of its own. */
function isEmptyLine({ state: { selection } }: Editor): boolean {
  return selection.empty && selection.$from.parent.content.size === 0;
}

function insertTable(editor: Editor): void {
  const { schema, selection } = editor.state;
  const { tableHeader, tableCell } = schema.nodes;
  if (tableHeader === undefined || tableCell === undefined) return;
  const dir = directionAt(selection.$to);
  const rows = Array.from({ length: TABLE_SIZE }, (_, row) => {
    const cell = row === 0 ? tableHeader : tableCell;
    const cells = Array.from({ length: TABLE_SIZE }, () =>
      cell.create(null, schema.node('paragraph', { dir })),
    );
    return schema.node('tableRow', null, cells);
  });
  insertBlock(editor, schema.node('table', { dir }, rows), 'inside');
}

function insertInfoBox(editor: Editor): void {
  if (editor.isActive('infoBox') || !isEmptyLine(editor)) {
    editor.chain().focus().toggleInfoBox().run();
    return;
  }
  const { schema, selection } = editor.state;
  const dir = directionAt(selection.$to);
  const title = schema.node('heading', { level: 3, dir });
  insertBlock(editor, schema.node('infoBox', { dir }, title), 'inside');
}

function insertLiveEntry(editor: Editor): void {
  const time = entryTimeNow();
  if (!editor.isActive('liveEntry') && !isEmptyLine(editor)) {
    editor.chain().focus().toggleLiveEntry(time).run();
    return;
  }
  const { schema, selection } = editor.state;
  const dir = directionAt(selection.$to);
  const line = schema.node('paragraph', { dir });
  insertBlock(editor, schema.node('liveEntry', { time, dir }, line), 'inside');
}

export const insertCommands: EditorCommand[] = [
  {
    id: 'insert-block',
    group: 'insert',
    icon: Plus,
    shortcut: { code: 'Slash', alt: true },
    run: (editor) => {
      editor.view.focus();
      summonSlashMenu(editor.view);
    },
  },
  {
    id: 'image',
    group: 'insert',
    icon: Image,
    inToolbar: true,
    inSlashMenu: true,
    run: (editor) => void pickImages(editor),
  },
  {
    id: 'table',
    group: 'insert',
    icon: Table,
    inToolbar: true,
    inSlashMenu: true,
    run: insertTable,
  },
  {
    id: 'info-box',
    group: 'insert',
    icon: Info,
    inToolbar: true,
    inSlashMenu: true,
    isActive: (editor) => editor.isActive('infoBox'),
    isEnabled: (editor) => isEmptyLine(editor) || canToggleAround('infoBox', editor.state),
    run: insertInfoBox,
  },
  {
    id: 'live-entry',
    group: 'insert',
    icon: RadioTower,
    inSlashMenu: true,
    isEnabled: (editor) =>
      editor.isActive('liveEntry') ||
      isEmptyLine(editor) ||
      canToggleAround('liveEntry', editor.state),
    run: insertLiveEntry,
  },
  {
    id: 'entry-time',
    group: 'insert',
    icon: Clock,
    isEnabled: ({ state }) => entryAt(state) !== null,
    run: openEntryTime,
  },
  {
    id: 'footnote',
    group: 'insert',
    icon: StickyNote,
    shortcut: { code: 'KeyF', alt: true, shift: true },
    inSlashMenu: true,
    isEnabled: takesFootnote,
    run: () => editorDialog.set('footnote'),
  },
  {
    id: 'embed',
    group: 'insert',
    icon: SquarePlay,
    inSlashMenu: true,
    run: () => editorDialog.set('embed'),
  },
  {
    id: 'horizontal-rule',
    group: 'insert',
    icon: Minus,
    inToolbar: true,
    inSlashMenu: true,
    run: (editor) => insertBlock(editor, editor.schema.node('horizontalRule'), 'after'),
  },
  {
    id: 'paragraph-after',
    group: 'insert',
    icon: CornerDownLeft,
    shortcut: { code: 'Enter', mod: true },
    run: (editor) => paragraphBeside(editor, 1),
  },
  {
    id: 'paragraph-before',
    group: 'insert',
    icon: CornerUpLeft,
    shortcut: { code: 'Enter', mod: true, shift: true },
    run: (editor) => paragraphBeside(editor, -1),
  },
];
