// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '#api/settings';
import { bodyExtensions } from '#core/body/body-extensions';
import { editorSettings } from '../editor-settings';
import { setBlockDirection } from '../set-block-direction';
import { AutoIsolate } from './auto-isolate';

let editor: Editor | null = null;

function editing(content: string): Editor {
  editor = new Editor({ extensions: [...bodyExtensions, UndoRedo, AutoIsolate], content });
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  return editor;
}

/** Types at the caret, letter by letter. */
function type(into: Editor, text: string): void {
  for (const letter of text) into.view.dispatch(into.state.tr.insertText(letter));
}

/** The words of the body, isolated runs in brackets. */
function shown({ state }: Editor): string {
  let text = '';
  state.doc.descendants((node) => {
    if (!node.isText) return;
    const isIsolated = node.marks.some(({ type: { name } }) => name === 'isolate');
    text += isIsolated ? `[${node.text}]` : node.text;
  });
  return text;
}

afterEach(() => {
  editor?.destroy();
  editorSettings.set(defaultSettings);
});

describe('AutoIsolate', () => {
  it('isolates a run while it is typed, and lets it go where Arabic goes on', () => {
    const typing = editing('<p></p>');
    type(typing, 'لغة C+');
    expect(shown(typing)).toBe('لغة [C+]');
    type(typing, '+ 17 وC');
    expect(shown(typing)).toBe('لغة [C++ 17] وC');
  });

  it.each(['https://x.org/خبر', 'https://x.org/خبر-جديد', 'https://x.org/a/خبر/ب?ج=د'])(
    'follows Arabic words in an address: %s',
    (address) => {
      const typing = editing('<p></p>');
      type(typing, `انظر ${address} ثم`);
      expect(shown(typing)).toBe(`انظر [${address}] ثم`);
    },
  );

  it('takes to a paragraph after a paragraph', () => {
    const typing = editing('<p>قال</p>');
    typing.commands.splitBlock();
    type(typing, 'نعم C++');
    typing.commands.setTextSelection({ from: 4, to: 6 });
    typing.commands.deleteSelection();
    expect(shown(typing)).toBe('قالنعم [C++]');
  });

  it('goes with the typing when that is undone, and comes back with it', () => {
    const typing = editing('<p>قال</p>');
    type(typing, ' -5%');
    typing.commands.undo();
    expect(shown(typing)).toBe('قال');
    typing.commands.redo();
    expect(shown(typing)).toBe('قال [-5%]');
  });

  it('isolates nothing again where the editor has undone it, until he sets it again', () => {
    const typing = editing('<p></p>');
    type(typing, 'قال C+');
    typing.chain().setTextSelection({ from: 5, to: 7 }).toggleIsolate().run();
    typing.commands.setTextSelection(7);
    type(typing, '+');
    expect(shown(typing)).toBe('قال C++');
    typing.chain().setTextSelection({ from: 5, to: 8 }).toggleIsolate().run();
    typing.commands.setTextSelection(8);
    type(typing, ' 17 ثم -5');
    expect(shown(typing)).toBe('قال [C++ 17] ثم [-5]');
  });

  it('takes to what is pasted, and to what is there only when one types beside it', () => {
    const typing = editing('<p>لغة C++ ثم عدد -5</p><p>و</p>');
    typing.commands.insertContent('قال U.S. ثم');
    expect(shown(typing)).toBe('لغة C++ ثم عدد -5وقال [U.S.] ثم');
    typing.commands.insertContentAt(8, '،');
    expect(shown(typing)).toBe('لغة [C++]، ثم عدد -5وقال [U.S.] ثم');
  });

  it('looks again at a block that is turned around', () => {
    const typing = editing('<p dir="ltr">C++ #وسم</p>');
    type(typing, 'ة');
    expect(shown(typing)).toBe('C++ [#وسمة]');
    setBlockDirection(typing, 'rtl');
    expect(shown(typing)).toBe('[C++] [#وسمة]');
  });

  it('does nothing when the setting is off, or to what the program itself changes', () => {
    const typing = editing('<p></p>');
    typing.view.dispatch(typing.state.tr.insertText('C++').setMeta('addToHistory', false));
    expect(shown(typing)).toBe('C++');
    editorSettings.set({ ...defaultSettings, aidIsolate: false });
    type(typing, '+');
    expect(shown(typing)).toBe('C+++');
  });
});
