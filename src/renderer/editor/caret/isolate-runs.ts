import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { DEFAULT_DIRECTION } from '#core/body/block-direction';
import { foreignRuns } from '#core/copy/foreign-runs';
import type { DocRange } from './changed-ranges';

/** Something in the text that is no Arabic: only there can anything be out of order. */
const FOREIGN = /[^\s\p{sc=Arab}\p{M}،؛؟«».:]/u;
/** How far a run reaches to the next one that it is drawn to, in characters. */
const REACH = 9;

/** The isolates on a stretch of a block: the first of them, and whether all of it is isolated. */
function isolatesOn(block: Node, from: number, to: number): { mark: Mark | null; whole: boolean } {
  let first: Mark | null = null;
  let whole = true;
  block.nodesBetween(from, to, (node) => {
    const mark = node.marks.find(({ type }) => type.name === 'isolate') ?? null;
    first ??= mark;
    whole &&= mark !== null;
  });
  return { mark: first, whole };
}

function touches(one: DocRange, other: DocRange): boolean {
  return one.from <= other.to && one.to >= other.from;
}

function isolateInBlock(
  transaction: Transaction,
  block: Node,
  start: number,
  changed: DocRange,
  declined: readonly DocRange[],
): void {
  const isolate = block.type.schema.marks['isolate'];
  if (isolate === undefined || !block.type.allowsMarkType(isolate)) return;
  const text = block.textBetween(0, block.content.size, '', '\uFFFC');
  const direction = block.attrs['dir'] === 'ltr' ? 'ltr' : DEFAULT_DIRECTION;
  for (const { from, to, dir, isWrong } of foreignRuns(text, direction)) {
    const run = { from: start + from, to: start + to };
    if (!touches({ from: run.from, to: run.to + REACH }, changed)) continue;
    if (declined.some((range) => touches(range, run))) continue;
    const { mark, whole } = isolatesOn(block, from, to);
    // What is typed on to an isolated run is a part of it; the mark itself ends where it ends.
    if (whole || (mark === null && !isWrong)) continue;
    transaction.addMark(run.from, run.to, mark ?? isolate.create({ dir }));
  }
}

/**
 * Isolates the runs at the changed places that a reader would see in a wrong order, and has isolates
 * that are there reach over the whole of their run. Adds nothing where all is well.
 * @param declined where the editor has undone an isolate: nothing there is isolated again
 */
export function isolateRuns(
  transaction: Transaction,
  changed: readonly DocRange[],
  declined: readonly DocRange[],
): void {
  const { doc } = transaction;
  for (const { from, to } of changed) {
    const around = { from: Math.max(0, from - 1), to: Math.min(doc.content.size, to + 1) };
    if (!FOREIGN.test(doc.textBetween(around.from, around.to, '\n'))) continue;
    doc.nodesBetween(around.from, around.to, (node, position) => {
      if (!node.isTextblock) return true;
      isolateInBlock(transaction, node, position + 1, { from, to }, declined);
      return false;
    });
  }
}
