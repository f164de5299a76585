import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { directionAt } from './direction-at';

/**
 * Writes what is typed while a picture is selected on the line below it. It would take the picture's
 * place otherwise: whoever puts one in and writes on would lose it.
 * @returns null when no picture is selected, or no line can be there
 */
export function typeAfterImage(state: EditorState, text: string): Transaction | null {
  const { selection, tr, schema } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'image') return null;
  const { $to } = selection;
  const { nodeAfter: next } = $to;
  if (next === null || !next.isTextblock || next.content.size > 0) {
    const line = schema.nodes['paragraph']?.create({ dir: directionAt($to) });
    if (line === undefined || !$to.parent.canReplaceWith($to.index(), $to.index(), line.type)) {
      return null;
    }
    tr.insert($to.pos, line);
  }
  return tr
    .setSelection(TextSelection.create(tr.doc, $to.pos + 1))
    .insertText(text)
    .scrollIntoView();
}
