import type { Slice } from '@tiptap/pm/model';
import { PluginKey } from '@tiptap/pm/state';

/** With the structure that it had, or as nothing but its words. */
export type PasteForm = 'clean' | 'plain';

/** The two forms of a paste; each is made when it is wanted. */
export type PasteForms = Record<PasteForm, () => Slice>;

/** What was pasted last, while nothing was typed since. */
export class LastPaste {
  constructor(
    /** The form that is in the copy now. */
    readonly form: PasteForm,
    readonly forms: PasteForms,
    /** Where it ends in the copy. */
    readonly end: number,
  ) {}
}

/** Where the editor keeps the last paste; null when there is nothing to choose. */
export const pasteKey = new PluginKey<LastPaste | null>('cleanPaste');

/** What has no form to lose: paragraphs, and runs that are only kept in order. */
const PLAIN = new Set(['paragraph', 'text', 'hardBreak', 'isolate', 'comment']);

/** True when a paste as plain text would be another one. */
export function hasForm(slice: Slice): boolean {
  let found = false;
  slice.content.descendants((node) => {
    found ||= !PLAIN.has(node.type.name) || node.marks.some(({ type }) => !PLAIN.has(type.name));
    return !found;
  });
  return found;
}
