// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { editorExtensions } from '../editor-extensions';
import { writeEmbed } from './write-embed';

it('keeps what a newer program has put on an embed', () => {
  const url = 'https://a.example/';
  const editor = new Editor({ extensions: editorExtensions(() => ''), enableInputRules: false });
  const { schema, view } = editor;
  const unknownAttributes = { size: 'large' };
  const embed = schema.node('embed', { url, title: 'أ', unknownAttributes });
  view.dispatch(editor.state.tr.insert(0, embed));
  view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 0)));
  writeEmbed(editor, { url, title: 'ب' });
  expect(editor.state.doc.firstChild?.attrs).toEqual({ url, title: 'ب', unknownAttributes });
  expect(editor.state.selection).toBeInstanceOf(NodeSelection);
  editor.destroy();
});
