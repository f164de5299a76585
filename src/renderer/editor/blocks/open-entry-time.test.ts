// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { paragraphNode } from '#core/body/body-json';
import { editorCommands } from '../commands/editor-commands';
import { editorDialog } from '../editor-dialog';
import { blockKeys } from './block-keys';

let editor: Editor;

const command = editorCommands.find(({ id }) => id === 'entry-time');

beforeEach(() => {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: bodyExtensions,
    content: {
      type: 'doc',
      content: [
        paragraphNode('قبل'),
        {
          type: 'liveEntry',
          attrs: { time: '2026-11-23T09:27+03:00' },
          content: [paragraphNode('نص')],
        },
      ],
    },
  });
});

afterEach(() => {
  editorDialog.set(null);
  editor.destroy();
});

test('Enter on a selected entry opens its time', () => {
  editor.commands.setNodeSelection(5);
  expect(blockKeys(editor)['Enter']?.()).toBe(true);
  expect(editorDialog.get()).toBe('entry-time');
});

test('the command opens the time of the entry that the caret is in, and selects it', () => {
  editor.commands.setTextSelection(8);
  expect(command?.isEnabled?.(editor)).toBe(true);
  command?.run(editor);
  expect(editorDialog.get()).toBe('entry-time');
  const { selection } = editor.state;
  expect(selection instanceof NodeSelection && selection.node.type.name).toBe('liveEntry');
});

test('outside an entry there is no time to open', () => {
  editor.commands.setTextSelection(2);
  expect(command?.isEnabled?.(editor)).toBe(false);
  command?.run(editor);
  expect(editorDialog.get()).toBeNull();
});
