import { useId, useState } from 'react';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './bulk.module.css';
import { groupByReason } from './group-by-reason';

/** Names under one reason that are shown at first. */
const SHOWN = 8;

/** What was not done, by its reasons, or, as a report, what was done in another way. */
export function SkippedList(props: {
  title: string;
  lines: { name: string; why: string }[];
  /** Counts what the lines are: files, where nothing else is said. */
  unit?: (count: number) => string;
  tone?: 'suggestion' | 'report';
}) {
  const { title, lines, tone = 'suggestion' } = props;
  const { files } = useStrings().bulk;
  const id = useId();
  if (lines.length === 0) return null;
  const groups = groupByReason(lines);
  return (
    <section className={styles['skipped']} aria-labelledby={id} data-tone={tone}>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id} data-testid="skipped">
        {groups.map(({ why, names }) => (
          <li key={why}>
            {why !== '' && (
              <p>
                {groups.length > 1 && <strong>{(props.unit ?? files)(names.length)}:</strong>} {why}
              </p>
            )}
            <Names names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Names({ names }: { names: string[] }) {
  const strings = useStrings().bulk;
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles['names']}>
        {(all ? names : names.slice(0, SHOWN)).map((name, index) => (
          <li key={`${index} ${name}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {names.length > SHOWN && (
        <Button look="link" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? strings.showFewer : strings.showAll(names.length)}
        </Button>
      )}
    </>
  );
}
