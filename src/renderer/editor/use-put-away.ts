import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { noteUsed } from './commands/unused-keys';

/** For a card that takes no focus: true once Escape, pressed in the copy, has put it away. */
export function usePutAway(editor: Editor): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (isAway) return undefined;
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The next one is for the window, which leaves its focus mode by it.
      noteUsed(event);
      setAway(true);
    };
    dom.addEventListener('keydown', onKey);
    return () => dom.removeEventListener('keydown', onKey);
  }, [editor, isAway]);
  return isAway;
}
