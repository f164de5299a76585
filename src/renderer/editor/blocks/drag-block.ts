import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Starts to drag the block at a position, as ProseMirror drags what is selected: it shows where the
 * block would stand, and moves it there, or copies it while Ctrl is held.
 */
export function dragBlock(view: EditorView, position: number, data: DataTransfer): void {
  const selection = NodeSelection.create(view.state.doc, position);
  view.dispatch(view.state.tr.setSelection(selection));
  const slice = selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  data.setData('text/plain', text);
  data.effectAllowed = 'copyMove';
  const element = view.nodeDOM(position);
  if (element instanceof HTMLElement) data.setDragImage(element, 0, 0);
  // With the node, what is moved is deleted where it stood even if the selection has changed: that of a
  // table becomes one of its cells.
  const dragging = { slice, move: true, node: selection };
  view.dragging = dragging;
}
