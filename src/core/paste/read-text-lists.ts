import { DEFAULT_DIRECTION } from '../body/block-direction';
import type { BodyNode } from '../body/body-json';
import { type Bullet, readBullet } from '../formats/text/bullets';

/** A line of plain text: its words, and how far it is moved in. */
export interface TextLine {
  text: string;
  /** Spaces before the words; a tab counts as four. */
  indent: number;
}

interface Item extends Bullet {
  indent: number;
}

function itemOf({ text, indent }: TextLine): Item | null {
  const bullet = readBullet(text);
  return bullet === null ? null : { ...bullet, indent };
}

/** True when the item goes on with a list whose last item is the other one. */
function follows(item: Item, before: Item): boolean {
  if (item.number === null || before.number === null) return item.number === before.number;
  return item.number === before.number + 1;
}

/**
 * How many lines from the first on are items of one list, with those nested in it. One line with a
 * hyphen or a number may be anything; two are a list, and numbers must count up.
 */
function lengthOfList(lines: readonly TextLine[]): number {
  const open: Item[] = [];
  let length = 0;
  for (const line of lines) {
    const item = itemOf(line);
    if (item === null) break;
    while ((open.at(-1)?.indent ?? -1) > item.indent) open.pop();
    const before = open.at(-1);
    if (before !== undefined && before.indent === item.indent) {
      if (!follows(item, before)) break;
      open.pop();
    } else if (before === undefined && length > 0) break;
    open.push(item);
    length += 1;
  }
  const isSure = lines[0] !== undefined && itemOf(lines[0])?.sure === true;
  return length > 1 || isSure ? length : 0;
}

function listOf(items: readonly Item[], runs: (text: string) => BodyNode[]): BodyNode {
  const [first] = items;
  const start = first?.number ?? null;
  const content: BodyNode[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (item === undefined) break;
    let end = index + 1;
    while ((items[end]?.indent ?? -1) > item.indent) end += 1;
    const line = {
      type: 'paragraph',
      attrs: { dir: DEFAULT_DIRECTION },
      content: runs(item.rest),
    };
    const nested = items.slice(index + 1, end);
    content.push({
      type: 'listItem',
      content: nested.length > 0 ? [line, listOf(nested, runs)] : [line],
    });
    index = end;
  }
  return start === null
    ? { type: 'bulletList', attrs: { dir: DEFAULT_DIRECTION }, content }
    : { type: 'orderedList', attrs: { start, dir: DEFAULT_DIRECTION }, content };
}

/**
 * The list that lines of plain text begin with: «• », «- », «1. », «١- », nested by their indents.
 * @param runs makes runs of an item's words
 * @returns null when they begin with none; `length` is how many lines it takes
 */
export function readTextList(
  lines: readonly TextLine[],
  runs: (text: string) => BodyNode[],
): { list: BodyNode; length: number } | null {
  const length = lengthOfList(lines);
  if (length === 0) return null;
  const items = lines.slice(0, length).flatMap((line) => itemOf(line) ?? []);
  return { list: listOf(items, runs), length };
}
