import type { DraftSession } from '../drafts/draft-session';
import { goToHeading } from '../editor/comfort/go-to-heading';
import { openEditor } from '../editor/open-editor';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import { useWhenIdle } from '../ui/use-when-idle';
import { headingsOf } from './headings-of';
import styles from './outline-panel.module.css';

function outlineOf(session: DraftSession) {
  return headingsOf(session.article().body);
}

/** The headings of the copy; one leads to its place. Drawn anew when the keyboard rests. */
export function OutlinePanel(props: { session: DraftSession }) {
  const { session } = props;
  const strings = useStrings();
  const headings = useWhenIdle(session.changes, session, outlineOf);
  const headline = useObserved(session.fields, (article) => article.headline);
  const goTo = (index: number) => {
    const editor = openEditor.get();
    if (editor !== null) goToHeading(editor, index);
  };
  return (
    <nav aria-label={strings.details.outline}>
      <p className={styles['headline']} dir="auto">
        {headline.trim() === '' ? strings.app.untitled : headline}
      </p>
      {headings.length === 0 ? (
        <p className={styles['empty']}>{strings.comfort.noHeadings}</p>
      ) : (
        <ol className={styles['list']}>
          {headings.map(({ level, text }, index) => (
            // A heading has no name of its own: it is the third, say, whatever it is called.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index} data-level={level}>
              <button type="button" dir="auto" onClick={() => goTo(index)}>
                {text === '' ? strings.comfort.emptyHeading : text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
