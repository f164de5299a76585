import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableGrid } from './table-grid';
import type { WordRow } from './word-document';

const arbitraryRows: fc.Arbitrary<WordRow[]> = fc.array(
  fc.record({
    header: fc.boolean(),
    cells: fc.array(
      fc.record({
        colspan: fc.constantFrom(-1, 0, 1, 2, 5, 1_000_000),
        rowspan: fc.constantFrom(-1, 0, 1, 2, 5, 1_000_000),
        blocks: fc.constant([]),
      }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 5 },
);

/** How many columns of each row cells lie in, from the row itself and from above. */
function widths(rows: readonly WordRow[]): number[] {
  const covered = rows.map(() => 0);
  for (const [index, { cells }] of rows.entries()) {
    for (const { colspan, rowspan } of cells) {
      expect(index + rowspan).toBeLessThanOrEqual(rows.length);
      for (let down = 0; down < rowspan; down += 1) {
        covered[index + down] = (covered[index + down] ?? 0) + colspan;
      }
    }
  }
  return covered;
}

describe('the grid of a table', () => {
  it('has rows of the same width, none without a cell, whatever the table', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const grid = tableGrid(rows);
        expect(new Set(widths(grid)).size).toBeLessThanOrEqual(1);
        expect(Math.max(0, ...widths(grid))).toBeLessThanOrEqual(63);
        expect(grid.every(({ cells }) => cells.length > 0)).toBe(true);
        expect(tableGrid(grid)).toEqual(grid);
      }),
    );
  });

  it('leaves a sound table as it is', () => {
    const cell = (colspan: number, rowspan: number) => ({ colspan, rowspan, blocks: [] });
    const rows = [
      { header: true, cells: [cell(1, 1), cell(1, 1), cell(1, 1)] },
      { header: false, cells: [cell(2, 1), cell(1, 2)] },
      { header: false, cells: [cell(1, 1), cell(1, 1)] },
    ];
    expect(tableGrid(rows)).toEqual(rows);
  });
});
