// @vitest-environment happy-dom
import { Editor, type JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { turnInto } from '../blocks/turn-into';
import { editorExtensions } from '../editor-extensions';
import { blockCommands } from './block-commands';
import type { EditorCommandId } from './editor-command';
import { editorCommands } from './editor-commands';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

const SHORT: Record<string, string> = { paragraph: 'p', heading: 'h', listItem: 'li' };

/** The copy in one line; what is left to right has a «<» after its name. */
function shape(node: Node): string {
  if (node.isText) return node.text ?? '';
  const name = SHORT[node.type.name] ?? node.type.name;
  const dir = node.attrs['dir'] === 'ltr' ? '<' : '';
  return `${name}${dir}(${node.children.map(shape).join(' ')})`;
}

function open(content: JSONContent[], word?: string): Editor {
  editor = new Editor({
    extensions: editorExtensions(() => ''),
    content: { type: 'doc', content },
  });
  const { doc } = editor.state;
  doc.check();
  doc.descendants((node, position) => {
    if (node.isText && node.text === word) editor?.commands.setTextSelection(position + 1);
  });
  return editor;
}

/** The copy after a command with the caret in a word, one letter in. */
function after(id: EditorCommandId, word: string, ...content: JSONContent[]): string {
  const opened = open(content, word);
  blockCommands.find((command) => command.id === id)?.run(opened);
  opened.state.doc.check();
  const { $from } = opened.state.selection;
  expect([$from.parent.textContent, $from.parentOffset]).toEqual([word, 1]);
  return opened.state.doc.children.map(shape).join(' ');
}

/** The copy after the first block, or the one at a position, is turned into something. */
function turned(id: EditorCommandId, content: JSONContent[], position = 0): string | null {
  const tr = turnInto(open(content).state, position, id);
  tr?.doc.check();
  return tr === null ? null : tr.doc.children.map(shape).join(' ');
}

const text = (words: string): JSONContent[] => [{ type: 'text', text: words }];
const node = (type: string, ...content: JSONContent[]): JSONContent => ({ type, content });
const p = (words: string): JSONContent => ({ type: 'paragraph', content: text(words) });
const h = (words: string): JSONContent => ({ type: 'heading', content: text(words) });
const ul = (...items: JSONContent[][]): JSONContent =>
  node('bulletList', ...items.map((item) => node('listItem', ...item)));
const box = (...content: JSONContent[]) => node('infoBox', ...content);
const said = (words: string, name: string): JSONContent =>
  node('pullQuote', p(words), { type: 'attribution', content: text(name) });
const ltr = (block: JSONContent): JSONContent => ({
  ...block,
  attrs: { ...block.attrs, ...(block.type !== 'listItem' && { dir: 'ltr' }) },
  ...(block.content && {
    content: block.content.map((child) => (child.type === 'text' ? child : ltr(child))),
  }),
});

describe('what a line is made', () => {
  it('stays in its box, its live entry and its cell', () => {
    const three = [h('ab'), p('cd'), p('ef')];
    expect(after('paragraph', 'cd', box(...three))).toBe('infoBox(h(ab) p(cd) p(ef))');
    expect(after('paragraph', 'cd', node('liveEntry', ...three))).toBe(
      'liveEntry(h(ab) p(cd) p(ef))',
    );
    expect(after('bullet-list', 'ab', box(...three))).toBe(
      'infoBox(bulletList(li(p(ab))) p(cd) p(ef))',
    );
    expect(after('heading-2', 'cd', box(h('ab'), ul([p('cd')], [p('ef')])))).toBe(
      'infoBox(h(ab) h(cd) bulletList(li(p(ef))))',
    );
    const cell = node('tableCell', ul([p('ab')]));
    expect(after('paragraph', 'ab', node('table', node('tableRow', cell)))).toBe(
      'table(tableRow(tableCell(p(ab))))',
    );
  });

  it('is made in a quote where that can be, and comes out of one as a paragraph', () => {
    const quote = node('blockquote', h('ab'), p('cd'));
    expect(after('bullet-list', 'ab', quote)).toBe('blockquote(bulletList(li(p(ab))) p(cd))');
    expect(after('heading-3', 'cd', quote)).toBe('blockquote(h(ab) h(cd))');
    expect(after('paragraph', 'cd', quote)).toBe('blockquote(h(ab)) p(cd)');
  });

  it('takes a pull quote apart, and an item from the list that is nested in it', () => {
    expect(after('heading-2', 'ab', said('ab', 'cd'))).toBe('h(ab) p(cd)');
    expect(after('paragraph', 'cd', said('ab', 'cd'))).toBe('pullQuote(p(ab)) p(cd)');
    expect(after('ordered-list', 'ab', said('ab', 'cd'))).toBe('orderedList(li(p(ab))) p(cd)');
    const nested = ul([p('ab'), ul([p('cd')])], [p('ef')]);
    expect(after('heading-2', 'ab', nested)).toBe(
      'h(ab) bulletList(li(p(cd))) bulletList(li(p(ef)))',
    );
    expect(after('paragraph', 'cd', nested)).toBe(
      'bulletList(li(p(ab))) p(cd) bulletList(li(p(ef)))',
    );
  });

  it('keeps the direction of each line', () => {
    expect(after('bullet-list', 'ab', ltr(h('ab')))).toBe('bulletList<(li(p<(ab)))');
    const two = open([ltr(p('ab')), p('cd')]);
    two.commands.selectAll();
    blockCommands.find(({ id }) => id === 'heading-2')?.run(two);
    expect(two.state.doc.children.map(shape)).toEqual(['h<(ab)', 'h(cd)']);
  });
});

/** Whether a command is offered with the caret in a word. */
function isOffered(id: EditorCommandId, word: string, ...content: JSONContent[]): boolean {
  const opened = open(content, word);
  const { doc } = opened.state;
  const command = editorCommands.find((one) => one.id === id);
  const offered = command?.isEnabled?.(opened) !== false;
  expect(opened.state.doc).toBe(doc);
  command?.run(opened);
  // What is offered does something, and nothing else does.
  expect(opened.state.doc.eq(doc)).toBe(!offered);
  return offered;
}

describe('a command that would do nothing', () => {
  it('is not offered', () => {
    const quote = node('blockquote', h('ab'), p('cd'));
    expect(isOffered('pull-quote', 'ab', h('ab'))).toBe(false);
    expect(isOffered('pull-quote', 'ab', quote)).toBe(false);
    expect(isOffered('pull-quote', 'cd', quote)).toBe(true);
    expect(isOffered('pull-quote', 'ab', said('ab', 'cd'))).toBe(true);
    expect(isOffered('pull-quote', 'ab', ul([p('ab')]))).toBe(false);
    expect(isOffered('blockquote', 'ab', ul([p('ab')]))).toBe(false);
    expect(isOffered('blockquote', 'ab', said('ab', 'cd'))).toBe(false);
    expect(isOffered('blockquote', 'cd', quote)).toBe(true);
  });

  it('is no box within a live entry, nor the other way round', () => {
    const entry = node('liveEntry', p('ab'));
    expect(isOffered('info-box', 'ab', entry)).toBe(false);
    expect(isOffered('live-entry', 'ab', entry)).toBe(true);
    expect(isOffered('live-entry', 'ab', box(p('ab')))).toBe(false);
    expect(isOffered('info-box', 'ab', box(p('ab')))).toBe(true);
    expect(isOffered('live-entry', 'ab', p('ab'))).toBe(true);
  });

  it.each(['heading-2', 'bullet-list', 'ordered-list', 'pull-quote'] as const)(
    'is not offered on a selected picture: %s',
    (id) => {
      const opened = open([{ type: 'image', attrs: { file: 'a.png' } }, p('ab')]);
      opened.commands.setNodeSelection(0);
      expect(editorCommands.find((one) => one.id === id)?.isEnabled?.(opened)).toBe(false);
    },
  );
});

describe('a block that is turned into something', () => {
  it('keeps its direction', () => {
    expect(turned('heading-3', [ltr(p('ab'))])).toBe('h<(ab)');
    expect(turned('bullet-list', [ltr(h('ab'))])).toBe('bulletList<(li(p<(ab)))');
    expect(turned('blockquote', [ltr(ul([p('ab')], [p('cd')]))])).toBe(
      'blockquote<(p<(ab) p<(cd))',
    );
  });

  it('stays in its box', () => {
    expect(turned('blockquote', [box(h('ab'), p('cd'))], 5)).toBe(
      'infoBox(h(ab) blockquote(p(cd)))',
    );
  });

  it('is left alone when it is that already', () => {
    expect(turned('paragraph', [p('ab')])).toBeNull();
    expect(turned('paragraph', [box(p('ab'))], 1)).toBeNull();
    expect(turned('heading-2', [h('ab')])).toBeNull();
    expect(turned('pull-quote', [said('ab', 'cd')])).toBeNull();
    expect(turned('blockquote', [node('blockquote', p('ab'))])).toBeNull();
    expect(turned('bullet-list', [ul([p('ab')])], 1)).toBeNull();
  });

  it('may be a pull quote with a name', () => {
    expect(turned('paragraph', [said('ab', 'cd')])).toBe('p(ab) p(cd)');
    expect(turned('blockquote', [said('ab', 'cd')])).toBe('blockquote(p(ab) p(cd))');
  });

  it('may be an item: the list in it stays one', () => {
    const nested = [ul([p('ab'), ul([p('cd')])], [p('ef')])];
    expect(turned('heading-2', nested, 1)).toBe(
      'h(ab) bulletList(li(p(cd))) bulletList(li(p(ef)))',
    );
    expect(turned('ordered-list', nested)).toBe(
      'orderedList(li(p(ab) bulletList(li(p(cd)))) li(p(ef)))',
    );
  });

  it('is not turned into what cannot hold it', () => {
    const image = { type: 'image', attrs: { file: 'a.png' } };
    const quote = node('blockquote', p('ab'), image, p('cd'));
    expect(turned('pull-quote', [quote])).toBeNull();
    expect(turned('paragraph', [quote])).toBe('p(ab) image() p(cd)');
    expect(turned('paragraph', [p('ab'), node('blockquote', image)], 4)).toBeNull();
  });
});
