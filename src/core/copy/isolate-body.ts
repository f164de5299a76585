import { DEFAULT_DIRECTION } from '../body/block-direction';
import type { BodyDoc, BodyMark, BodyNode } from '../body/body-json';
import { holdings, isKnownNode, markOrder } from '../body/content-model';
import { addRun } from '../body/runs';
import { foreignRuns } from './foreign-runs';

/** A stretch of a line's text, in UTF-16 units. */
interface Stretch {
  from: number;
  to: number;
}

/** A run of a line and where it stands. */
interface PlacedRun extends Stretch {
  node: BodyNode;
}

/** A stretch and the isolate that all of it is to have. */
interface Isolated extends Stretch {
  mark: BodyMark;
}

/** Finds those of a sorted list that lie on a stretch. Stretches are asked for in their order. */
function finderIn<Item extends Stretch>(sorted: readonly Item[]): (stretch: Stretch) => Item[] {
  let first = 0;
  return ({ from, to }) => {
    while ((sorted[first]?.to ?? Infinity) <= from) first += 1;
    let end = first;
    while ((sorted[end]?.from ?? Infinity) < to) end += 1;
    return sorted.slice(first, end);
  };
}

function isolateOf({ marks = [] }: BodyNode): BodyMark | undefined {
  return marks.find(({ type }) => type === 'isolate');
}

function placed(nodes: readonly BodyNode[]): { text: string; runs: PlacedRun[] } {
  const runs: PlacedRun[] = [];
  let text = '';
  for (const node of nodes) {
    const from = text.length;
    text += node.text ?? '\uFFFC';
    runs.push({ node, from, to: text.length });
  }
  return { text, runs };
}

/** What is to be isolated in a line and is not yet, in its order. */
function missingIn(text: string, runs: readonly PlacedRun[], dir: unknown): Isolated[] {
  const runsOn = finderIn(runs);
  return foreignRuns(text, dir === 'ltr' ? 'ltr' : DEFAULT_DIRECTION).flatMap((found) => {
    const { from, to } = found;
    const marks = runsOn(found).map(({ node }) => isolateOf(node));
    const mark = marks.find((one) => one !== undefined);
    // Where a part is isolated, the whole run is, as when one types on beside it.
    if (!marks.includes(undefined) || (mark === undefined && !found.isWrong)) return [];
    return [{ from, to, mark: mark ?? { type: 'isolate', attrs: { dir: found.dir } } }];
  });
}

function inOrder(marks: readonly BodyMark[]): BodyMark[] {
  const rank = ({ type }: BodyMark) => markOrder.findIndex((known) => known === type);
  return marks.toSorted((one, other) => rank(one) - rank(other));
}

/** The parts of a run, each with the isolate that it is to have. */
function partsOf({ node, from, to }: PlacedRun, inside: readonly Isolated[]): BodyNode[] {
  const { text = '', marks = [] } = node;
  const borders = inside.flatMap((one) => [one.from, one.to]).filter((at) => at > from && at < to);
  const starts = [from, ...borders];
  return starts.map((start, index) => {
    const part = { ...node, text: text.slice(start - from, (starts[index + 1] ?? to) - from) };
    const mark = inside.find((one) => one.from <= start && one.to > start)?.mark;
    if (mark === undefined) return part;
    const others = marks.filter(({ type }) => type !== 'isolate');
    return { ...part, marks: inOrder([...others, mark]) };
  });
}

function isolateLine(block: BodyNode, content: readonly BodyNode[]): BodyNode {
  const { text, runs } = placed(content);
  const isolated = missingIn(text, runs, block.attrs?.['dir']);
  if (isolated.length === 0) return block;
  const isolatedOn = finderIn(isolated);
  const line: BodyNode[] = [];
  for (const run of runs) {
    if (run.node.text === undefined) line.push(run.node);
    else for (const part of partsOf(run, isolatedOn(run))) addRun(line, part);
  }
  return { ...block, content: line };
}

function isolateBlock(block: BodyNode): BodyNode {
  const { type, content } = block;
  if (content === undefined) return block;
  return isKnownNode(type) && holdings[type] === 'runs'
    ? isolateLine(block, content)
    : { ...block, content: content.map(isolateBlock) };
}

/**
 * A body that comes from outside with its Latin runs and numbers isolated where a reader would see them
 * in a wrong order, as the sheet isolates what is typed and pasted. No word of it changes, and isolates
 * that are there stay. Copy of our own is not for this: an editor may have taken an isolate away.
 */
export function isolateBody(body: BodyDoc): BodyDoc {
  return { type: 'doc', content: body.content.map(isolateBlock) };
}
