import { Gapcursor } from '@tiptap/extensions';
import { GapCursor as GapSelection, gapCursor } from '@tiptap/pm/gapcursor';
import { ResolvedPos } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { DEFAULT_DIRECTION } from '#core/body/block-direction';

/** The direction of the block that a position is in. */
function directionAround($position: ResolvedPos): unknown {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const { dir } = $position.node(depth).attrs;
    if (dir !== undefined) return dir;
  }
  return DEFAULT_DIRECTION;
}

/** Where the search for a gap begins; null where the caret first moves through its own line. */
function startOfSearch(view: EditorView, isForward: boolean): ResolvedPos | null {
  const { selection, doc } = view.state;
  if (!(selection instanceof TextSelection)) return isForward ? selection.$to : selection.$from;
  const { $cursor } = selection;
  if ($cursor === null || $cursor.depth === 0) return null;
  if (!view.endOfTextblock(isForward ? 'forward' : 'backward')) return null;
  return doc.resolve(isForward ? $cursor.after() : $cursor.before());
}

/** Moves the caret over the edge of a block into a gap, if there is one next to it. */
function moveIntoGap(view: EditorView, isForward: boolean): boolean {
  const { selection, tr } = view.state;
  const $start = startOfSearch(view, isForward);
  if ($start === null) return false;
  const mustMove = !(selection instanceof TextSelection) && selection.empty;
  const found: unknown = GapSelection.findFrom($start, isForward ? 1 : -1, mustMove);
  if (!(found instanceof ResolvedPos)) return false;
  view.dispatch(tr.setSelection(new GapSelection(found)).scrollIntoView());
  return true;
}

/**
 * The caret between blocks where there is no line to stand in: two separators, a picture at the end.
 * ProseMirror's own arrow keys take the left one for the way back in every block, so that in Arabic
 * copy the caret goes to and fro between a block and the gap before it and never gets on.
 */
export const GapCursor = Gapcursor.extend({
  addProseMirrorPlugins() {
    const plugin = gapCursor();
    const { handleKeyDown } = plugin.props;
    return [
      new Plugin({
        ...plugin.spec,
        props: {
          ...plugin.props,
          handleKeyDown(view, event) {
            const isLeft = event.key === 'ArrowLeft';
            if (!isLeft && event.key !== 'ArrowRight') {
              return handleKeyDown?.call(plugin, view, event);
            }
            if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
            const isRightToLeft = directionAround(view.state.selection.$head) === 'rtl';
            return moveIntoGap(view, isLeft === isRightToLeft);
          },
        },
      }),
    ];
  },
});
