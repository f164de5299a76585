import { type Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { readLinkAddress } from '../article/web-address';
import { isBodyDoc } from '../body/body-json';
import { withoutComments } from '../body/without-comments';

/** The clipboard's own type for copy of this program: no other program makes anything of it. */
export const COPIED_TYPE = 'application/x-muharrir-copy';

/**
 * A selection as text, exactly as it is, for pasting it in this program. Comments of the desk stay
 * behind: whatever page one pastes into can read what is on the clipboard.
 */
export function writeCopiedSlice({ content, openStart, openEnd }: Slice): string {
  const nodes = content.content.map((node): unknown => node.toJSON());
  const doc: unknown = { type: 'doc', content: nodes };
  // Also in what a newer program wrote, whose nodes are in attributes here.
  const bare = isBodyDoc(doc) ? withoutComments(doc).content : [];
  return JSON.stringify({ content: bare, openStart, openEnd });
}

/** Throws when a node has not what the schema demands; nodes that are cut through are incomplete. */
function checkSides(content: Fragment, openStart: number, openEnd: number): void {
  for (const [index, node] of content.content.entries()) {
    const start = index === 0 ? openStart : 0;
    const end = index === content.childCount - 1 ? openEnd : 0;
    if (start === 0 && end === 0) node.check();
    else if (node.isLeaf) throw new RangeError('a leaf is open');
    else checkSides(node.content, Math.max(start - 1, 0), Math.max(end - 1, 0));
  }
}

function hasForbiddenLink(node: Node): boolean {
  let found = node.marks.some(
    ({ type, attrs }) => type.name === 'link' && !readLinkAddress(String(attrs['href'])).ok,
  );
  node.forEach((child) => {
    found ||= hasForbiddenLink(child);
  });
  return found;
}

/**
 * Reads what `writeCopiedSlice` wrote. Any page can put something of that type on the clipboard:
 * nothing is taken that the schema or the rules for links do not allow.
 * @returns null for anything else
 */
export function readCopiedSlice(text: string, schema: Schema): Slice | null {
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(text));
    checkSides(slice.content, slice.openStart, slice.openEnd);
    return slice.size === 0 || slice.content.content.some(hasForbiddenLink) ? null : slice;
  } catch {
    return null;
  }
}
