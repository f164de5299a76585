import { flushSync } from 'react-dom';
import { observable, type Observable } from '../../ui/observable';
import { openEditor } from '../open-editor';
import { findQuery } from './last-query';
import { selectedWords } from './selected-words';

/** What the find bar was asked to do. Asking again for the same is another request. */
export interface FindRequest {
  mode: 'find' | 'replace';
}

/** The last request; null while the bar is closed. */
export const findRequest: Observable<FindRequest | null> = observable<FindRequest | null>(null);

/** Opens the bar, or takes the focus to it; the words that are selected are what it looks for. */
export function openFindBar(mode: FindRequest['mode']): void {
  const editor = openEditor.get();
  if (editor === null) return;
  const words = selectedWords(editor);
  // At once: the box is about to be selected, and the next key of a fast hand replaces what is in it.
  if (words !== '') flushSync(() => findQuery.set({ ...findQuery.get(), text: words }));
  findRequest.set({ mode });
}
