// @vitest-environment happy-dom
import { Editor, type JSONContent } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { describe, expect, it, afterAll } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { linkAt, linkOfSelection } from './link-at';
import { givenAddress, linkTarget, removeLink, setLink } from './set-link';

const HREF = 'https://example.org/%D8%A7';

function linked(text: string, ...marks: string[]): JSONContent {
  const others = marks.map((type) => ({ type }));
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href: HREF } }, ...others] };
}

const opened: Editor[] = [];
afterAll(() => {
  for (const editor of opened) editor.destroy();
});

function editorOf(...content: JSONContent[]): Editor {
  const editor = new Editor({
    extensions: [...bodyExtensions, UndoRedo],
    content: { type: 'doc', content: [{ type: 'paragraph', content }] },
  });
  opened.push(editor);
  return editor;
}

/** The text of each run, in brackets where it is a link. */
function runs(editor: Editor): string {
  let shown = '';
  editor.state.doc.descendants((node) => {
    if (!node.isText) return;
    const isLink = node.marks.some(({ type }) => type.name === 'link');
    shown += isLink ? `[${node.text}]` : node.text;
  });
  return shown;
}

describe('the link at the caret', () => {
  const editor = editorOf({ type: 'text', text: 'قبل' }, linked('رابط'), linked('عريض', 'bold'), {
    type: 'text',
    text: 'بعد',
  });
  const at = (position: number) => linkAt(editor.state.doc.resolve(position));

  it('is whole, whatever else its parts are', () => {
    for (const position of [4, 6, 8, 10, 12]) {
      expect(at(position)).toEqual({ from: 4, to: 12, href: HREF });
    }
    for (const position of [1, 3, 13, 15]) expect(at(position)).toBeNull();
  });

  it('is that of a selection within it', () => {
    const of = (from: number, to: number) => {
      editor.commands.setTextSelection({ from, to });
      return linkOfSelection(editor.state.selection)?.from ?? null;
    };
    expect(of(4, 12)).toBe(4);
    expect(of(5, 9)).toBe(4);
    expect(of(5, 13)).toBeNull();
    expect(of(12, 14)).toBeNull();
    expect(of(2, 6)).toBeNull();
  });
});

describe('a link', () => {
  it.each([
    [1, '+قبل[رابط]بعد'],
    [4, 'قبل+[رابط]بعد'],
    [6, 'قبل[را+بط]بعد'],
    [8, 'قبل[رابط]+بعد'],
  ])('takes in what is typed within it alone: at %i', (position, shown) => {
    const editor = editorOf({ type: 'text', text: 'قبل' }, linked('رابط'), {
      type: 'text',
      text: 'بعد',
    });
    editor.view.dispatch(editor.state.tr.insertText('+', position));
    expect(runs(editor)).toBe(shown);
  });

  it.each([1, 5])('does not go on at an end of its paragraph: %i', (position) => {
    const editor = editorOf(linked('رابط'));
    editor.commands.setTextSelection(position);
    editor.view.dispatch(editor.state.tr.insertText('+'));
    expect(runs(editor)).toBe(position === 1 ? '+[رابط]' : '[رابط]+');
  });

  it('does not go on after Enter, nor after its text is replaced', () => {
    const editor = editorOf(linked('رابط'));
    editor.commands.setTextSelection(5);
    editor.commands.splitBlock();
    editor.view.dispatch(editor.state.tr.insertText('+'));
    expect(runs(editor)).toBe('[رابط]+');
    editor.view.dispatch(editor.state.tr.insertText('نص', 1, 5));
    expect(runs(editor)).toBe('نص+');
  });

  it('is set on what is selected, or with a text of its own', () => {
    const editor = editorOf({ type: 'text', text: 'قبل بعد' });
    editor.commands.setTextSelection({ from: 1, to: 4 });
    setLink(editor.view, linkTarget(editor.view), 'قبل', HREF);
    expect(runs(editor)).toBe('[قبل] بعد');
    expect(editor.state.selection.from).toBe(4);
    editor.commands.setTextSelection(2);
    setLink(editor.view, linkTarget(editor.view), '', HREF);
    expect(runs(editor)).toBe('[https://example.org/ا] بعد');
    editor.commands.undo();
    expect(runs(editor)).toBe('[قبل] بعد');
    editor.commands.setTextSelection(1);
    removeLink(editor.view);
    expect(runs(editor)).toBe('قبل بعد');
  });

  it('has no text to edit when it is more than text', () => {
    const editor = editorOf({ type: 'text', text: 'قبل' }, { type: 'hardBreak' });
    editor.commands.selectAll();
    expect(linkTarget(editor.view)).toMatchObject({ text: null, href: null });
  });
});

it.each([
  ['https://example.org', 'https://example.org'],
  ['example.org/a', 'https://example.org/a'],
  [' desk@example.org ', 'mailto:desk@example.org'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['javascript:alert(1)', null],
  ['ليس عنواناً', null],
  ['', null],
])('the address «%s» is read as %s', (typed, href) => expect(givenAddress(typed)).toBe(href));
