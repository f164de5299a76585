import type { Editor } from '@tiptap/core';
import { observable, type Observable } from '../ui/observable';

/** The editor of the sheet that is open, for what stands outside the sheet; null when there is none. */
export const openEditor: Observable<Editor | null> = observable<Editor | null>(null);
