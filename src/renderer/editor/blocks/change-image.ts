import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state';
import type { ImageAttributes } from '#core/body/nodes/image';

/** Where the only picture of a file is; null when there is none, or more than one. */
function onlyImageOf(doc: Node, file: string): number | null {
  const found: number[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'image' && node.attrs['file'] === file) found.push(position);
  });
  const [position] = found;
  return position !== undefined && found.length === 1 ? position : null;
}

/**
 * Changes some of what a picture is; the rest stays as it is by now, which may be more than when the
 * change was asked for: another picture takes its time to come.
 * @param position undefined when the block was moved meanwhile: it is known by its file then
 * @returns null when the picture is gone
 */
export function changeImage(
  { doc, selection, tr }: EditorState,
  position: number | undefined,
  file: string,
  changes: Partial<ImageAttributes>,
): Transaction | null {
  const at = position ?? onlyImageOf(doc, file);
  const node = at === null ? null : doc.nodeAt(at);
  if (at === null || node?.type.name !== 'image') return null;
  // Replaced, not patched: keys that follow one another become one step of the history.
  tr.setNodeMarkup(at, undefined, { ...node.attrs, ...changes });
  if (selection instanceof NodeSelection && selection.from === at) {
    tr.setSelection(NodeSelection.create(tr.doc, at));
  }
  return tr;
}
