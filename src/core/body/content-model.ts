/** What stands in a node: blocks of any kind, only paragraphs, only list items, runs, or nothing. */
export type Holding = 'blocks' | 'paragraphs' | 'items' | 'runs' | 'nothing';

/** The content model of the schema in short, keyed by node name; a test compares the two. */
export const holdings = {
  doc: 'blocks',
  text: 'nothing',
  paragraph: 'runs',
  heading: 'runs',
  bulletList: 'items',
  orderedList: 'items',
  listItem: 'blocks',
  blockquote: 'blocks',
  pullQuote: 'paragraphs',
  horizontalRule: 'nothing',
  hardBreak: 'nothing',
} as const satisfies Record<string, Holding>;

export type KnownNode = keyof typeof holdings;

/** True for the name of a node that this version writes to a page. */
export function isKnownNode(name: string): name is KnownNode {
  return Object.hasOwn(holdings, name);
}

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'horizontalRule',
] as const satisfies KnownNode[];

const held: Record<Holding, readonly KnownNode[]> = {
  blocks: BLOCKS,
  paragraphs: ['paragraph'],
  items: ['listItem'],
  runs: ['text', 'hardBreak'],
  nothing: [],
};

/** True when a node of this name may stand in a node that holds this. */
export function mayStandIn(holding: Holding, name: string): name is KnownNode {
  return held[holding].some((known) => known === name);
}

/** The marks of the schema in its order, outermost first; a test compares the two. */
export const markOrder = [
  'link',
  'isolate',
  'bold',
  'italic',
  'strike',
  'subscript',
  'superscript',
] as const;

export type KnownMark = (typeof markOrder)[number];

/** True for the name of a mark that this version writes to a page. */
export function isKnownMark(name: string): name is KnownMark {
  return markOrder.some((known) => known === name);
}
