import type { CommandProps } from '@tiptap/core';
import { NodeRange, type NodeType, type ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { findWrapping, liftTarget } from '@tiptap/pm/transform';

/** What such a command is told. */
type Props = Pick<CommandProps, 'tr' | 'state' | 'dispatch'>;

/** Depth of the innermost node of a type around a position; null when there is none. */
function depthOf(position: ResolvedPos, type: NodeType): number | null {
  for (let depth = position.depth; depth > 0; depth -= 1) {
    if (position.node(depth).type === type) return depth;
  }
  return null;
}

/** Takes the wrapper at a depth away; a line that only it can hold becomes a paragraph. */
function unwrap({ tr, state, dispatch }: Props, depth: number): boolean {
  const { $from } = tr.selection;
  const wrapper = $from.node(depth);
  const start = $from.start(depth);
  const { attribution, paragraph } = state.schema.nodes;
  if (paragraph === undefined) return false;
  wrapper.forEach((child, offset) => {
    if (child.type === attribution) {
      tr.setNodeMarkup(start + offset, paragraph, child.attrs);
    }
  });
  const inside = tr.doc.resolve(start);
  const range = new NodeRange(inside, tr.doc.resolve(start + wrapper.content.size), depth);
  const target = liftTarget(range);
  if (target === null) return false;
  if (dispatch !== undefined) tr.lift(range, target);
  return true;
}

/**
 * A command that puts a block around the blocks of the selection, or takes it away when the selection
 * is in one. It goes around whole lists and quotes where the block cannot stand in them.
 * @param name node type of the block
 */
export function toggleAround(name: string, attrs: Record<string, unknown> = {}) {
  return (props: Props): boolean => {
    const { tr, state, dispatch } = props;
    const type = state.schema.nodes[name];
    if (type === undefined) return false;
    const { $from, $to } = tr.selection;
    const depth = depthOf($from, type);
    if (depth !== null) return unwrap(props, depth);
    const range = $from.blockRange($to, (node) => node.type.contentMatch.matchType(type) !== null);
    const wrapping = range === null ? null : findWrapping(range, type, attrs);
    if (range === null || wrapping === null) return false;
    if (dispatch !== undefined) tr.wrap(range, wrapping).scrollIntoView();
    return true;
  };
}

/** Whether such a command would do something: TipTap's `can()` is too slow to be asked on every key. */
export function canToggleAround(name: string, state: EditorState): boolean {
  return toggleAround(name)({ tr: state.tr, state, dispatch: undefined });
}
