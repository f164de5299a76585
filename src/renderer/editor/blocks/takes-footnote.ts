import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * True where a footnote can be put after what is selected, or one is selected and can be changed. A
 * picture, a rule or cells have no words that a note could be on.
 */
export function takesFootnote(editor: Editor): boolean {
  const { selection, schema } = editor.state;
  if (!(selection instanceof TextSelection)) return editor.isActive('footnote');
  const { $to } = selection;
  const { footnote } = schema.nodes;
  return footnote !== undefined && $to.parent.canReplaceWith($to.index(), $to.index(), footnote);
}
