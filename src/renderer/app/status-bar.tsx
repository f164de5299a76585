import { countCharacters, countWords } from '#core/copy/count-words';
import { readingSeconds } from '#core/copy/reading-time';
import { bodyText } from '#core/body/body-text';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { useWhenIdle } from '../ui/use-when-idle';
import { SelectionCount } from './selection-count';
import styles from './status-bar.module.css';
import type { CommandHandlers } from './use-commands';
import { ZoomTools } from './zoom-tools';

function countBody(session: DraftSession) {
  const text = bodyText(session.article().body);
  const words = countWords(text);
  return { words, characters: countCharacters(text), seconds: readingSeconds(words) };
}

/** Words, characters and reading time of the body, counted when the keyboard rests. */
export function StatusBar(props: { session: DraftSession; actions: CommandHandlers }) {
  const { session } = props;
  const strings = useStrings();
  const counts = useWhenIdle(session.changes, session, countBody);
  return (
    <footer className={styles['bar']}>
      <span data-testid="word-count">{strings.drafts.words(counts.words)}</span>
      <span>{strings.status.characters(counts.characters)}</span>
      <span>{strings.status.readingTime(counts.seconds)}</span>
      <SelectionCount />
      <ZoomTools actions={props.actions} />
    </footer>
  );
}
