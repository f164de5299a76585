import type { BodyMark, BodyNode, Direction } from '../body/body-json';
import { addRun } from '../body/runs';
import { findIsolates, type IsolatedRun } from './find-isolates';

const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

function isIsolate({ type }: BodyMark): boolean {
  return type === 'isolate';
}

/** A run's marks with the isolate added, which is the first in the order of the schema. */
function marksWith(marks: BodyMark[], dir: Direction | undefined): BodyMark[] {
  if (dir === undefined || marks.some(isIsolate)) return marks;
  return [{ type: 'isolate', attrs: { dir } }, ...marks];
}

/** The parts of a run that stands at `at` in the line, with the controls taken out. */
function partsOf(run: BodyNode, text: string, at: number, isolates: IsolatedRun[]): BodyNode[] {
  const borders = isolates.flatMap(({ from, to }) => [from - at, to - at]);
  const inside = borders.filter((border) => border > 0 && border < text.length);
  const starts = [0, ...inside];
  return starts.flatMap((start, index) => {
    const part = text.slice(start, starts[index + 1]).replaceAll(CONTROLS, '');
    if (part === '') return [];
    const around = isolates.find(({ from, to }) => from <= at + start && to > at + start);
    const marks = marksWith(run.marks ?? [], around?.dir);
    return [{ type: 'text', text: part, ...(marks.length > 0 && { marks }) }];
  });
}

/**
 * Runs whose embeddings and isolates are the isolate mark: a control that the clipboard brought along
 * would be invisible in the copy, and turn what is typed after it. Controls without their partner go.
 */
export function splitIsolates(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const texts = nodes.map(({ text }) => text ?? ' ');
  const line = texts.join('');
  if (line.search(CONTROLS) === -1) return nodes;
  const isolates = findIsolates(line);
  const split: BodyNode[] = [];
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const text = texts[index] ?? '';
    if (node.text === undefined) split.push(node);
    else for (const part of partsOf(node, text, at, isolates)) addRun(split, part);
    at += text.length;
  }
  return split;
}

/** Drops the isolate of a line that is nothing but isolated: the paragraph has that direction itself. */
export function withoutWholeIsolate(line: BodyNode[]): BodyNode[] {
  if (!line.every(({ marks }) => marks?.some(isIsolate))) return line;
  const bare: BodyNode[] = [];
  for (const { marks = [], ...node } of line) {
    const rest = marks.filter((mark) => !isIsolate(mark));
    addRun(bare, rest.length > 0 ? { ...node, marks: rest } : node);
  }
  return bare;
}
