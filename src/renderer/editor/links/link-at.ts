import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';

/** A link of the copy: its text as a range of the document, and its address. */
export interface CopyLink {
  from: number;
  to: number;
  href: string;
}

function linkMark(marks: readonly Mark[] | undefined): Mark | null {
  return marks?.find(({ type }) => type.name === 'link') ?? null;
}

/** The link that a position is in or touches; the one before it where two meet. */
export function linkAt($pos: ResolvedPos): CopyLink | null {
  const { parent } = $pos;
  const before = linkMark($pos.nodeBefore?.marks);
  const mark = before ?? linkMark($pos.nodeAfter?.marks);
  if (mark === null) return null;
  // The node of the link that touches the position; its neighbours are the link's, too.
  const index = $pos.textOffset > 0 || before === null ? $pos.index() : $pos.index() - 1;
  const isSame = (at: number) =>
    at >= 0 && at < parent.childCount && mark.isInSet(parent.child(at).marks);
  let first = index;
  while (isSame(first - 1)) first -= 1;
  let last = index;
  while (isSame(last + 1)) last += 1;
  const from = $pos.posAtIndex(first);
  const to = $pos.posAtIndex(last + 1);
  return { from, to, href: String(mark.attrs['href']) };
}

/** The one link that a selection is in, ends included; null when it is in none or reaches further. */
export function linkOfSelection({ $from, $to, empty }: Selection): CopyLink | null {
  if (empty) return linkAt($from);
  // What is selected begins after the position: a link that ends there is not meant.
  const link = $from.sameParent($to) ? linkAfter($from) : null;
  return link !== null && $to.pos <= link.to ? link : null;
}

function linkAfter($pos: ResolvedPos): CopyLink | null {
  if (linkMark($pos.nodeAfter?.marks) === null) return null;
  return linkAt($pos.doc.resolve($pos.pos + 1));
}
