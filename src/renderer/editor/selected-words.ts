import type { Selection } from '@tiptap/pm/state';
import { bodyText } from '#core/body/body-text';
import { countWords } from '#core/copy/count-words';
import { sliceBody } from '#core/paste/slice-body';

/** How many words are selected, as those of an article are counted; null when nothing is selected. */
export function selectedWords(selection: Selection): number | null {
  return selection.empty ? null : countWords(bodyText(sliceBody(selection.content()).body));
}
