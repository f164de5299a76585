// @vitest-environment happy-dom
import { Editor, type JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { insertBelow } from '../blocks/block-actions';
import { blockKeys } from '../blocks/block-keys';
import { editorExtensions } from '../editor-extensions';
import type { EditorCommandId } from './editor-command';
import { editorCommands } from './editor-commands';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

/** An editor with the caret in its first line, at the end of it. */
function open(...content: JSONContent[]): Editor {
  editor = new Editor({
    extensions: editorExtensions(() => ''),
    content: { type: 'doc', content },
  });
  editor.state.doc.check();
  editor.commands.setTextSelection(1);
  const { $from } = editor.state.selection;
  editor.commands.setTextSelection($from.end());
  return editor;
}

const commandOf = (id: EditorCommandId) => editorCommands.find((command) => command.id === id);

/** Names of the blocks that are there after a command, each with its direction. */
function directions(doc: Node): string[] {
  const found: string[] = [];
  doc.descendants((node) => {
    const dir: unknown = node.attrs['dir'];
    if (typeof dir === 'string') found.push(`${node.type.name} ${dir}`);
  });
  return found;
}

function line(words: string, type = 'paragraph'): JSONContent {
  const content = words === '' ? [] : [{ type: 'text', text: words }];
  return { type, attrs: { dir: 'ltr' }, content };
}
const node = (type: string, ...content: JSONContent[]): JSONContent => ({
  type,
  ...(type !== 'listItem' && type !== 'tableRow' && { attrs: { dir: 'ltr' } }),
  content,
});

describe('what is put into copy that is left to right', () => {
  it.each(['table', 'info-box', 'live-entry', 'horizontal-rule'] as const)(
    'is left to right: %s',
    (id) => {
      for (const words of ['', 'abc']) {
        const opened = open(line(words));
        commandOf(id)?.run(opened);
        expect(directions(opened.state.doc).filter((dir) => dir.endsWith('rtl'))).toEqual([]);
        expect(opened.state.doc.childCount + opened.state.doc.child(0).childCount).toBeGreaterThan(
          1,
        );
      }
    },
  );

  it.each(['paragraph-before', 'paragraph-after'] as const)('so is a line beside: %s', (id) => {
    const opened = open(line('abc'));
    commandOf(id)?.run(opened);
    expect(directions(opened.state.doc)).toEqual(['paragraph ltr', 'paragraph ltr']);
  });

  it('so is the line below an item, and the one after a pull quote', () => {
    const list = open(node('bulletList', node('listItem', line('abc'))));
    insertBelow(list, 1);
    expect(directions(list.state.doc)).toEqual([
      'bulletList ltr',
      'paragraph ltr',
      'paragraph ltr',
    ]);
    const quote = open(node('pullQuote', line('abc'), line('who', 'attribution')));
    quote.commands.setTextSelection(quote.state.doc.content.size - 2);
    expect(blockKeys(quote)['Enter']?.()).toBe(true);
    expect(directions(quote.state.doc).at(-1)).toBe('paragraph ltr');
  });

  it.each(['add-row-before', 'add-row-after', 'add-column-before', 'add-column-after'] as const)(
    'so are the cells that a table gets: %s',
    (id) => {
      const cell = () => node('tableCell', line('abc'));
      const row = () => ({ type: 'tableRow', content: [cell(), cell()] });
      const opened = open({ type: 'table', attrs: { dir: 'ltr' }, content: [row(), row()] });
      commandOf(id)?.run(opened);
      const lines = directions(opened.state.doc).filter((dir) => dir.startsWith('paragraph'));
      expect(lines).toEqual(Array.from({ length: 6 }, () => 'paragraph ltr'));
      expect(opened.commands.undo()).toBe(true);
      expect(directions(opened.state.doc)).toHaveLength(5);
    },
  );
});
