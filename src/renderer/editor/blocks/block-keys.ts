import type { Editor } from '@tiptap/core';
import { splitBlock } from '@tiptap/pm/commands';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { editorDialog } from '../editor-dialog';
import { isJustFormatted } from '../typing/autoformat';
import { deleteAtEdge } from './delete-at-edge';
import { paragraphBeside } from './insert-block';
import { openEntryTime } from './open-entry-time';

/** The caret, when nothing is selected. */
function caretOf({ state: { selection } }: Editor) {
  return selection instanceof TextSelection ? selection.$cursor : null;
}

/** Opens what edits the selected embed, footnote or entry of a live blog. */
function editSelected(editor: Editor): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return false;
  const { name } = selection.node.type;
  if (name === 'liveEntry') {
    openEntryTime(editor);
    return true;
  }
  if (name !== 'embed' && name !== 'footnote') return false;
  editorDialog.set(name);
  return true;
}

/** From the last line of a pull quote to who said it; from there on to the copy below. */
function enterInPullQuote(editor: Editor): boolean {
  const $caret = caretOf(editor);
  if ($caret === null || $caret.depth < 2) return false;
  const quote = $caret.node(-1);
  const { parent, parentOffset } = $caret;
  if (quote.type.name !== 'pullQuote' || parentOffset < parent.content.size) return false;
  if (parent.type.name === 'attribution') {
    const { tr, schema } = editor.state;
    const after = $caret.after(-1);
    const dir: unknown = parent.attrs['dir'];
    tr.insert(after, schema.node('paragraph', { dir }));
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
    // A line that says nobody's name is none.
    if (parent.content.size === 0) tr.delete($caret.before(), $caret.after());
    editor.view.dispatch(tr.scrollIntoView());
    return true;
  }
  const index = $caret.index(-1);
  const isLast = quote.maybeChild(index + 1)?.type.name !== 'paragraph';
  return isLast && editor.commands.goToAttribution();
}

/** An empty line within a box is a line like any other: ProseMirror would split the box there. */
function enterInBox({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth < 2 || $from.parent.content.size > 0) return false;
  const box = $from.node(-1);
  const isBox = box.type.name === 'infoBox' || box.type.name === 'liveEntry';
  return isBox && $from.index(-1) < box.childCount - 1 && splitBlock(state, view.dispatch);
}

/** The start of a pull quote makes paragraphs of it: nothing of it can be left alone. */
function backspaceInPullQuote(editor: Editor): boolean {
  const $caret = caretOf(editor);
  if ($caret === null || $caret.depth < 2 || $caret.parentOffset > 0) return false;
  const isStart = $caret.node(-1).type.name === 'pullQuote' && $caret.index(-1) === 0;
  return isStart && editor.commands.togglePullQuote();
}

/** An empty paragraph after a box or a table goes, and the caret goes to the end of what stood above. */
function backspaceAfterBox(editor: Editor): boolean {
  const $caret = caretOf(editor);
  if ($caret === null || $caret.depth === 0 || $caret.parent.content.size > 0) return false;
  const before = $caret.node(-1).maybeChild($caret.index(-1) - 1);
  if (before === undefined || before === null || before.isTextblock || before.isAtom) return false;
  const { tr } = editor.state;
  const start = $caret.before();
  tr.delete(start, $caret.after());
  tr.setSelection(Selection.near(tr.doc.resolve(start), -1));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** From the first or last line of copy that stands in a box or a list: there is always a way on. */
function leaveAt(editor: Editor, side: -1 | 1): boolean {
  const $caret = caretOf(editor);
  if ($caret === null || $caret.depth < 2) return false;
  const { doc } = editor.state;
  const edge = side < 0 ? Selection.atStart(doc) : Selection.atEnd(doc);
  const outer = side < 0 ? doc.firstChild : doc.lastChild;
  const cellRow = rowAtEdge(editor, side);
  const isAtEdge = cellRow || edge.$from.sameParent($caret);
  if (!isAtEdge || outer !== $caret.node(1)) return false;
  if (!editor.view.endOfTextblock(side < 0 ? 'up' : 'down')) return false;
  paragraphBeside(editor, side);
  return true;
}

/** True when the caret is in the first or last row of a table that begins or ends the copy. */
function rowAtEdge(editor: Editor, side: -1 | 1): boolean {
  const { $from } = editor.state.selection;
  const table = $from.node(1);
  if (table.type.name !== 'table' || $from.depth < 4) return false;
  const cell = $from.node(3);
  const row = side < 0 ? 0 : table.childCount - 1;
  const line = side < 0 ? 0 : cell.childCount - 1;
  return $from.index(1) === row && $from.index(3) === line;
}

/** Keeps what stands beside a line from being deleted or joined by one press. */
function keepBeside(editor: Editor, side: -1 | 1): boolean {
  const tr = deleteAtEdge(editor.state, side);
  if (tr !== null) editor.view.dispatch(tr);
  return tr !== null;
}

/** Keys at the edges of blocks, as TipTap takes them. Each answers whether it did something. */
export function blockKeys(editor: Editor): Record<string, () => boolean> {
  const backspace = () =>
    // What a sign has just made is given back by the key of its own.
    !isJustFormatted(editor.state) &&
    (backspaceInPullQuote(editor) || backspaceAfterBox(editor) || keepBeside(editor, -1));
  const deleteAhead = () => keepBeside(editor, 1);
  return {
    Enter: () => editSelected(editor) || enterInPullQuote(editor) || enterInBox(editor),
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: deleteAhead,
    'Mod-Delete': deleteAhead,
    ArrowUp: () => leaveAt(editor, -1),
    ArrowDown: () => leaveAt(editor, 1),
  };
}
