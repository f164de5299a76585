// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { paragraphNode } from '#core/body/body-json';
import { duplicateBlocks, moveBlocks } from '../blocks/move-blocks';
import { CleanCopy } from '../paste/clean-copy';
import { CleanPaste } from '../paste/clean-paste';
import { CommentMarks } from './comment-marks';

let editor: Editor;

beforeEach(() => {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...bodyExtensions, UndoRedo, CleanCopy, CleanPaste, CommentMarks],
    content: { type: 'doc', content: [paragraphNode('قال نعم'), paragraphNode('ثم')] },
  });
  // On «نعم».
  editor.commands.setTextSelection({ from: 5, to: 8 });
  editor.commands.addComment({ id: 'c1', text: 'سر', at: '', by: '' });
});

afterEach(() => editor.destroy());

/** The words of the copy, those under the comment in brackets. */
function shown(): string {
  const blocks = editor.state.doc.children.map((block) =>
    block.children
      .map(({ text = '', marks }) =>
        marks.some(({ type }) => type.name === 'comment') ? `[${text}]` : text,
      )
      .join(''),
  );
  return blocks.join('|');
}

let clipboard: Record<string, string> = {};

function fire(name: 'paste' | 'cut'): void {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const clipboardData = {
    types: Object.keys(clipboard),
    files: [],
    getData: (format: string) => clipboard[format] ?? '',
    setData: (format: string, data: string) => (clipboard[format] = data),
    clearData: () => (clipboard = {}),
  };
  Object.assign(event, { clipboardData });
  editor.view.dom.dispatchEvent(event);
}

test('a block that is doubled has its comment once', () => {
  const tr = duplicateBlocks(editor.state);
  if (tr !== null) editor.view.dispatch(tr);
  expect(shown()).toBe('قال [نعم]|قال نعم|ثم');
  editor.commands.undo();
  expect(shown()).toBe('قال [نعم]|ثم');
  editor.commands.setTextSelection(2);
  const moved = moveBlocks(editor.state, 1);
  if (moved !== null) editor.view.dispatch(moved.tr);
  expect(shown()).toBe('ثم|قال [نعم]');
});

test('what is dropped as a copy leaves its comment where it was; what is moved takes it along', () => {
  const slice = editor.state.doc.slice(5, 8);
  const { tr } = editor.state;
  editor.view.dispatch(tr.replaceRange(12, 12, slice).setMeta('uiEvent', 'drop'));
  expect(shown()).toBe('قال [نعم]|ثمنعم');
  editor.commands.undo();
  const move = editor.state.tr.delete(5, 8);
  const at = move.mapping.map(12);
  editor.view.dispatch(move.replaceRange(at, at, slice).setMeta('uiEvent', 'drop'));
  expect(shown()).toBe('قال |ثم[نعم]');
});

test('what is cut keeps its comment wherever it is pasted, once', () => {
  fire('cut');
  expect(shown()).toBe('قال |ثم');
  editor.commands.setTextSelection(9);
  fire('paste');
  expect(shown()).toBe('قال |ثم[نعم]');
  editor.commands.setTextSelection(1);
  fire('paste');
  expect(shown()).toBe('نعمقال |ثم[نعم]');
  editor.commands.undo();
  editor.commands.undo();
  expect(shown()).toBe('قال |ثم');
  editor.commands.setTextSelection(8);
  fire('paste');
  expect(shown()).toBe('قال |ث[نعم]م');
});

test('what is pasted after the cut was undone is a copy', () => {
  fire('cut');
  editor.commands.undo();
  expect(shown()).toBe('قال [نعم]|ثم');
  editor.commands.setTextSelection(12);
  fire('paste');
  expect(shown()).toBe('قال [نعم]|ثمنعم');
});

test('a part of the words that is cut and put back is of the same comment', () => {
  editor.commands.setTextSelection({ from: 6, to: 8 });
  fire('cut');
  expect(shown()).toBe('قال [ن]|ثم');
  fire('paste');
  expect(shown()).toBe('قال [نعم]|ثم');
});
