import type { WordCell, WordRow } from './word-document';

/** The most columns that a table of Word has. */
const WIDEST = 63;

/** The rows as far as they have been laid out: true where a cell lies, by row and column. */
type Grid = boolean[][];

function at(grid: Grid, row: number): boolean[] {
  grid[row] ??= [];
  return grid[row];
}

function freeWidth(row: readonly boolean[], start: number, wanted: number): number {
  let width = 1;
  while (width < wanted && row[start + width] !== true) width += 1;
  return width;
}

/** Lays the cells of a row into the grid; none may lie on another, or reach below the table. */
function layRow(cells: readonly WordCell[], row: number, height: number, grid: Grid): WordCell[] {
  const laid: WordCell[] = [];
  let column = 0;
  for (const cell of cells) {
    while (at(grid, row)[column] === true) column += 1;
    // What is wider than a table can be stands in the last column's cell no more.
    if (column >= WIDEST) break;
    const wanted = Math.min(Math.max(1, cell.colspan), WIDEST - column);
    const colspan = freeWidth(at(grid, row), column, wanted);
    const rowspan = Math.min(Math.max(1, cell.rowspan), height - row);
    for (let down = 0; down < rowspan; down += 1) {
      for (let over = 0; over < colspan; over += 1) at(grid, row + down)[column + over] = true;
    }
    laid.push({ ...cell, colspan, rowspan });
  }
  return laid;
}

/** Empty cells for the columns of a row that nothing lies in; none for a row that has nothing at all. */
function filling(row: readonly boolean[], width: number): WordCell[] {
  let cells = 0;
  if (row.length === 0) return [];
  for (let column = 0; column < width; column += 1) if (row[column] !== true) cells += 1;
  return Array.from({ length: cells }, () => ({ colspan: 1, rowspan: 1, blocks: [] }));
}

/** Takes out rows that only cells from above lie in, or none: such a row has no height and no meaning. */
function withoutCovered(rows: readonly WordRow[]): WordRow[] {
  const covered = rows.map(({ cells }) => cells.length === 0);
  return rows.flatMap((row, index) => {
    if (row.cells.length === 0) return [];
    const cells = row.cells.map((cell) => {
      const below = covered.slice(index + 1, index + cell.rowspan);
      return { ...cell, rowspan: cell.rowspan - below.filter(Boolean).length };
    });
    return [{ ...row, cells }];
  });
}

/**
 * Rows of a table as one grid without holes and overlaps: Word does not open a file in which a row is
 * empty or a cell reaches out of the table.
 */
export function tableGrid(rows: readonly WordRow[]): WordRow[] {
  const grid: Grid = rows.map(() => []);
  const laid = rows.map((row, index) => ({
    ...row,
    cells: layRow(row.cells, index, rows.length, grid),
  }));
  const width = Math.max(0, ...grid.map((row) => row.length));
  return withoutCovered(
    laid.map((row, index) => ({
      ...row,
      cells: [...row.cells, ...filling(at(grid, index), width)],
    })),
  );
}
