import { Extension } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { freeLines, selectedStretches } from './free-lines';
import { setLines } from './set-lines';

/** True for lines side by side with a heading among them: as paragraphs they can be made anything. */
function hasHeading({ selection: { $from, $to } }: Transaction): boolean {
  const range = $from.blockRange($to);
  const lines = range?.parent.children.slice(range.startIndex, range.endIndex) ?? [];
  return (
    lines.every(({ isTextblock }) => isTextblock) &&
    lines.some(({ type }) => type.name === 'heading')
  );
}

/**
 * TipTap's commands for lists fall back on `clearNodes`, which takes lines out of all that they are in,
 * boxes and live entries among it, and forgets their direction. Ours makes paragraphs where the lines
 * stand if that is enough, and stops at the box.
 */
export const PlainLines = Extension.create({
  name: 'plainLines',
  addCommands() {
    return {
      clearNodes:
        () =>
        ({ tr, state, dispatch }) => {
          const { paragraph } = state.schema.nodes;
          if (dispatch === undefined || paragraph === undefined) return true;
          if (hasHeading(tr)) setLines(tr, paragraph);
          else freeLines(tr, selectedStretches(tr));
          return true;
        },
    };
  },
});
