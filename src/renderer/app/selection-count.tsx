import { useEffect, useState } from 'react';
import { openEditor } from '../editor/open-editor';
import { selectedWords } from '../editor/selected-words';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';

/** Pause after the last change of the selection before its words are counted, in milliseconds. */
const PAUSE = 150;

/** Words in the selection of the copy; nothing while nothing is selected. */
export function SelectionCount() {
  const strings = useStrings();
  const editor = useObserved(openEditor, (open) => open);
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    if (editor === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => setWords(selectedWords(editor.state.selection));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(count, PAUSE);
    };
    editor.on('selectionUpdate', later);
    return () => {
      clearTimeout(timer);
      editor.off('selectionUpdate', later);
      setWords(null);
    };
  }, [editor]);
  if (words === null) return null;
  return (
    <span data-testid="selection-count">
      {strings.comfort.selected(strings.drafts.words(words))}
    </span>
  );
}
