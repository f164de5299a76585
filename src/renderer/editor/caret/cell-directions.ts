import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { changedRanges } from './changed-ranges';

const ROW_OR_CELL = new Set(['tableRow', 'tableCell', 'tableHeader']);

/** True when a table got rows or cells. */
function addsCells(transaction: Transaction): boolean {
  return (
    !isHistoryTransaction(transaction) &&
    transaction.steps.some((step) => {
      const added = step instanceof ReplaceStep ? step.slice.content.firstChild : null;
      return added !== null && ROW_OR_CELL.has(added.type.name);
    })
  );
}

/** Empty cells that a table grows by take its direction: the commands that add them know of none. */
export const CellDirections = Extension.create({
  name: 'cellDirections',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, _, { doc, tr }) {
          if (!transactions.some(addsCells)) return null;
          for (const { from, to } of changedRanges(transactions)) {
            let dir: unknown = null;
            doc.nodesBetween(from, to, (node, position) => {
              if (node.type.name === 'table') dir = node.attrs['dir'];
              const isEmpty = node.isTextblock && node.content.size === 0;
              if (!isEmpty || dir === null || node.attrs['dir'] === dir) return;
              tr.setNodeAttribute(position, 'dir', dir);
            });
          }
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});
