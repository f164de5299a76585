import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  FoldHorizontal,
  FoldVertical,
  type LucideIcon,
  PanelTop,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
} from 'lucide-react';
import type { EditorCommand, EditorCommandId } from './editor-command';

/** What TipTap does to tables. */
type TableChange =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'deleteRow'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteColumn'
  | 'mergeCells'
  | 'splitCell'
  | 'toggleHeaderRow'
  | 'deleteTable';

function table(id: EditorCommandId, icon: LucideIcon, change: TableChange): EditorCommand {
  return {
    id,
    group: 'table',
    icon,
    isEnabled: (editor) => editor.isActive('table') && editor.can()[change](),
    run: (editor) => editor.chain().focus()[change]().run(),
  };
}

/** «Before» and «after» go by the order of reading: a column before is on the right in Arabic. */
export const tableCommands: EditorCommand[] = [
  table('toggle-header-row', PanelTop, 'toggleHeaderRow'),
  table('add-row-before', BetweenHorizontalStart, 'addRowBefore'),
  table('add-row-after', BetweenHorizontalEnd, 'addRowAfter'),
  table('delete-row', FoldVertical, 'deleteRow'),
  table('add-column-before', BetweenVerticalStart, 'addColumnBefore'),
  table('add-column-after', BetweenVerticalEnd, 'addColumnAfter'),
  table('delete-column', FoldHorizontal, 'deleteColumn'),
  table('merge-cells', TableCellsMerge, 'mergeCells'),
  table('split-cell', TableCellsSplit, 'splitCell'),
  table('delete-table', Trash2, 'deleteTable'),
];
