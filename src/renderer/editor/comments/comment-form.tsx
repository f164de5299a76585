import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { editorDialog } from '../editor-dialog';
import { commentsAtCaret, type DeskComment } from './comment-at';
import styles from './comment-card.module.css';
import { commentedWords } from './comment-marks';
import { commentToEdit } from './comment-to-edit';
import { useCardPlace } from './use-card-place';

/** The comment at the caret that is changed; null when a new one is written. */
function editedComment({ state }: Editor): DeskComment | null {
  const comments = commentsAtCaret(state)?.comments ?? [];
  return comments.find(({ id }) => id === commentToEdit.get()) ?? comments[0] ?? null;
}

/** Writes a comment on the selected words, or changes the one that the caret is in. */
export function CommentForm(props: { editor: Editor }) {
  const { editor } = props;
  const { comments: strings, app } = useStrings();
  const [known] = useState(() => editedComment(editor));
  const [from] = useState(() => commentsAtCaret(editor.state)?.from ?? editor.state.selection.from);
  const [text, setText] = useState(known?.text ?? '');
  const written = useRef(text);
  const isOpen = useRef(true);
  const card = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useCardPlace(card, editor, from);

  const save = useCallback(() => {
    if (!isOpen.current) return;
    isOpen.current = false;
    // Before the caret is anywhere else: what is drawn anew later would bring it back.
    commentedWords.set(editor.view, []);
    const words = written.current.trim();
    if (words !== '' && words !== known?.text) {
      const at = new Date().toISOString();
      if (known !== null) editor.commands.changeComment(known.id, words);
      else editor.commands.addComment({ id: crypto.randomUUID(), text: words, at, by: '' });
    }
    editorDialog.set(null);
  }, [editor, known]);
  const leave = (keep: boolean) => {
    if (!keep) written.current = known?.text ?? '';
    save();
    // At once: TipTap's own focus waits for a frame, the next key does not.
    editor.commands.setTextSelection(editor.state.selection.to);
    editor.view.focus();
  };
  useEffect(() => {
    const { from: start, to, empty } = editor.state.selection;
    if (!empty) commentedWords.set(editor.view, [{ from: start, to, isNode: false }]);
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    // A click into the copy keeps what was written, while the selection is still the one it is about.
    editor.on('focus', save);
    return () => {
      commentToEdit.set(null);
      editor.off('focus', save);
      if (!editor.isDestroyed) commentedWords.set(editor.view, []);
    };
  }, [editor, save]);
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
          written.current = currentTarget.value;
          setText(currentTarget.value);
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
