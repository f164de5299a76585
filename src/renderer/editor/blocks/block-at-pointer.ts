import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { holdsBlocks } from './block-range';

/** A block of the copy and where its handle stands, in pixels of the window. */
export interface PointedBlock {
  position: number;
  /** Middle of the block's first line. */
  middle: number;
  /** The edge of the copy at which its blocks begin: the right one, for Arabic. */
  edge: number;
}

/** The middle of a block's first line. */
function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const line = Number.parseFloat(style.lineHeight);
  const above = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.borderTopWidth);
  return top + Math.min(above + (Number.isNaN(line) ? height : line) / 2, height / 2);
}

/** The innermost block that can be moved at a height of the window; null where there is none. */
export function blockAtPointer(view: EditorView, x: number, y: number): PointedBlock | null {
  const sheet = view.dom.getBoundingClientRect();
  if (y < sheet.top || y > sheet.bottom) return null;
  // The margin belongs to the line beside it.
  const left = Math.min(Math.max(x, sheet.left + 1), sheet.right - 1);
  const found = view.posAtCoords({ left, top: y });
  if (found === null) return null;
  const { doc } = view.state;
  const inside = doc.resolve(found.inside < 0 ? found.pos : found.inside);
  let position: number | null = null;
  if (found.inside >= 0 && holdsBlocks(inside.parent)) position = found.inside;
  for (let depth = inside.depth; depth > 0 && position === null; depth -= 1) {
    if (holdsBlocks(inside.node(depth - 1))) position = inside.before(depth);
  }
  if (position === null) return null;
  const node = doc.nodeAt(position);
  const element = view.nodeDOM(position);
  if (node === null || !NodeSelection.isSelectable(node) || !(element instanceof HTMLElement)) {
    return null;
  }
  const isRtl = getComputedStyle(view.dom).direction === 'rtl';
  return { position, middle: middleOf(element), edge: isRtl ? sheet.right : sheet.left };
}
