import { DOMParser, Fragment, type Node, type Schema, type TagParseRule } from '@tiptap/pm/model';
import { elementsIn, hasClass, tagOf } from '../html-lookup';
import { type DomElement, type DomNode, isElement, isText } from '../html-node';

/** The class of a table of ours, which is one of facts whatever is in it. */
export const TABLE_CLASS = 'data-table';

/** Between the cells of a row that became a line. */
const BETWEEN_CELLS = ' · ';

/** Elements that may stand within a line. Whatever else is in a cell makes it more than words. */
const RUNS = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Blocks that a cell's words may stand in, if all of them do. */
const LINES = new Set(['p', 'div', 'center']);

/** ProseMirror's parser as seen from a program without a DOM of its own. */
interface LineParser {
  parse(dom: DomNode, options: { topNode: Node }): { content: Fragment };
}

function isBlankText(node: DomNode): boolean {
  return isText(node) && /^\s*$/u.test(node.nodeValue ?? '');
}

/** The elements and texts in an element; comments and the like are none. */
export function childrenOf(element: DomNode): DomNode[] {
  const children: DomNode[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) || isText(child)) children.push(child);
  }
  return children;
}

/** True for a cell of a table. */
export function isCell(node: DomNode): node is DomElement {
  return isElement(node) && ['td', 'th'].includes(tagOf(node));
}

/** The element that a cell's words stand in: the cell, or the only block in it. */
export function lineIn(cell: DomElement): DomElement {
  let line = cell;
  for (;;) {
    const [only, second] = childrenOf(line).filter((child) => !isBlankText(child));
    if (only === undefined || second !== undefined || !isElement(only)) return line;
    if (!LINES.has(tagOf(only))) return line;
    line = only;
  }
}

function hasOnly(element: DomElement, tags: ReadonlySet<string>): boolean {
  for (const inside of elementsIn(element)) if (!tags.has(tagOf(inside))) return false;
  return true;
}

/** True for a cell that holds words, and no blocks that part them. */
export function isWords(cell: DomElement): boolean {
  return hasOnly(lineIn(cell), RUNS);
}

/** Elements that parts of a table stand in. */
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/** What a cell of facts may hold besides runs: lines and lists, but no more than a few. */
const IN_FACTS = new Set([...RUNS, ...LINES, 'ul', 'ol', 'li']);

/** Longest text of a cell of facts in UTF-16 units; what is longer is a column of a page. */
const LONGEST_FACT = 400;

/** The rows of a table, those of tables in it left aside. */
export function rowsOf(table: DomNode): DomNode[] {
  return childrenOf(table).flatMap((child) => {
    if (ROW_GROUPS.has(tagOf(child))) return rowsOf(child);
    return tagOf(child) === 'tr' ? [child] : [];
  });
}

/**
 * True for a table of facts: one of ours, or one of several rows and columns whose cells hold words
 * and lists, none of them long. Any other table only places things on a page.
 */
export function isDataTable(table: DomElement): boolean {
  if (hasClass(table, TABLE_CLASS)) return true;
  if (['presentation', 'none'].includes(table.getAttribute('role') ?? '')) return false;
  const rows = rowsOf(table).map((row) => childrenOf(row).filter(isCell));
  if (rows.length < 2 || !rows.some((cells) => cells.length > 1)) return false;
  return rows
    .flat()
    .every(
      (cell) => hasOnly(cell, IN_FACTS) && (cell.textContent ?? '').trim().length <= LONGEST_FACT,
    );
}

/** True for a row of several cells with words, as tables of facts have. */
export function isWordsRow(row: DomNode): boolean {
  const cells = childrenOf(row).filter(isCell);
  return cells.length > 1 && cells.every(isWords);
}

/** The runs of a row's cells with a sign between, as one line. */
function lineOfRow(row: DomNode, schema: Schema): Fragment {
  const parser: LineParser = DOMParser.fromSchema(schema);
  let line = Fragment.empty;
  for (const cell of childrenOf(row).filter(isCell)) {
    const { content } = parser.parse(lineIn(cell), { topNode: schema.node('paragraph') });
    if (content.size === 0) continue;
    const sign = line.size === 0 ? Fragment.empty : Fragment.from(schema.text(BETWEEN_CELLS));
    line = line.append(sign).append(content);
  }
  return line;
}

/**
 * How a table that is none of facts is read, in a page and in what is pasted: a row of words is a
 * paragraph with a sign between its cells, any other cell of words a paragraph; a table that places
 * blocks gives its blocks.
 */
export const tableRules: TagParseRule[] = [
  {
    tag: 'tr',
    getAttrs: (row: DomNode) => (isWordsRow(row) ? null : false),
    getContent: lineOfRow,
  },
  {
    tag: 'td, th',
    getAttrs: (cell: DomElement) => (isWords(cell) ? null : false),
  },
];
