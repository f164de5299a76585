// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { LinkTyping } from '../links/link-typing';
import { CleanCopy } from './clean-copy';
import { CleanPaste } from './clean-paste';
import { pasteKey } from './paste-state';
import { switchPaste } from './switch-paste';

let editor: Editor;

beforeEach(() => {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...bodyExtensions, UndoRedo, CleanCopy, CleanPaste, LinkTyping],
    content: '<p>قبل</p>',
  });
  editor.commands.setTextSelection(4);
});

afterEach(() => editor.destroy());

/** What a paste or a cut does, with `data` on the clipboard. */
function clipboard(name: 'paste' | 'cut', data: Record<string, string> = {}): void {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const clipboardData = {
    getData: (format: string) => data[format] ?? '',
    setData() {},
    clearData() {},
  };
  Object.assign(event, {
    clipboardData: { ...clipboardData, types: Object.keys(data), files: [] },
  });
  editor.view.dom.dispatchEvent(event);
}

function type(text: string): void {
  for (const letter of text) editor.view.dispatch(editor.state.tr.insertText(letter));
}

/** What each undo shows, until there is none left. */
function undone(): string[] {
  const shown = [editor.getText()];
  while (editor.commands.undo()) shown.push(editor.getText());
  return shown;
}

describe('a step of undo by itself', () => {
  it('is a paste, between what was typed before and after', () => {
    type(' كان ');
    clipboard('paste', { 'text/html': '<b>ملصق</b>', 'text/plain': 'ملصق' });
    type(' ثم');
    expect(undone()).toEqual(['قبل كان ملصق ثم', 'قبل كان ملصق', 'قبل كان ', 'قبل']);
  });

  it('is a paste that has been given its other form', () => {
    clipboard('paste', { 'text/html': '<b>ملصق</b>', 'text/plain': 'ملصق' });
    expect(pasteKey.getState(editor.state)).not.toBeNull();
    switchPaste(editor);
    type(' ثم');
    expect(undone()).toEqual(['قبلملصق ثم', 'قبلملصق', 'قبل']);
  });

  it('is an address, and before it the link on it', () => {
    type(' كان ');
    clipboard('paste', { 'text/plain': 'https://example.org/' });
    type(' ثم');
    const text = 'قبل كان https://example.org/';
    expect(undone()).toEqual([`${text} ثم`, text, text, 'قبل كان ', 'قبل']);
  });

  it('is a cut', () => {
    type(' كان');
    editor.commands.setTextSelection({ from: 1, to: 4 });
    clipboard('cut');
    type('جديد');
    expect(undone()).toEqual(['جديد كان', ' كان', 'قبل كان', 'قبل']);
  });

  it('is a drop', async () => {
    const { view } = editor;
    const drop = new Event('drop') as DragEvent;
    view.someProp('handleDrop', (handle) =>
      handle(view, drop, editor.state.selection.content(), false),
    );
    view.dispatch(view.state.tr.insertText('سقط').setMeta('uiEvent', 'drop'));
    await Promise.resolve();
    type(' ثم');
    expect(undone()).toEqual(['قبلسقط ثم', 'قبلسقط', 'قبل']);
  });
});
