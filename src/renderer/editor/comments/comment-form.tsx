import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { DraftSession } from '../../drafts/draft-session';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { editorDialog } from '../editor-dialog';
import { commentsAtCaret, type DeskComment } from './comment-at';
import styles from './comment-card.module.css';
import { commentedWords } from './comment-marks';
import { commentToEdit } from './comment-to-edit';
import { UnfinishedComment } from './unfinished-comment';
import { useCardPlace } from './use-card-place';
import { wordAtCaret } from './word-at-caret';

/** The comment at the caret that is changed; null when a new one is written. */
function editedComment({ state }: Editor): DeskComment | null {
  const comments = commentsAtCaret(state)?.comments ?? [];
  return comments.find(({ id }) => id === commentToEdit.get()) ?? comments[0] ?? null;
}

/** Writes a comment on the selected words, or changes the one that the caret is in. */
export function CommentForm(props: { editor: Editor; session: DraftSession }) {
  const { editor, session } = props;
  const { comments: strings, app } = useStrings();
  const [known] = useState(() => editedComment(editor));
  const [before] = useState(() => editor.state.selection);
  const [word] = useState(() =>
    known === null && before.empty ? wordAtCaret(editor.state) : null,
  );
  const [from] = useState(() => commentsAtCaret(editor.state)?.from ?? word?.from ?? before.from);
  const [unfinished] = useState(() => new UnfinishedComment(editor, known));
  const [text, setText] = useState(known?.text ?? '');
  const isOpen = useRef(true);
  const card = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useCardPlace(card, editor, from, known === null ? (word ?? before).to : null);

  const save = useCallback(() => {
    if (!isOpen.current) return true;
    // Before the caret is anywhere else: what is drawn anew later would bring it back.
    commentedWords.set(editor.view, []);
    if (!unfinished.keep()) return false;
    isOpen.current = false;
    editorDialog.set(null);
    return true;
  }, [editor, unfinished]);
  const leave = (keep: boolean) => {
    if (!keep) unfinished.drop();
    if (!save()) return;
    // What was selected is selected again when nothing came of it.
    if (keep || before.empty) {
      editor.commands.setTextSelection(keep ? editor.state.selection.to : before.head);
    }
    // At once: TipTap's own focus waits for a frame, the next key does not.
    editor.view.focus();
  };
  useEffect(() => {
    if (word !== null) editor.commands.setTextSelection(word);
    const { ranges, empty } = editor.state.selection;
    const chosen = ranges.map(({ $from, $to }) => ({
      from: $from.pos,
      to: $to.pos,
      isNode: false,
    }));
    if (!empty) commentedWords.set(editor.view, chosen);
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    // A click into the copy keeps what was written, while the selection is still the one it is about.
    editor.on('focus', save);
    // Closing the window, or opening another draft, asks nobody whether the comment is finished.
    const formClosed = session.formOpened(() => void unfinished.keep());
    return () => {
      formClosed();
      commentToEdit.set(null);
      editor.off('focus', save);
      if (editor.isDestroyed) return;
      unfinished.keep();
      commentedWords.set(editor.view, []);
    };
  }, [editor, save, session, unfinished, word]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isSave = event.key === 'Enter' && !event.shiftKey;
    if (!isSave && event.key !== 'Escape') return;
    event.preventDefault();
    leave(isSave);
  };
  return (
    <section
      ref={card}
      className={styles['card']}
      aria-label={known === null ? strings.add : strings.edit}
      data-testid="comment-form"
    >
      <label htmlFor={id}>{known === null ? strings.add : strings.edit}</label>
      <textarea
        ref={box}
        id={id}
        dir={text === '' ? 'rtl' : 'auto'}
        rows={2}
        value={text}
        placeholder={strings.placeholder}
        onChange={({ currentTarget }) => {
          unfinished.write(currentTarget.value);
          setText(currentTarget.value);
        }}
        onBlur={({ relatedTarget }) => {
          if (!card.current?.contains(relatedTarget)) unfinished.keep();
        }}
        onKeyDown={onKeyDown}
      />
      <footer>
        <Button look="primary" isDisabled={text.trim() === ''} onPress={() => leave(true)}>
          {strings.save}
        </Button>
        <Button onPress={() => leave(false)}>{app.cancel}</Button>
        {known !== null && (
          <Button
            onPress={() => {
              editor.commands.removeComment(known.id);
              leave(false);
            }}
          >
            {strings.remove}
          </Button>
        )}
      </footer>
    </section>
  );
}
