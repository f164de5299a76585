import { alignItems, type ItemReading } from './align-items';
import {
  compareText,
  compareWhole,
  type Difference,
  differenceOf,
  greatestDifference,
  type TextRun,
} from './compare-text';
import { withoutSilentMarks } from './silent-marks';

/** A part of a row, compared; `part` is its name in the article, or "" for a row that has no parts. */
export interface CellComparison {
  part: string;
  runs: TextRun[];
}

/** A name, a tag, a source, a related link; what it was and what it is. */
export interface RowComparison {
  kind: 'paired' | 'removed' | 'added';
  difference: Difference;
  /** Parts that have something in them on either side. */
  cells: CellComparison[];
}

/** A row of an article, part by part. */
export type Row = { part: string; text: string }[];

/** Parts with a few fixed values, which are replaced and not edited. */
const CHOICES = new Set(['group']);

/** Any value as a text to compare: texts as they are, everything else as JSON. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A row as it stands in an article: a text, or an object whose entries are the parts. */
export function rowOf(value: unknown): Row {
  if (typeof value !== 'object' || value === null) return [{ part: '', text: valueText(value) }];
  return Object.entries(value).map(([part, entry]) => ({ part, text: valueText(entry) }));
}

const rowReading: ItemReading<Row> = {
  keyOf: (row) => row.map(({ part, text }) => `${part}\n${withoutSilentMarks(text)}`).join('\n'),
  textOf: (row) =>
    row
      .filter(({ part }) => !CHOICES.has(part))
      // Every address has «https» and «com»: it counts as one word.
      .map(({ part, text }) => (part === 'url' ? text.replaceAll(/[^\p{L}\p{N}]/gu, '') : text))
      .join(' '),
};

function textIn(row: Row | null, part: string): string {
  return row?.find((cell) => cell.part === part)?.text ?? '';
}

function compareCells(before: Row | null, after: Row | null): CellComparison[] {
  const parts = new Set([...(before ?? []), ...(after ?? [])].map(({ part }) => part));
  return [...parts]
    .map((part) => {
      const compare = CHOICES.has(part) ? compareWhole : compareText;
      return { part, runs: compare(textIn(before, part), textIn(after, part)) };
    })
    .filter(({ runs }) => runs.length > 0);
}

/** What became of a list of names, tags, sources or links, row by row. */
export function compareRows(before: readonly Row[], after: readonly Row[]): RowComparison[] {
  return alignItems(before, after, rowReading).map((pair) => {
    const cells = compareCells(pair.before, pair.after);
    if (pair.before === null) return { kind: 'added', difference: 'changed', cells };
    if (pair.after === null) return { kind: 'removed', difference: 'changed', cells };
    const difference = greatestDifference(cells.map(({ runs }) => differenceOf(runs)));
    return { kind: 'paired', difference, cells };
  });
}

/** What became of one thing that has parts: a dateline, an image. */
export function compareRow(before: unknown, after: unknown): RowComparison[] {
  const rows = (value: unknown) => (value === null || value === undefined ? [] : [rowOf(value)]);
  const [one] = rows(before);
  const [other] = rows(after);
  if (one === undefined || other === undefined) return compareRows(rows(before), rows(after));
  const cells = compareCells(one, other);
  const difference = greatestDifference(cells.map(({ runs }) => differenceOf(runs)));
  return [{ kind: 'paired', difference, cells }];
}
