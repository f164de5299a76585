import type { TextRun } from '#core/compare/compare-text';
import { useStrings } from '../i18n/language';
import styles from './text-runs.module.css';

/** How a comparison is shown: as one text with what went and what came, or as one side of it. */
export type ShownSide = 'changes' | 'before' | 'after';

/** What all parts of a comparison are shown by. */
export interface ComparisonView {
  side: ShownSide;
  /** Shows changes of harakat as if they were none. */
  hideMinor: boolean;
}

/** The runs of a comparison as running text. */
export function TextRuns(props: {
  runs: readonly TextRun[];
  view: ComparisonView;
  /** Puts a value into words; for values that are not shown as they are stored. */
  say?: (text: string) => string;
}) {
  const { runs, view, say = (text) => text } = props;
  return runs.map((run, index) => (
    // Runs are computed anew as a whole: they have no identity but their place.
    <Run key={`${index} ${run.kind}`} run={{ ...run, text: say(run.text) }} view={view} />
  ));
}

function Run({ run, view }: { run: TextRun; view: ComparisonView }) {
  const words = useStrings().history;
  const { kind, text, minor } = run;
  if (kind === 'same') return text;
  if (view.side === 'changes') {
    if (minor && view.hideMinor) return kind === 'added' ? text : null;
    const Tag = kind === 'removed' ? 'del' : 'ins';
    return (
      <Tag className={styles['change']} data-minor={minor || undefined}>
        <span className={styles['spoken']}>{` ${words[kind]} `}</span>
        {text}
      </Tag>
    );
  }
  if (kind !== (view.side === 'before' ? 'removed' : 'added')) return null;
  return (
    <mark className={styles['mark']} data-minor={minor || undefined}>
      {text}
    </mark>
  );
}
