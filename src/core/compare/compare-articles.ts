import type { Article } from '../article/article';
import { sameValue } from '../article/same-value';
import { fieldsOf, isKnownField, type KnownField, readField } from './article-fields';
import { blockDifference, type BlockComparison, compareBlocks } from './compare-blocks';
import { compareRow, compareRows, type RowComparison, rowOf, valueText } from './compare-rows';
import {
  compareText,
  compareWhole,
  type Difference,
  differenceOf,
  greatestDifference,
  type TextRun,
} from './compare-text';

/** What became of a field: a text word by word, a list row by row, the body block by block. */
export type FieldContent =
  | { kind: 'text'; runs: TextRun[] }
  | { kind: 'rows'; rows: RowComparison[] }
  | { kind: 'body'; blocks: BlockComparison[] };

/** A field of two articles, compared. */
export type FieldComparison = {
  /** The field's name in the article; one that this version does not know has the file's own. */
  field: string;
  difference: Difference;
} & FieldContent;

/** Fields whose text is not edited word by word. */
const REPLACED = new Set<KnownField>(['publishedAt', 'updatedAt', 'language']);

function textContent(runs: TextRun[]): FieldContent & { difference: Difference } {
  return { kind: 'text', runs, difference: differenceOf(runs) };
}

function rowsContent(rows: RowComparison[]): FieldContent & { difference: Difference } {
  const difference = greatestDifference(rows.map((row) => row.difference));
  return { kind: 'rows', rows, difference };
}

function compareContent(
  before: Article,
  after: Article,
  field: string,
): FieldContent & { difference: Difference } {
  const one = readField(before, field);
  const other = readField(after, field);
  if (!isKnownField(field)) {
    const runs = compareWhole(valueText(one), valueText(other));
    const difference = sameValue(one, other) ? 'same' : 'changed';
    return { kind: 'text', runs, difference };
  }
  if (field === 'body') {
    const blocks = compareBlocks(before.body.content, after.body.content);
    const difference = greatestDifference(blocks.map(blockDifference));
    return { kind: 'body', blocks, difference };
  }
  if (field === 'dateline' || field === 'leadImage') return rowsContent(compareRow(one, other));
  if (Array.isArray(one) && Array.isArray(other)) {
    return rowsContent(compareRows(one.map(rowOf), other.map(rowOf)));
  }
  const compare = REPLACED.has(field) ? compareWhole : compareText;
  return textContent(compare(valueText(one), valueText(other)));
}

/**
 * Compares two articles field by field, every field of either, in reading order. What names an
 * article itself (`id`, `format`, `version`) is left aside.
 */
export function compareArticles(before: Article, after: Article): FieldComparison[] {
  return fieldsOf(before, after).map((field) => ({
    field,
    ...compareContent(before, after, field),
  }));
}
