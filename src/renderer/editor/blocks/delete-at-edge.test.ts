// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../editor-extensions';

const SHORT: Record<string, string> = { paragraph: 'p', heading: 'h', infoBox: 'box' };

/** The document in short: «p(z) box(h(T) p(x))». */
function short(node: Node): string {
  if (node.isText) return node.text ?? '';
  const name = SHORT[node.type.name] ?? node.type.name;
  return node.isAtom ? name : `${name}(${node.children.map(short).join(' ')})`;
}

interface Content {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Content[];
  text?: string;
}
const line = (type: string, text: string): Content => ({
  type,
  content: text === '' ? [] : [{ type: 'text', text }],
});
const p = (text: string) => line('paragraph', text);
const within = (type: string, ...content: Content[]): Content => ({ type, content });
const box = (title: string, text: string) => within('infoBox', line('heading', title), p(text));
const entry = (...texts: string[]): Content => ({
  ...within('liveEntry', ...texts.map(p)),
  attrs: { time: '2026-11-23T07:05+03:00' },
});
const image: Content = { type: 'image', attrs: { file: 'a.png', caption: 'جسر' } };
const embed: Content = { type: 'embed', attrs: { url: 'https://a.example/' } };

/** The copy after keys were pressed at a place, the letters selected in it by «[…]». */
function press(content: Content[], at: number, ...keys: string[]): string {
  const editor = new Editor({
    extensions: editorExtensions(() => ''),
    enableInputRules: false,
    content: { type: 'doc', content },
  });
  const { view } = editor;
  view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at)));
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    view.someProp('handleKeyDown', (handle) => handle(view, event) === true || undefined);
  }
  const { doc, selection } = editor.state;
  doc.check();
  const selected = selection instanceof NodeSelection ? ` [${short(selection.node)}]` : '';
  editor.destroy();
  return doc.children.map(short).join(' ') + selected;
}

describe('Backspace and Delete beside a picture or an embed', () => {
  it.each([
    ['image', image],
    ['embed', embed],
  ])('select it at the first press, and delete it at the second (%s)', (name, leaf) => {
    expect(press([p('z'), leaf, p('y')], 5, 'Backspace')).toBe(`p(z) ${name} p(y) [${name}]`);
    expect(press([p('z'), leaf, p('y')], 2, 'Delete')).toBe(`p(z) ${name} p(y) [${name}]`);
    expect(press([p('z'), leaf, p('y')], 5, 'Backspace', 'Backspace')).toBe('p(z) p(y)');
  });

  it('take an empty line away at once, and select the picture', () => {
    expect(press([p('z'), image, p('')], 5, 'Backspace')).toBe('p(z) image [image]');
    expect(press([p('z'), p(''), image], 4, 'Delete')).toBe('p(z) image [image]');
  });

  it('leave a picture below a list or a box where it is', () => {
    const list = within('bulletList', within('listItem', p('a')));
    expect(press([list, image], 4, 'Delete')).toBe('bulletList(listItem(p(a))) image [image]');
    expect(press([entry('a'), image], 3, 'Delete')).toBe('liveEntry(p(a)) image [image]');
  });

  it('delete a rule, which says nothing', () => {
    const rule: Content = { type: 'horizontalRule' };
    expect(press([p('z'), rule, p('y')], 5, 'Backspace')).toBe('p(z) p(y)');
  });
});

describe('Backspace and Delete between boxes', () => {
  it('take the line at the start of the lower one out of it', () => {
    expect(press([entry('a'), entry('b', 'c')], 7, 'Backspace')).toBe(
      'liveEntry(p(a)) p(b) liveEntry(p(c))',
    );
    expect(press([box('T', 'x'), box('U', 'y')], 10, 'Backspace')).toBe(
      'box(h(T) p(x)) h(U) box(p(y))',
    );
    const quote = within('infoBox', within('blockquote', p('q')), p('y'));
    expect(press([box('T', 'x'), quote], 11, 'Backspace')).toBe('box(h(T) p(x)) box(p(q) p(y))');
  });

  it('take an item at the start of the lower one out of its list first', () => {
    const list = within('infoBox', within('bulletList', within('listItem', p('a'))), p('y'));
    expect(press([box('T', 'x'), list], 12, 'Backspace')).toBe('box(h(T) p(x)) box(p(a) p(y))');
  });

  it('select the lower one from the end of the upper one, or of any line', () => {
    expect(press([entry('a'), entry('b')], 3, 'Delete')).toBe(
      'liveEntry(p(a)) liveEntry(p(b)) [liveEntry(p(b))]',
    );
    expect(press([p('z'), box('T', 'x')], 2, 'Delete')).toBe(
      'p(z) box(h(T) p(x)) [box(h(T) p(x))]',
    );
  });

  it('take an empty line between them away, and neither box', () => {
    expect(press([entry('a'), p(''), entry('b')], 6, 'Delete')).toBe(
      'liveEntry(p(a)) liveEntry(p(b))',
    );
    expect(press([entry('a', ''), entry('b')], 5, 'Delete')).toBe(
      'liveEntry(p(a)) liveEntry(p(b))',
    );
    expect(press([entry('a'), p(''), entry('b')], 6, 'Backspace')).toBe(
      'liveEntry(p(a)) liveEntry(p(b))',
    );
  });
});
