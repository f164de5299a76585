import { useId } from 'react';
import { useStrings } from '../i18n/language';
import styles from './bulk.module.css';

/** Lines that are shown; a thousand more of them help nobody. */
const SHOWN = 200;

/** What was not done, each with its reason, or, as a report, what was done in another way. */
export function SkippedList(props: {
  title: string;
  lines: { name: string; why: string }[];
  tone?: 'suggestion' | 'report';
}) {
  const { title, lines, tone = 'suggestion' } = props;
  const strings = useStrings().bulk;
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className={styles['skipped']} aria-labelledby={id} data-tone={tone}>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id} data-testid="skipped">
        {lines.slice(0, SHOWN).map(({ name, why }, index) => (
          <li key={`${index} ${name}`}>
            <bdi>{name}</bdi>
            {why !== '' && <span>{why}</span>}
          </li>
        ))}
        {lines.length > SHOWN && <li>{strings.more(lines.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}
