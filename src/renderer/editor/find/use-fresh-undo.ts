import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef } from 'react';
import type { DraftSession } from '../../drafts/draft-session';
import { matchesShortcut } from '../../ui/shortcut';
import { closeToastsAbout, showToast } from '../../ui/toast';

const UNDO = { code: 'KeyZ', mod: true };

/**
 * Right after a replacement Ctrl+Z takes it back wherever the caret is: it may have changed the box that
 * the caret is in, and that box's own history does not know of that. So does a message, when many places
 * were replaced.
 * @returns to be told how many places were replaced
 */
export function useFreshUndo(editor: Editor, session: DraftSession): (count: number) => void {
  const subject = useRef({});
  const fresh = useRef(false);
  useEffect(() => {
    const about = subject.current;
    const stale = () => {
      fresh.current = false;
      closeToastsAbout(about);
    };
    const stop = session.changes.subscribe(stale);
    const onInput = () => {
      fresh.current = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!fresh.current || !matchesShortcut(event, UNDO)) return;
      event.preventDefault();
      event.stopPropagation();
      editor.commands.undo();
    };
    addEventListener('input', onInput, true);
    addEventListener('keydown', onKeyDown, true);
    return () => {
      stop();
      stale();
      removeEventListener('input', onInput, true);
      removeEventListener('keydown', onKeyDown, true);
    };
  }, [editor, session]);
  return useCallback(
    (count) => {
      fresh.current = count > 0;
      if (count < 2) return;
      showToast({
        message: ({ find }) => find.replaced(count),
        about: subject.current,
        undo: () => editor.commands.undo(),
      });
    },
    [editor],
  );
}
