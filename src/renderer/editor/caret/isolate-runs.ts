import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { DEFAULT_DIRECTION } from '#core/body/block-direction';
import { foreignRuns } from '#core/copy/foreign-runs';
import type { DocRange } from './changed-ranges';

/** What can be out of order in a block: in Arabic anything foreign, in Latin an Arabic hashtag. */
const FOREIGN = { rtl: /[^\s\p{sc=Arab}\p{M}،؛؟«».:]/u, ltr: /[#\p{sc=Arab}]/u };
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

/** An address may go on with an Arabic word: the run that an isolate is on can be longer now. */
function followsIsolate(block: Node, offset: number): boolean {
  const isWithin = offset > 0 && offset <= block.content.size;
  const before = isWithin ? block.childBefore(offset).node : null;
  return before?.marks.some(({ type }) => type.name === 'isolate') === true;
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
  const direction = block.attrs['dir'] === 'ltr' ? 'ltr' : DEFAULT_DIRECTION;
  const { size } = block.content;
  const near = Math.max(0, changed.from - start - 1);
  const beside = block.textBetween(near, Math.min(size, changed.to - start + 1), '', '\uFFFC');
  if (!FOREIGN[direction].test(beside) && !followsIsolate(block, changed.from - start)) return;
  const text = block.textBetween(0, size, '', '\uFFFC');
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
    doc.nodesBetween(
      Math.max(0, from - 1),
      Math.min(doc.content.size, to + 1),
      (node, position) => {
        if (!node.isTextblock) return true;
        isolateInBlock(transaction, node, position + 1, { from, to }, declined);
        return false;
      },
    );
  }
}
