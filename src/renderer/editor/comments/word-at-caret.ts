import type { EditorState } from '@tiptap/pm/state';
import { lineOf } from '../find/passages';

const WORD_BEFORE = /[\p{L}\p{N}\p{M}_]*$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_]*/u;

/** The word that the caret is in or beside; null when it is at none. */
export function wordAtCaret({ selection }: EditorState): { from: number; to: number } | null {
  const { $from } = selection;
  if (!$from.parent.isTextblock) return null;
  const line = lineOf($from.parent);
  const before = WORD_BEFORE.exec(line.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const after = WORD_AFTER.exec(line.slice($from.parentOffset))?.[0].length ?? 0;
  return before + after === 0 ? null : { from: $from.pos - before, to: $from.pos + after };
}
