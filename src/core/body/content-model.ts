/**
 * What stands in a node: `sections`: blocks of any kind; `boxed`: those that may stand in a box;
 * `blocks`: those that may stand in a list, a quote or a cell; or only what the name says.
 */
export type Holding =
  'sections' | 'boxed' | 'blocks' | 'quote' | 'items' | 'rows' | 'cells' | 'runs' | 'nothing';

/** The content model of the schema in short, keyed by node name; a test compares the two. */
export const holdings = {
  doc: 'sections',
  text: 'nothing',
  paragraph: 'runs',
  heading: 'runs',
  bulletList: 'items',
  orderedList: 'items',
  listItem: 'blocks',
  blockquote: 'blocks',
  pullQuote: 'quote',
  attribution: 'runs',
  image: 'nothing',
  embed: 'nothing',
  table: 'rows',
  tableRow: 'cells',
  tableHeader: 'blocks',
  tableCell: 'blocks',
  infoBox: 'boxed',
  liveEntry: 'boxed',
  horizontalRule: 'nothing',
  hardBreak: 'nothing',
  footnote: 'nothing',
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
  'image',
  'embed',
  'horizontalRule',
] as const satisfies KnownNode[];

const held: Record<Holding, ReadonlySet<string>> = {
  sections: new Set([...BLOCKS, 'table', 'infoBox', 'liveEntry']),
  boxed: new Set([...BLOCKS, 'table']),
  blocks: new Set(BLOCKS),
  quote: new Set(['paragraph', 'attribution']),
  items: new Set(['listItem']),
  rows: new Set(['tableRow']),
  cells: new Set(['tableHeader', 'tableCell']),
  runs: new Set(['text', 'hardBreak', 'footnote']),
  nothing: new Set(),
};

/** True when a node of this name may stand in a node that holds this. */
export function mayStandIn(holding: Holding, name: string): name is KnownNode {
  return held[holding].has(name);
}

/**
 * The marks of the schema that a page may have in its order, outermost first; a test compares the two.
 * Comments of the desk are none.
 */
export const markOrder = [
  'isolate',
  'link',
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
