import type { Mark, Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { changedRanges, type DocRange } from '../caret/changed-ranges';

/** Set on a transaction that puts a copy beside what it is a copy of. */
export const IS_COPY = 'isCopy';

/** Words under a comment that stand together, whatever else is on them. */
interface CommentRun extends DocRange {
  mark: Mark;
}

/** All words under comments, by the identifiers of the comments. */
function commentRuns(doc: Node): Map<string, CommentRun[]> {
  const found = new Map<string, CommentRun[]>();
  doc.descendants((node, from) => {
    const to = from + node.nodeSize;
    for (const mark of node.marks) {
      if (mark.type.name !== 'comment') continue;
      const id = String(mark.attrs['id']);
      const runs = found.get(id) ?? [];
      const last = runs.at(-1);
      if (last?.to === from) last.to = to;
      else runs.push({ from, to, mark });
      found.set(id, runs);
    }
  });
  return found;
}

function sizeOf(runs: readonly CommentRun[] = []): number {
  return runs.reduce((size, { from, to }) => size + to - from, 0);
}

function mayBringTwice(transaction: Transaction): boolean {
  return (
    transaction.getMeta('paste') === true ||
    transaction.getMeta('uiEvent') === 'drop' ||
    transaction.getMeta(IS_COPY) === true
  );
}

/**
 * Keeps every comment a single one. Words that are pasted, dropped or doubled while the comment on them
 * is on words of the copy already come without it: what is said of the one would be said of both, and
 * taken away from both.
 */
export function singleComments(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, { doc, tr }) {
      if (!transactions.some(mayBringTwice)) return null;
      const runsNow = commentRuns(doc);
      if (runsNow.size === 0) return null;
      const runsBefore = commentRuns(before.doc);
      const brought = changedRanges(transactions);
      for (const [id, runs] of runsNow) {
        // What is only moved is no copy.
        if (sizeOf(runs) <= sizeOf(runsBefore.get(id))) continue;
        // Nor is what is put back beside the words that it was cut from: one run with them.
        const copies = runs.filter((run) =>
          brought.some(({ from, to }) => from <= run.from && run.to <= to),
        );
        if (copies.length === runs.length) continue;
        for (const { from, to, mark } of copies) tr.removeMark(from, to, mark);
      }
      return tr.docChanged ? tr : null;
    },
  });
}
