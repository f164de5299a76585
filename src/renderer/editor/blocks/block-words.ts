import { ar } from '../../i18n/ar';
import type { Strings } from '../../i18n/strings';
import { observable, type Observable } from '../../ui/observable';

/** The interface's words, for what ProseMirror draws; the sheet keeps them up to date. */
export const blockWords: Observable<Strings> = observable<Strings>(ar);

/** Does something with the words now, and again in every other language. Returns what ends that. */
export function withWords(say: (words: Strings) => void): () => void {
  say(blockWords.get());
  return blockWords.subscribe(() => say(blockWords.get()));
}
