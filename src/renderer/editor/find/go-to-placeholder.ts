import { openEditor } from '../open-editor';

/** Leads to the next place that is still to be filled. */
export function goToPlaceholder(): void {
  openEditor.get()?.commands.focus();
}
