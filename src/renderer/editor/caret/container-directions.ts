import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep } from '@tiptap/pm/transform';
import { changedRanges } from './changed-ranges';

/** Containers that are put around blocks that are there. */
const WRAPPERS = new Set([
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'infoBox',
  'liveEntry',
]);

/** The direction of all blocks of text in a container; null when they are not of one mind. */
function directionInside(container: Node): unknown {
  const directions = new Set<unknown>();
  container.descendants((node) => {
    if (node.isTextblock) directions.add(node.attrs['dir']);
  });
  const [direction] = directions;
  return directions.size === 1 ? direction : null;
}

function wraps(transaction: Transaction): boolean {
  return (
    !isHistoryTransaction(transaction) &&
    transaction.steps.some((step) => step instanceof ReplaceAroundStep)
  );
}

/**
 * A list, a quote or a box that is made of blocks takes their direction, also one that a list item
 * moves into: the commands that make them know of no direction, and would leave the markers of a Latin
 * list on the right.
 */
export const ContainerDirections = Extension.create({
  name: 'containerDirections',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, _, { doc, tr }) {
          if (!transactions.some(wraps)) return null;
          for (const { from, to } of changedRanges(transactions)) {
            doc.nodesBetween(from, Math.min(to + 1, doc.content.size), (node, position) => {
              if (!WRAPPERS.has(node.type.name)) return;
              const direction = directionInside(node);
              if (direction === null || direction === tr.doc.nodeAt(position)?.attrs['dir']) return;
              tr.setNodeAttribute(position, 'dir', direction);
            });
          }
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});
