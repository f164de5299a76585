// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { COPIED_TYPE } from '#core/paste/copied-slice';
import { CleanCopy } from './clean-copy';
import { CleanPaste } from './clean-paste';
import { canSwitchPaste, switchPaste } from './switch-paste';

let editor: Editor;

beforeEach(() => {
  const element = document.createElement('div');
  document.body.append(element);
  editor = new Editor({
    element,
    extensions: [...bodyExtensions, UndoRedo, CleanCopy, CleanPaste],
    content: '<p>قبل بعد</p>',
  });
  editor.commands.setTextSelection(5);
});

afterEach(() => editor.destroy());

/** What a paste or a cut does; gives what is on the clipboard then. */
function clipboard(
  name: 'paste' | 'cut',
  held: Record<string, string> = {},
): Record<string, string> {
  const data = { ...held };
  const event = new Event(name, { bubbles: true, cancelable: true });
  const clipboardData = {
    getData: (format: string) => data[format] ?? '',
    setData(format: string, text: string) {
      data[format] = text;
    },
    clearData() {},
    types: Object.keys(data),
    files: [],
  };
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }));
  return data;
}

/** Pastes with Ctrl+Shift+V. */
function pasteAsText(data: Record<string, string>): void {
  const keys = { key: 'V', keyCode: 86, ctrlKey: true, shiftKey: true, bubbles: true };
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', keys));
  clipboard('paste', data);
}

describe('what is pasted into a cell', () => {
  const rows = '<tr><td>أ</td><td>ب</td></tr><tr><td>ج</td><td>د</td></tr>';
  const table = '<table><tr><td>س</td><td>ص</td></tr><tr><td>ع</td><td>ف</td></tr></table>';

  it.each([
    ['a table among paragraphs', `<p>قبل</p>${table}<p>بعد</p>`, 'أقبل|س|ص|ع|ف|بعد'],
    ['a table at the end', `<p>قبل</p>${table}`, 'أقبل|س|ص|ع|ف'],
    [
      'a box',
      `<p>قبل</p><aside class="info-box"><p>س</p>${table}</aside><p>بعد</p>`,
      'أقبل|س|س|ص|ع|ف|بعد',
    ],
  ])('leaves the table whole: %s', (_, html, words) => {
    editor.commands.setContent(`<table>${rows}</table>`);
    editor.commands.setTextSelection(5);
    clipboard('paste', { 'text/html': html, 'text/plain': 'نص' });
    editor.state.doc.check();
    expect(editor.getJSON().content.filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(editor.state.doc.firstChild?.childCount).toBe(2);
    expect(editor.state.doc.firstChild?.textContent).toMatch(/بجد$/u);
    const cell = editor.state.doc.firstChild?.firstChild?.firstChild;
    const lines = cell?.content.content.map(({ textContent }) => textContent);
    expect(lines?.join('|')).toBe(words);
    editor.commands.undo();
    expect(editor.state.doc.textContent).toBe('أبجد');
  });
});

describe('what is pasted as text', () => {
  it('has the form of the HTML beside it as its other one', () => {
    pasteAsText({ 'text/html': '<p>نص <b>عريض</b> </p>', 'text/plain': 'نص عريض ' });
    expect(editor.getHTML()).toMatch(/^<p[^>]*>قبل نص عريض بعد<\/p>$/u);
    expect(canSwitchPaste(editor)).toBe(true);
    switchPaste(editor);
    expect(editor.getHTML()).toMatch(/>قبل نص <strong>عريض ?<\/strong> ?بعد</u);
    expect(editor.getText()).toBe('قبل نص عريض بعد');
    switchPaste(editor);
    expect(editor.getHTML()).not.toContain('strong');
    editor.commands.undo();
    expect(editor.getText()).toBe('قبل بعد');
  });

  it('has the copy of this program as its other form', () => {
    editor.commands.setContent('<p>قبل <b>مهم</b></p>');
    editor.commands.setTextSelection({ from: 5, to: 8 });
    const data = clipboard('cut');
    expect(data[COPIED_TYPE]).toContain('bold');
    editor.commands.unsetAllMarks();
    pasteAsText(data);
    expect(canSwitchPaste(editor)).toBe(true);
    switchPaste(editor);
    expect(editor.getHTML()).toContain('<strong>مهم</strong>');
  });

  it('has no other form when the HTML has none', () => {
    pasteAsText({ 'text/html': '<p>نص</p>', 'text/plain': 'نص' });
    expect(canSwitchPaste(editor)).toBe(false);
  });
});
