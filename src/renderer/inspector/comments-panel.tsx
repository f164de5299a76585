import { Trash2 } from 'lucide-react';
import { momentInWords } from '../drafts/moment-words';
import type { DraftSession } from '../drafts/draft-session';
import { keysOf } from '../editor/commands/keys-of';
import { goToComment } from '../editor/comments/go-to-comment';
import { openEditor } from '../editor/open-editor';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useNow } from '../ui/use-now';
import type { QuotedComment } from './comments-of';
import styles from './comments-panel.module.css';

/** Every comment of the desk, in the order of the copy; one leads to its words. */
export function CommentsPanel(props: { session: DraftSession; comments: QuotedComment[] }) {
  const { session, comments } = props;
  const { comments: strings } = useStrings();
  const language = useLanguage();
  const now = useNow();
  const withEditor = (act: (editor: NonNullable<ReturnType<typeof openEditor.get>>) => void) => {
    const editor = openEditor.get();
    if (editor !== null) act(editor);
  };
  if (comments.length === 0)
    return <p className={styles['empty']}>{strings.none(keysOf('add-comment'))}</p>;
  return (
    <>
      <ol className={styles['list']} aria-label={strings.list}>
        {comments.map(({ id, text, at, quote }) => (
          <li key={id}>
            <button type="button" onClick={() => withEditor((editor) => goToComment(editor, id))}>
              <q dir="auto">{quote}</q>
              <span dir="auto">{text}</span>
            </button>
            <footer>
              {at !== '' && <time dateTime={at}>{momentInWords(at, now, language)}</time>}
              {!session.readOnly && (
                <Button
                  icon={<Trash2 size={15} aria-hidden />}
                  label={`${strings.remove}: ${text}`}
                  onPress={() => withEditor((editor) => editor.commands.removeComment(id))}
                />
              )}
            </footer>
          </li>
        ))}
      </ol>
      <p className={styles['hint']}>{strings.staysHere}</p>
    </>
  );
}
