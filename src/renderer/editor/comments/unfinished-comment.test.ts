// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { afterEach, expect, test } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { paragraphNode } from '#core/body/body-json';
import { commentsOn } from './comment-at';
import { UnfinishedComment } from './unfinished-comment';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

function open(): Editor {
  const content = { type: 'doc', content: [paragraphNode('قال')] };
  editor = new Editor({ extensions: bodyExtensions, content });
  editor.commands.selectAll();
  return editor;
}

const comments = ({ state }: Editor) => commentsOn(state.doc.nodeAt(1));
const texts = (opened: Editor) => comments(opened).map(({ text }) => text);

test('what is written is in the copy as often as it is asked for, as one comment', () => {
  const opened = open();
  const unfinished = new UnfinishedComment(opened, null);
  expect(unfinished.keep()).toBe(true);
  expect(texts(opened)).toEqual([]);
  unfinished.write('من');
  unfinished.keep();
  unfinished.write('من قال؟ ');
  unfinished.keep();
  expect(texts(opened)).toEqual(['من قال؟']);
  unfinished.drop();
  expect(texts(opened)).toEqual([]);
});

test('a comment that was there has its words again when the change is dropped', () => {
  const opened = open();
  opened.commands.addComment({ id: 'c1', text: 'قديم', at: '', by: '' });
  const unfinished = new UnfinishedComment(opened, comments(opened)[0] ?? null);
  unfinished.write('جديد');
  unfinished.keep();
  expect(texts(opened)).toEqual(['جديد']);
  unfinished.drop();
  expect(texts(opened)).toEqual(['قديم']);
});

test('what finds nothing to lie on says so', () => {
  const opened = open();
  const unfinished = new UnfinishedComment(opened, null);
  unfinished.write('من؟');
  opened.commands.setTextSelection(1);
  expect(unfinished.keep()).toBe(false);
});
