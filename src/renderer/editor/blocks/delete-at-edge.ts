import type { Node, ResolvedPos } from '@tiptap/pm/model';
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { liftTarget } from '@tiptap/pm/transform';

/** Blocks with words of their own that nobody sees in the copy's text. */
const KEPT_LEAVES = new Set(['image', 'embed']);

/** Blocks that stand by themselves: what is in one has no business in the one beside it. */
const BOXES = new Set(['infoBox', 'liveEntry']);

/** What Delete must not take a line out of. */
const KEPT_BLOCKS = new Set([...KEPT_LEAVES, ...BOXES, 'pullQuote']);

function named(node: Node | null | undefined, names: ReadonlySet<string>): node is Node {
  return node !== null && node !== undefined && names.has(node.type.name);
}

/** Takes the line at the start of a box out of it: it would melt into a box that stands above. */
function leaveBox(state: EditorState, $caret: ResolvedPos): Transaction | null {
  for (let depth = $caret.depth - 1; depth > 0; depth -= 1) {
    const { type } = $caret.node(depth);
    // An item of a list leaves the list first, by the list's own keys.
    if ($caret.index(depth) > 0 || type.spec.isolating === true || type.name === 'listItem') break;
    if (BOXES.has(type.name)) {
      const range = $caret.blockRange();
      const target = range && liftTarget(range);
      return range === null || target === null ? null : state.tr.lift(range, target);
    }
  }
  return null;
}

function backspace(state: EditorState, $caret: ResolvedPos): Transaction | null {
  const start = $caret.before();
  const above = state.doc.resolve(start).nodeBefore;
  if (!named(above, KEPT_LEAVES)) return leaveBox(state, $caret);
  // An empty line goes at once, and with it nothing that was written.
  if ($caret.parent.content.size === 0) return null;
  return state.tr.setSelection(NodeSelection.create(state.doc, start - above.nodeSize));
}

/** Where the line ends, and all that it is the last line of: the next block begins there. */
function endOfLast($caret: ResolvedPos): number | null {
  for (let depth = $caret.depth; depth > 0; depth -= 1) {
    const holder = $caret.node(depth - 1);
    if ($caret.index(depth - 1) < holder.childCount - 1) return $caret.after(depth);
    if (holder.type.spec.isolating === true) return null;
  }
  return null;
}

function deleteAhead(state: EditorState, $caret: ResolvedPos): Transaction | null {
  const end = endOfLast($caret);
  const next = end === null ? null : state.doc.nodeAt(end);
  if (end === null || !named(next, KEPT_BLOCKS)) return null;
  const { tr } = state;
  const isSpare = $caret.parent.content.size === 0 && $caret.node(-1).childCount > 1;
  if (!isSpare) return tr.setSelection(NodeSelection.create(state.doc, end));
  tr.delete($caret.before(), $caret.after());
  const place = tr.mapping.map(end);
  return tr.setSelection(
    next.isAtom ? NodeSelection.create(tr.doc, place) : Selection.near(tr.doc.resolve(place)),
  );
}

/**
 * What Backspace (-1) does at the start of a line, or Delete (1) at its end, where ProseMirror would
 * delete a picture with its caption at the first press, or make one box of two. A picture and a box are
 * selected first; the line at the start of a box comes out of it.
 * @returns null where the other keymaps do what is right
 */
export function deleteAtEdge(state: EditorState, side: -1 | 1): Transaction | null {
  const { selection } = state;
  const $caret = selection instanceof TextSelection ? selection.$cursor : null;
  if ($caret === null || $caret.depth === 0) return null;
  if ($caret.parentOffset !== (side < 0 ? 0 : $caret.parent.content.size)) return null;
  const tr = side < 0 ? backspace(state, $caret) : deleteAhead(state, $caret);
  return tr?.scrollIntoView() ?? null;
}
