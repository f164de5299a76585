import { observable, type Observable } from '../ui/observable';

/** A dialog or card about what is selected in the copy. */
export type EditorDialogId = 'link' | 'image' | 'embed' | 'footnote' | 'entry-time' | 'comment';

/** The one that is open. */
export const editorDialog: Observable<EditorDialogId | null> = observable<EditorDialogId | null>(
  null,
);
