import type { BodyNode } from './body-json';

/** True for a cell of a table, one that names its row or column or any other. */
export function isCell({ type }: BodyNode): boolean {
  return type === 'tableCell' || type === 'tableHeader';
}

function spanOf(cell: BodyNode, name: 'colspan' | 'rowspan'): number {
  return Number(cell.attrs?.[name] ?? 1);
}

/** True when there is nothing in a cell to see. */
function isBlank({ content = [] }: BodyNode): boolean {
  return content.every(({ type, content: inside }) => type === 'paragraph' && inside === undefined);
}

/**
 * A table as a page can have it: no row without cells, no cell that reaches below the last row, no
 * widths, which are how an editor's window sees it.
 * @param table with its cells as a page shows them
 * @returns nothing for a table in which there is nothing to see
 */
export function shownTable(table: BodyNode): BodyNode[] {
  const rows = table.content ?? [];
  const kept = rows.map((row) => row.content !== undefined);
  /** How many rows are left of those that a cell covers. */
  const rowspanFrom = (index: number, span: number) =>
    Math.max(1, kept.slice(index, index + span).filter(Boolean).length);
  const content = rows.flatMap((row, index): BodyNode[] => {
    if (row.content === undefined) return [];
    const cells = row.content.map((cell) => {
      const rowspan = rowspanFrom(index, spanOf(cell, 'rowspan'));
      return { ...cell, attrs: { ...cell.attrs, rowspan, colwidth: null } };
    });
    return [{ ...row, content: cells }];
  });
  return content.flatMap((row) => row.content ?? []).every(isBlank) ? [] : [{ ...table, content }];
}
