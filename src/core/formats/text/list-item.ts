import { type BodyNode, paragraphNode } from '../../body/body-json';
import { DEFAULT_DIRECTION } from '../../body/block-direction';

/** The lists that lines can be items of, by their names in the body's schema. */
export type ListType = 'bulletList' | 'orderedList';

export interface ListItem {
  list: ListType;
  /** The number that a numbered list begins with; null for an item that goes on with the list. */
  start: number | null;
  item: BodyNode;
}

/**
 * The `block` of a piece that is one item of a list, so that an editor can give a single item another
 * role. A list item is no block of a body by itself: `assembleArticle` puts neighbours into one list.
 */
export function listItemBlock(list: ListType, start: number | null, text: string): BodyNode {
  return { type: 'listItem', attrs: { list, start }, content: [paragraphNode(text)] };
}

/** The item that a piece's block is, or null when the block is anything else. */
export function readListItemBlock(block: BodyNode): ListItem | null {
  const list = block.attrs?.['list'];
  const start = block.attrs?.['start'];
  if (block.type !== 'listItem' || (list !== 'bulletList' && list !== 'orderedList')) return null;
  return {
    list,
    start: typeof start === 'number' ? start : null,
    item: { type: 'listItem', content: block.content ?? [] },
  };
}

/** A list of the items given, as the body's schema has it. */
export function listOf(first: ListItem): BodyNode {
  const attrs =
    first.list === 'orderedList'
      ? { start: first.start ?? 1, dir: DEFAULT_DIRECTION }
      : { dir: DEFAULT_DIRECTION };
  return { type: first.list, attrs, content: [first.item] };
}

/** True when the item belongs to the list before it. */
export function continuesList(
  list: BodyNode | undefined,
  { list: type, start }: ListItem,
): boolean {
  return list?.type === type && start === null;
}
