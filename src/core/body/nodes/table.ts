import {
  Table as TiptapTable,
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
  TableRow as TiptapTableRow,
} from '@tiptap/extension-table';
import { mergeAttributes } from '@tiptap/core';
import { type AttributeSource, directionAttribute } from '../block-direction';
import type { DomElement } from '../html-node';
import { isDataTable, TABLE_CLASS } from './table-rules';

/** The most columns or rows that one cell covers; HTML ends at 1000 columns. */
const WIDEST = 1000;

/** True for a number of columns or rows that a cell may cover. */
export function isSpan(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= WIDEST;
}

function spanAttribute(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    validate: (value: unknown) => {
      if (!isSpan(value)) throw new RangeError(`${name} is ${String(value)}`);
    },
    parseHTML: (element: AttributeSource): number => {
      const span = Number(element.getAttribute(name) ?? 1);
      return isSpan(span) ? span : 1;
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === 1 ? {} : { [name]: attributes[name] },
  };
}

/** True for the widths of the columns that a cell covers, in pixels; null when none was set. */
export function areWidths(value: unknown): value is number[] | null {
  return (
    value === null || (Array.isArray(value) && value.every((width) => typeof width === 'number'))
  );
}

/** What any cell has. `colwidth` is how an editor sees the table; a page finds its own widths. */
const cellAttributes = {
  colspan: spanAttribute('colspan'),
  rowspan: spanAttribute('rowspan'),
  colwidth: {
    default: null,
    validate: (value: unknown) => {
      if (!areWidths(value)) throw new RangeError('colwidth is no list of numbers');
    },
    parseHTML: (element: AttributeSource): number[] | null => {
      const widths = element.getAttribute('data-colwidth')?.split(',').map(Number) ?? [];
      return widths.length > 0 && widths.every(Number.isSafeInteger) ? widths : null;
    },
    renderHTML: ({ colwidth }: Record<string, unknown>): Record<string, string> =>
      Array.isArray(colwidth) ? { 'data-colwidth': colwidth.join(',') } : {},
  },
};

/** A cell of a table. */
export const TableCell = TiptapTableCell.extend({
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'td', context: 'tableRow/', priority: 60 }],
});

/** A cell of a table that names its row or column. */
export const TableHeader = TiptapTableHeader.extend({
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'th', context: 'tableRow/', priority: 60 }],
});

export const TableRow = TiptapTableRow.extend({
  parseHTML: () => [{ tag: 'tr', context: 'table/', priority: 60 }],
});

/**
 * A table of facts. `dir` decides on which side its first column stands. A table that only places
 * things on a page is none: see `table-rules.ts`.
 */
export const Table = TiptapTable.extend({
  group: 'section',
  addAttributes() {
    return { ...directionAttribute };
  },
  parseHTML: () => [
    { tag: 'table', getAttrs: (table: DomElement) => (isDataTable(table) ? null : false) },
  ],
  renderHTML({ HTMLAttributes }) {
    return ['table', mergeAttributes(HTMLAttributes, { class: TABLE_CLASS }), ['tbody', 0]];
  },
  // Otherwise TipTap draws the table, without its direction.
}).configure({ View: null });
