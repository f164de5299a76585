import type { Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { oneStep } from '../typing/one-step';
import { fitInCell } from './fit-in-cell';
import { LastPaste, type PasteForm, type PasteForms, pasteKey } from './paste-state';

/** The only node of a slice that nothing is cut off from. */
function onlyNode({ content, openStart, openEnd }: Slice): Node | null {
  return openStart === 0 && openEnd === 0 && content.childCount === 1 ? content.firstChild : null;
}

function firstLine(slice: Slice): Node | null {
  let node = slice.content.firstChild;
  while (node !== null && !node.isTextblock) node = node.firstChild;
  return node;
}

/** An empty paragraph takes the words of the first line, and here its direction, too. */
function directEmptyLine(tr: Transaction, { selection }: EditorState, slice: Slice): void {
  const { $from } = selection;
  const dir: unknown = firstLine(slice)?.attrs['dir'];
  if (!$from.parent.isTextblock || $from.parent.content.size > 0 || dir === undefined) return;
  const line = tr.doc.nodeAt($from.before());
  if (line?.isTextblock === true && line.attrs['dir'] !== dir) {
    tr.setNodeAttribute($from.before(), 'dir', dir);
  }
}

/**
 * Puts what was pasted in the place of the selection, as a step of undo by itself: what is typed after it is another one.
 * @param paste what there is to choose from now, null when there is nothing
 */
export function insertPasted(
  view: EditorView,
  pasted: Slice,
  paste: { form: PasteForm; forms: PasteForms } | null,
): void {
  const { state } = view;
  const slice = fitInCell(pasted, state.selection.$from);
  const only = onlyNode(slice);
  oneStep(view, (tr) => {
    if (only === null) tr.replaceSelection(slice);
    else tr.replaceSelectionWith(only, false);
    directEmptyLine(tr, state, slice);
    // Without the meta `uiEvent`: what is pasted here was read already, and no rule reads it again.
    tr.setMeta('paste', true).setMeta('addToHistory', true).scrollIntoView();
    return tr.setMeta(pasteKey, paste && new LastPaste(paste.form, paste.forms, tr.selection.to));
  });
}
