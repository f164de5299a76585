import type { Editor } from '@tiptap/core';
import { Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { momentInWords } from '../../drafts/moment-words';
import { useLanguage, useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import { commentCommands } from '../commands/comment-commands';
import { editorDialog } from '../editor-dialog';
import { usePutAway } from '../use-put-away';
import type { CommentsAtCaret } from './comment-at';
import styles from './comment-card.module.css';
import { commentToEdit } from './comment-to-edit';
import { useCardPlace } from './use-card-place';

const shortcut = commentCommands.find(({ id }) => id === 'add-comment')?.shortcut;

/**
 * What is said about the words that the caret is in. It takes no focus: the comment's key opens its
 * form, and Escape puts it away.
 */
export function CommentNote(props: { editor: Editor; shown: CommentsAtCaret }) {
  const { editor, shown } = props;
  const { comments: strings } = useStrings();
  const language = useLanguage();
  const now = useNow();
  const isAway = usePutAway(editor);
  const card = useRef<HTMLElement>(null);
  useCardPlace(card, editor, shown.from);
  if (isAway) return null;
  return (
    <section
      ref={card}
      className={styles['card']}
      aria-label={strings.card}
      data-testid="comment-card"
    >
      {shown.comments.map(({ id, text, at }, index) => (
        <div key={id} className={styles['note']}>
          <p dir="auto">{text}</p>
          <footer>
            {at !== '' && <time dateTime={at}>{momentInWords(at, now, language)}</time>}
            <Button
              icon={<Pencil size={15} aria-hidden />}
              label={strings.edit}
              shortcut={index === 0 ? shortcut : undefined}
              preventFocusOnPress
              onPress={() => {
                commentToEdit.set(id);
                editorDialog.set('comment');
              }}
            />
            <Button
              icon={<Trash2 size={15} aria-hidden />}
              label={strings.remove}
              preventFocusOnPress
              onPress={() => editor.chain().focus().removeComment(id).run()}
            />
          </footer>
        </div>
      ))}
    </section>
  );
}
