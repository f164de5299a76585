import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { CellSelection, cellAround, nextCell, TableMap } from '@tiptap/pm/tables';
import type { ResolvedPos } from '@tiptap/pm/model';

/** The side of an arrow key. */
type Side = 'left' | 'right';

function isRtl($cell: ResolvedPos): boolean {
  return $cell.node(-1).attrs['dir'] !== 'ltr';
}

/** +1 when an arrow points on in the order of the table's columns, -1 when it points back. */
function stepOf($cell: ResolvedPos, side: Side): -1 | 1 {
  return (side === 'left') === isRtl($cell) ? 1 : -1;
}

/** The cell of the caret when an arrow would leave it: the caret is at that edge of its first or last line. */
function cellLeft({ state, view }: Editor, side: Side): ResolvedPos | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection)) return null;
  const { $head } = selection;
  const $cell = cellAround($head);
  if ($cell === null || !view.endOfTextblock(side)) return null;
  // The end of a line of Arabic is on its left, that of a Latin one on its right.
  const isEnd = (side === 'left') === ($head.parent.attrs['dir'] !== 'ltr');
  const cell = $cell.nodeAfter;
  const edge = isEnd ? $cell.pos + (cell?.nodeSize ?? 0) : $cell.pos;
  const $edge = Selection.near(
    state.doc.resolve(isEnd ? edge - 1 : edge + 1),
    isEnd ? -1 : 1,
  ).$head;
  return $edge.sameParent($head) ? $cell : null;
}

/** The cell after or before another one in reading order; null at the table's end. */
function cellBeside($cell: ResolvedPos, step: -1 | 1): ResolvedPos | null {
  const inRow = nextCell($cell, 'horiz', step);
  if (inRow !== null && inRow !== undefined) return inRow;
  const table = $cell.node(-1);
  const start = $cell.start(-1);
  const map = TableMap.get(table);
  const { top, bottom } = map.findCell($cell.pos - start);
  const row = step > 0 ? bottom : top - 1;
  if (row < 0 || row >= map.height) return null;
  const column = step > 0 ? 0 : map.width - 1;
  const position = map.map[row * map.width + column];
  return position === undefined ? null : $cell.doc.resolve(start + position);
}

/** Where the caret enters a cell from the side that an arrow comes from. */
function entering($cell: ResolvedPos, side: Side): Selection {
  const cell = $cell.nodeAfter;
  const isStart = (side === 'left') === (cell?.firstChild?.attrs['dir'] !== 'ltr');
  const edge = isStart ? $cell.pos + 1 : $cell.pos + (cell?.nodeSize ?? 2) - 1;
  return Selection.near($cell.doc.resolve(edge), isStart ? 1 : -1);
}

/**
 * An arrow key at the edge of a cell goes to the cell that is seen beside it, then on to the next row
 * and out of the table. ProseMirror's own keys go by the order of columns as if it were from the left.
 */
function arrow(editor: Editor, side: Side): boolean {
  const { state, view } = editor;
  const { selection } = state;
  if (selection instanceof CellSelection) {
    view.dispatch(state.tr.setSelection(entering(selection.$headCell, side)));
    return true;
  }
  if (!selection.empty) return false;
  const $cell = cellLeft(editor, side);
  if ($cell === null) return false;
  const step = stepOf($cell, side);
  const $next = cellBeside($cell, step);
  const outside = step > 0 ? $cell.after(-1) : $cell.before(-1);
  const next =
    $next === null ? Selection.findFrom(state.doc.resolve(outside), step) : entering($next, side);
  if (next !== null) view.dispatch(state.tr.setSelection(next).scrollIntoView());
  return true;
}

/** Shift and an arrow at the edge of a cell select cells, the one that is seen beside it next. */
function shiftArrow(editor: Editor, side: Side): boolean {
  const { state, view } = editor;
  const { selection } = state;
  const isCells = selection instanceof CellSelection;
  const $cell = isCells ? selection.$headCell : cellLeft(editor, side);
  if ($cell === null) return false;
  const $next = nextCell($cell, 'horiz', stepOf($cell, side));
  if ($next !== null && $next !== undefined) {
    const $anchor = isCells ? selection.$anchorCell : $cell;
    view.dispatch(state.tr.setSelection(new CellSelection($anchor, $next)).scrollIntoView());
  }
  return true;
}

/** Arrow keys in tables, as TipTap takes them. */
export function tableKeys(editor: Editor): Record<string, () => boolean> {
  return {
    ArrowLeft: () => arrow(editor, 'left'),
    ArrowRight: () => arrow(editor, 'right'),
    'Shift-ArrowLeft': () => shiftArrow(editor, 'left'),
    'Shift-ArrowRight': () => shiftArrow(editor, 'right'),
  };
}
