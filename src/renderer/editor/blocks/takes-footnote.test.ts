// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { AllSelection, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { afterAll, expect, it } from 'vitest';
import { insertCommands } from '../commands/insert-commands';
import { editorExtensions } from '../editor-extensions';

const text = { type: 'text', text: 'أب' };
const footnote = { type: 'footnote', attrs: { text: 'مصدر' } };
const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
const editor = new Editor({
  extensions: editorExtensions(() => ''),
  enableInputRules: false,
  content: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text, footnote] },
      { type: 'image', attrs: { file: 'a.png' } },
      { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
    ],
  },
});
afterAll(() => editor.destroy());

const command = insertCommands.find(({ id }) => id === 'footnote');
const { doc } = editor.state;

it.each<[string, Selection, boolean]>([
  ['words', TextSelection.create(doc, 1, 2), true],
  ['the caret', TextSelection.create(doc, 1), true],
  ['a footnote', NodeSelection.create(doc, 3), true],
  ['a picture', NodeSelection.create(doc, 5), false],
  ['cells', CellSelection.create(doc, 8, 12), false],
  ['all of the copy', new AllSelection(doc), false],
])('a footnote is put on words alone: %s', (_, selection, can) => {
  editor.view.dispatch(editor.state.tr.setSelection(selection));
  expect(command?.isEnabled?.(editor) ?? true).toBe(can);
});
