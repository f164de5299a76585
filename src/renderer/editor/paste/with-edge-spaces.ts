import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A space beside a run, in its own look but no part of its link. */
function spaceLike(run: Node): Node {
  const marks = run.marks.filter(({ type }) => type.name !== 'link' && type.name !== 'isolate');
  return run.type.schema.text(' ', marks);
}

/**
 * Words of one line with the space that was copied at their ends, which reading takes off: without it,
 * a word that is pasted between two others would be glued to one. No second space is made, nor one at
 * the beginning of a paragraph.
 * @param text what the clipboard has as plain text
 */
export function withEdgeSpaces(slice: Slice, text: string, { selection }: EditorState): Slice {
  const line = slice.content.firstChild;
  const [first, last] = [line?.firstChild, line?.lastChild];
  const isLine = slice.content.childCount === 1 && line?.type.name === 'paragraph';
  if (!isLine || !first || !last || /[\n\r]/u.test(text.trimEnd())) return slice;
  const { $from, $to } = selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, '', ' ').slice(-1);
  const after = $to.parent.textBetween($to.parentOffset, $to.parent.content.size, '', ' ');
  const leading = /^[ \u00A0]/u.test(text) && /\S/u.test(before);
  const trailing = /[ \u00A0]$/u.test(text) && !/^\s/u.test(after);
  const words = Fragment.fromArray([
    ...(leading ? [spaceLike(first)] : []),
    ...line.content.content,
    ...(trailing ? [spaceLike(last)] : []),
  ]);
  return new Slice(Fragment.from(line.copy(words)), slice.openStart, slice.openEnd);
}
