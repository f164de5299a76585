// @vitest-environment happy-dom
import { Editor, type JSONContent } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { afterEach, describe, expect, it } from 'vitest';
import { editorExtensions } from '../editor-extensions';
import { chooseBlock, closeSlashMenu, slashState, summonSlashMenu } from './slash-state';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

function open(...content: JSONContent[]): Editor {
  editor = new Editor({
    extensions: editorExtensions(() => ''),
    content: { type: 'doc', content },
  });
  return editor;
}

const line = (text: string, dir = 'rtl'): JSONContent => ({
  type: 'paragraph',
  attrs: { dir },
  content: text === '' ? [] : [{ type: 'text', text }],
});

const blocks = ({ state }: Editor) =>
  state.doc.children.map((node) => (node.isTextblock ? node.textContent : node.type.name));

describe('the menu of blocks that a key opens', () => {
  it.each(['image', 'horizontalRule', 'embed'])('leaves a selected %s where it is', (type) => {
    const on = open(line('one', 'ltr'), { type, attrs: { file: 'a.png' } }, line('two', 'ltr'));
    on.view.dispatch(on.state.tr.setSelection(NodeSelection.create(on.state.doc, 5)));
    summonSlashMenu(on.view);
    expect(blocks(on)).toEqual(['one', type, '/', 'two']);
    expect(slashState(on.state)?.query).toBe('');
    expect(on.state.doc.child(2).attrs['dir']).toBe('ltr');
    closeSlashMenu(on.view);
    expect(blocks(on)).toEqual(['one', type, '', 'two']);
  });

  it('takes the empty line that follows a selected picture', () => {
    const on = open({ type: 'image', attrs: { file: 'a.png' } }, line(''));
    on.view.dispatch(on.state.tr.setSelection(NodeSelection.create(on.state.doc, 0)));
    summonSlashMenu(on.view);
    expect(blocks(on)).toEqual(['image', '/']);
  });

  it('leaves selected words and cells, and opens after them', () => {
    const on = open(line('كلمة أخرى'));
    on.commands.setTextSelection({ from: 1, to: 5 });
    summonSlashMenu(on.view);
    expect(blocks(on)).toEqual(['كلمة / أخرى']);
    closeSlashMenu(on.view);
    expect(blocks(on)).toEqual(['كلمة أخرى']);
    const cell = (text: string) => ({ type: 'tableCell', content: [line(text)] });
    const row = { type: 'tableRow', content: [cell('أ'), cell('ب')] };
    const table = open({ type: 'table', content: [row] });
    const { doc, tr } = table.state;
    table.view.dispatch(tr.setSelection(CellSelection.create(doc, 2, 7)));
    summonSlashMenu(table.view);
    expect(table.state.doc.textContent).toBe('أب /');
  });

  it.each([
    ['within a word', 3],
    ['at the end of one', 5],
  ])('takes away the space that it put %s, whether or not something is chosen', (_, at) => {
    const on = open(line('كلمة'));
    on.commands.setTextSelection(at);
    summonSlashMenu(on.view);
    closeSlashMenu(on.view);
    expect(blocks(on)).toEqual(['كلمة']);
    expect(on.state.selection.from).toBe(at);
    summonSlashMenu(on.view);
    on.view.dispatch(on.state.tr.insertText('قا'));
    chooseBlock(on.view, () => on.commands.toggleHeading({ level: 2 }));
    expect(blocks(on)).toEqual(['كلمة']);
    expect(on.isActive('heading')).toBe(true);
  });
});
