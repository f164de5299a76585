import type { EditorState } from '@tiptap/pm/state';

/** True when a comment can lie on something that is selected: on words, not on a picture alone. */
export function takesComment({ doc, schema, selection }: EditorState): boolean {
  const type = schema.marks['comment'];
  if (type === undefined || selection.empty) return false;
  let takes = false;
  // Cells of a table are selected as ranges of their own.
  for (const { $from, $to } of selection.ranges) {
    doc.nodesBetween($from.pos, $to.pos, (node, _position, parent) => {
      takes ||= node.isInline && parent?.type.allowsMarkType(type) === true;
      return !takes;
    });
  }
  return takes;
}
