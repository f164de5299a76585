import type { RowComparison } from '#core/compare/compare-rows';
import { partName, relatedGroupNames } from '#core/words/field-names';
import { useLanguage } from '../i18n/language';
import styles from './rows-comparison.module.css';
import { type ComparisonView, TextRuns } from './text-runs';

/** Parts that say by themselves what they are. */
const SPEAKING = new Set(['', 'name', 'title', 'url', 'group']);

/** A list of names, tags, sources or links, or the parts of one thing, compared row by row. */
export function RowsComparison(props: { rows: readonly RowComparison[]; view: ComparisonView }) {
  const { view } = props;
  const rows = props.rows.filter(
    ({ kind }) =>
      view.side === 'changes' || kind !== (view.side === 'before' ? 'added' : 'removed'),
  );
  return (
    <ul className={styles['rows']}>
      {rows.map((row, index) => (
        // Rows are computed anew as a whole: they have no identity but their place.
        <li key={`${index} ${row.kind}`}>
          {row.cells.map((cell) => (
            <Cell key={cell.part} cell={cell} view={view} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Cell(props: { cell: RowComparison['cells'][number]; view: ComparisonView }) {
  const { cell, view } = props;
  const language = useLanguage();
  const say = (group: string) =>
    group === 'read-also' || group === 'similar' ? relatedGroupNames[language][group] : group;
  return (
    <span className={styles['cell']} data-part={cell.part}>
      {!SPEAKING.has(cell.part) && (
        <span className={styles['part']}>{partName(cell.part, language)}</span>
      )}
      <bdi dir={cell.part === 'url' || cell.part === 'file' ? 'ltr' : undefined}>
        <TextRuns runs={cell.runs} view={view} {...(cell.part === 'group' && { say })} />
      </bdi>
    </span>
  );
}
