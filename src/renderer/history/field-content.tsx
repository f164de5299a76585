import { dateInWords } from '#core/article/dates';
import { isIsoDate } from '#core/article/is-iso-date';
import type { FieldComparison } from '#core/compare/compare-articles';
import styles from './field-content.module.css';
import { RowsComparison } from './rows-comparison';
import { type ComparisonView, TextRuns } from './text-runs';

/** Fields that are dates in their file's form. */
const DATES = new Set(['publishedAt', 'updatedAt']);

/** Fields in Latin letters. */
const LATIN = new Set(['slug', 'language']);

function dateWords(text: string): string {
  return isIsoDate(text) ? dateInWords(text) : text;
}

/** True for a field that differs in something that the view shows. */
export function isFieldShown(field: FieldComparison, view: ComparisonView): boolean {
  return field.difference === 'changed' || (field.difference === 'minor' && !view.hideMinor);
}

/** True for a field that has nothing in it on either side. */
export function isFieldEmpty(field: FieldComparison): boolean {
  if (field.kind === 'text') return field.runs.length === 0;
  if (field.kind === 'rows') return field.rows.every(({ cells }) => cells.length === 0);
  return field.blocks.length === 0;
}

/** What a field was and is, in the look that it has on the sheet. The body has its own component. */
export function FieldContent(props: {
  comparison: Exclude<FieldComparison, { kind: 'body' }>;
  view: ComparisonView;
}) {
  const { comparison, view } = props;
  const { field } = comparison;
  return (
    <div className={styles['content']} data-field={field} dir={LATIN.has(field) ? 'ltr' : 'rtl'}>
      {comparison.kind === 'rows' ? (
        <RowsComparison rows={comparison.rows} view={view} />
      ) : (
        <TextRuns
          runs={comparison.runs}
          view={view}
          {...(DATES.has(field) && { say: dateWords })}
        />
      )}
    </div>
  );
}
