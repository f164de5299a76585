import { buildLists, type FlatItem } from '../build-lists';
import {
  attributeOf,
  findAll,
  isBlank,
  parentElement,
  type PasteElement,
  type PasteNode,
  removeNode,
  renameElement,
  tagOf,
} from '../paste-dom';
import type { PasteSource } from '../paste-source';

/** Every item is a list of its own, in a box of its own, that knows its level. */
function flatItemOf(item: PasteElement): FlatItem {
  const list = parentElement(item);
  const ordered = list !== null && tagOf(list) === 'ol';
  const level = Number(attributeOf(item, 'data-aria-level')) || 1;
  const start = Number(list?.getAttribute('start') ?? '1') || 1;
  return { element: item, level, ordered, number: ordered ? start : null };
}

function previousElement(node: PasteNode): PasteNode | null {
  let before = node.previousSibling;
  while (before !== null && isBlank(before)) before = before.previousSibling;
  return before;
}

function joinLists(root: PasteElement): void {
  let group: PasteElement[] = [];
  let last: PasteNode | null = null;
  const end = () => {
    const [first] = group;
    if (first !== undefined) joinBoxes(group, first);
    group = [];
  };
  for (const box of findAll(root, '.ListContainerWrapper')) {
    if (group.length > 0 && previousElement(box) !== last) end();
    group.push(box);
    last = box;
  }
  end();
}

function joinBoxes(boxes: PasteElement[], first: PasteElement): void {
  const items = boxes.flatMap((box) => findAll(box, 'li'));
  const flat = items.map(flatItemOf);
  // All items as neighbours in the first box; the lists that they leave behind are empty.
  for (const item of items) first.appendChild(item);
  buildLists(continued(flat));
  for (const box of boxes) {
    for (const list of findAll(box, 'ul, ol')) if (isBlank(list)) removeNode(list);
  }
}

/** Numbers count up within one list; only the first of each list says where it begins. */
function continued(items: FlatItem[]): FlatItem[] {
  const numbers = new Map<number, number>();
  return items.map((item) => {
    for (const level of numbers.keys()) if (level > item.level) numbers.delete(level);
    const before = numbers.get(item.level);
    if (item.number === null) return item;
    numbers.set(item.level, item.number);
    return before === undefined ? item : { ...item, number: before + 1 };
  });
}

/** Word and its relatives in the browser. */
export const wordWeb: PasteSource = {
  isFrom: (html) => /\bSCXW\d|\bBCX\d|data-ccp-props|ListContainerWrapper/u.test(html),
  prepare(root) {
    for (const mark of findAll(root, '.EOP, .WACImageBorder, .TrackedChangeMarker'))
      removeNode(mark);
    for (const heading of findAll(root, 'p[role="heading"], div[role="heading"]')) {
      const level = Math.min(Math.max(Number(heading.getAttribute('aria-level')) || 2, 1), 6);
      renameElement(heading, `h${level}`);
    }
    joinLists(root);
    for (const run of findAll(root, 'span[dir], span.TextRun')) run.removeAttribute('dir');
  },
};
