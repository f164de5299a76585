import type { BodyNode } from '../body/body-json';
import { addRun } from '../body/runs';
import { clearLine } from './clear-invisible';
import { ownedText, replaceIn } from './owned-text';
import { splitIsolates, withoutWholeIsolate } from './split-isolates';

/** Stands in a line's text for a node that is no text; a line break is a line end there. */
const NODE = '\uE000';

/** Spaces at the ends of a line and around its breaks; breaks at its very ends. */
const EDGES = /^[\s\u00A0]+|[\s\u00A0]+$|(?<=\n)[ \u00A0]+|[ \u00A0]+(?=\n)/gu;

function textOf({ type, text }: BodyNode): string {
  // No text of a line has the sign that stands for nodes, or a line end of its own.
  if (text !== undefined) return text.replaceAll(NODE, ' ').replaceAll(/[\n\u2028\u2029]/gu, ' ');
  return type === 'hardBreak' ? '\n' : NODE;
}

/**
 * The runs of a line of pasted copy without what nobody sees: see `clearInvisible`. Runs that controls
 * set apart get the isolate mark instead. Spaces and breaks at the ends go.
 */
export function tidyLine(nodes: readonly BodyNode[]): BodyNode[] {
  const split = splitIsolates(nodes);
  const line = replaceIn(clearLine(ownedText(split.map(textOf))), EDGES, () => '');
  const tidied: BodyNode[] = [];
  let start = 0;
  while (start < line.text.length) {
    const owner = line.owners[start];
    let end = start + 1;
    while (line.owners[end] === owner) end += 1;
    const node = owner === undefined ? undefined : split[owner];
    if (node?.text !== undefined) addRun(tidied, { ...node, text: line.text.slice(start, end) });
    else if (node !== undefined) tidied.push(node);
    start = end;
  }
  return withoutWholeIsolate(tidied);
}
