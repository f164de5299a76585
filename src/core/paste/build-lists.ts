import { childrenOf, type PasteElement, removeNode } from './paste-dom';

/** An item of a list that a program sent as a paragraph or as a list of its own. */
export interface FlatItem {
  /** What becomes the item: its children move. */
  element: PasteElement;
  /** How deep it is nested, from 1. */
  level: number;
  ordered: boolean;
  /** The number that it has, when it is known; its list begins there. */
  number: number | null;
}

interface OpenList extends Pick<FlatItem, 'level' | 'ordered'> {
  list: PasteElement;
  lastItem: PasteElement | null;
}

/** True when an item begins a list of its own beside the list that is open at its level. */
function beginsAnew({ ordered, number }: FlatItem, list: OpenList): boolean {
  return ordered !== list.ordered || (number === 1 && list.lastItem !== null);
}

/**
 * Nests items that follow each other by their levels. The lists stand in the place of the first item.
 * @param items neighbours, in their order
 */
export function buildLists(items: readonly FlatItem[]): void {
  const first = items[0]?.element;
  const document = first?.ownerDocument ?? null;
  const place = first?.parentNode ?? null;
  if (first === undefined || document === null || place === null) return;
  const anchor = document.createTextNode('');
  place.insertBefore(anchor, first);
  const open: OpenList[] = [];
  const openList = ({ level, ordered, number }: FlatItem): OpenList => {
    const list = document.createElement(ordered ? 'ol' : 'ul');
    if (ordered && number !== null && number !== 1) list.setAttribute('start', String(number));
    const around = open.at(-1)?.lastItem ?? null;
    if (around === null) place.insertBefore(list, anchor);
    else around.appendChild(list);
    const opened: OpenList = { list, level, ordered, lastItem: null };
    open.push(opened);
    return opened;
  };
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    const last = open.at(-1);
    if (last !== undefined && last.level === item.level && beginsAnew(item, last)) open.pop();
    const current = open.at(-1)?.level === item.level ? open.at(-1) : undefined;
    const { list } = current ?? openList(item);
    const element = document.createElement('li');
    const line = document.createElement('p');
    for (const child of childrenOf(item.element)) line.appendChild(child);
    element.appendChild(line);
    list.appendChild(element);
    const target = open.at(-1);
    if (target !== undefined) target.lastItem = element;
    removeNode(item.element);
  }
  removeNode(anchor);
}
