import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { EmbedAttributes } from '#core/body/nodes/embed';
import { insertBlock } from './insert-block';

/** The selected embed, or null: then one is to be made. */
export function selectedEmbed({ state: { selection } }: Editor): NodeSelection | null {
  const isEmbed = selection instanceof NodeSelection && selection.node.type.name === 'embed';
  return isEmbed ? selection : null;
}

/** Puts an embed in at the caret, or gives the selected one another address and title. */
export function writeEmbed(editor: Editor, attrs: EmbedAttributes): void {
  const { state, view } = editor;
  const embed = selectedEmbed(editor);
  if (embed === null) {
    insertBlock(editor, state.schema.node('embed', attrs), 'after');
    return;
  }
  // With what a newer program has put there.
  const tr = state.tr.setNodeMarkup(embed.from, null, { ...embed.node.attrs, ...attrs });
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, embed.from)));
}
