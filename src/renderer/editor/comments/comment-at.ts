import type { EditorState } from '@tiptap/pm/state';
import type { Mark, Node } from '@tiptap/pm/model';

/** A comment of the desk. */
export interface DeskComment {
  id: string;
  text: string;
  /** When it was written: ISO 8601 date-time in UTC; "" when that is not known. */
  at: string;
}

/** Comments that the caret is in or at the edge of. */
export interface CommentsAtCaret {
  comments: DeskComment[];
  /** Where in the copy the words begin that they are on. */
  from: number;
}

function readComment({ attrs }: Mark): DeskComment {
  return { id: String(attrs['id']), text: String(attrs['text']), at: String(attrs['at']) };
}

/** The comments on a run of the copy. */
export function commentsOn(run: Node | null): DeskComment[] {
  return (run?.marks ?? []).filter(({ type }) => type.name === 'comment').map(readComment);
}

/** The comments at the caret; null when there are none, or when something is selected. */
export function commentsAtCaret({ selection }: EditorState): CommentsAtCaret | null {
  const { $from, empty } = selection;
  if (!empty) return null;
  const after = commentsOn($from.nodeAfter);
  if (after.length > 0) return { comments: after, from: $from.pos - $from.textOffset };
  const before = commentsOn($from.nodeBefore);
  if (before.length === 0) return null;
  return { comments: before, from: $from.pos - ($from.nodeBefore?.nodeSize ?? 0) };
}
