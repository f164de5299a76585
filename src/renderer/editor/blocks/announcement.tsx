import { useStrings } from '../../i18n/language';
import type { Strings } from '../../i18n/strings';
import { observable, useObserved } from '../../ui/observable';
import styles from './announcement.module.css';

type Said = (strings: Strings) => string;

/** What was said last, and how often something was. */
const last = observable<{ words: Said; count: number }>({ words: () => '', count: 0 });

/** Tells those who listen to the screen what has happened in the copy. */
export function announce(words: Said): void {
  last.set({ words, count: last.get().count + 1 });
}

/** Where the words stand for screen readers; once over the sheet. */
export function Announcement() {
  const { words, count } = useObserved(last, (said) => said);
  const strings = useStrings();
  return (
    <output className={styles['announcement']}>
      {/* Another element, so that the same words are read out again. */}
      <span key={count}>{words(strings)}</span>
    </output>
  );
}
