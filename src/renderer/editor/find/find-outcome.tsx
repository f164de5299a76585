import { excerpt } from '#core/find/excerpt';
import { useStrings } from '../../i18n/language';
import styles from './find-bar.module.css';
import type { FindState } from './find-session';
import { passagePlace } from './hit-place';

/** How many hits there are and at which one is; read out as it changes. */
export function FindCount(props: { state: FindState }) {
  const { hits, current, fault, isDone } = props.state;
  const { find } = useStrings();
  const words =
    !isDone || fault !== null
      ? ''
      : hits.length === 0
        ? find.none
        : find.count(current + 1, hits.length);
  return (
    <output className={styles['count']} data-testid="find-count" data-none={hits.length === 0}>
      {words}
    </output>
  );
}

/** The hit that one is at, with its field and the words around it; or what is wrong with a pattern. */
export function FindLine(props: { state: FindState }) {
  const { hits, current, fault } = props.state;
  const strings = useStrings();
  if (fault !== null) {
    return (
      <p className={styles['line']} role="alert" data-fault>
        {strings.find.faults[fault]}
      </p>
    );
  }
  const hit = hits[current];
  if (hit === undefined) return null;
  const { before, hit: words, after } = excerpt(hit.passage.text, hit.match.from, hit.match.to);
  return (
    <output className={styles['line']} data-testid="find-line">
      <strong>{passagePlace(hit.passage, strings)}</strong>
      <bdi>
        {before}
        <mark>{words}</mark>
        {after}
      </bdi>
    </output>
  );
}
