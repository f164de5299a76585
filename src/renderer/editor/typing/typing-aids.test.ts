// @vitest-environment happy-dom
import { Editor, type JSONContent } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { defaultSettings } from '#api/settings';
import { bodyExtensions } from '#core/body/body-extensions';
import { editorSettings } from '../editor-settings';
import { LinkTyping } from '../links/link-typing';
import { Autoformat } from './autoformat';
import { TypingAids } from './typing-aids';

function editorOf(...content: JSONContent[]): Editor {
  const editor = new Editor({
    extensions: [...bodyExtensions, UndoRedo, TypingAids, Autoformat, LinkTyping],
    enableInputRules: false,
    content: { type: 'doc', content },
  });
  onTestFinished(() => editor.destroy());
  return editor;
}

const paragraph = (dir: 'rtl' | 'ltr', ...content: JSONContent[]) => ({
  type: 'paragraph',
  attrs: { dir },
  ...(content.length > 0 && { content }),
});

/** Types at the selection as ProseMirror's view does for keys. */
function type({ view }: Editor, keys: string): void {
  for (const key of keys) {
    const { from, to } = view.state.selection;
    const asTyped = () => view.state.tr.insertText(key, from, to);
    const isHandled = view.someProp('handleTextInput', (handle) =>
      handle(view, from, to, key, asTyped),
    );
    if (isHandled !== true) view.dispatch(asTyped());
  }
}

const text = (editor: Editor) => editor.getText({ blockSeparator: '|' });

afterEach(() => editorSettings.set(defaultSettings));

describe('typing in the copy', () => {
  it('is set right in Arabic, not in a block of the other direction', () => {
    const arabic = editorOf(paragraph('rtl'));
    type(arabic, 'قال, "نعم"');
    expect(text(arabic)).toBe('قال، «نعم»');
    const latin = editorOf(paragraph('ltr'));
    type(latin, 'قال, "نعم"... ');
    expect(text(latin)).toBe('قال, "نعم"... ');
  });

  it('is left alone within an isolated run', () => {
    const run = { type: 'text', text: 'قال', marks: [{ type: 'isolate', attrs: { dir: 'ltr' } }] };
    const editor = editorOf(paragraph('rtl', run));
    editor.commands.setTextSelection(3);
    type(editor, ',');
    expect(text(editor)).toBe('قا,ل');
  });

  it('counts what is no text as one', () => {
    const editor = editorOf(
      paragraph(
        'rtl',
        { type: 'text', text: 'سطر' },
        { type: 'hardBreak' },
        { type: 'text', text: 'و قال' },
      ),
    );
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    type(editor, ' ');
    expect(editor.getText()).toBe('سطر\nوقال ');
  });

  it('keeps the marks of what it changes', () => {
    const editor = editorOf(
      paragraph('rtl', { type: 'text', text: 'قال', marks: [{ type: 'bold' }] }),
    );
    editor.commands.setTextSelection(4);
    type(editor, ',');
    expect(editor.state.doc.firstChild?.childCount).toBe(1);
    expect(text(editor)).toBe('قال،');
  });

  it('is undone in steps: what came after, the aid, what was typed before', () => {
    const editor = editorOf(paragraph('rtl'));
    type(editor, 'قال,');
    type(editor, ' ثم');
    const shown = [text(editor)];
    while (editor.commands.undo()) shown.push(text(editor));
    expect(shown).toEqual(['قال، ثم', 'قال،', 'قال,', '']);
    while (editor.commands.redo()) shown.push(text(editor));
    expect(shown.slice(4)).toEqual(['قال,', 'قال،', 'قال، ثم']);
  });

  it('has the digits of a number as one step', () => {
    editorSettings.set({ ...defaultSettings, aidDigits: 'arabic' });
    const editor = editorOf(paragraph('rtl'));
    type(editor, 'عام 2023 ثم');
    const shown = [text(editor)];
    while (editor.commands.undo()) shown.push(text(editor));
    expect(shown).toEqual(['عام ٢٠٢٣ ثم', 'عام ٢٠٢٣', 'عام 2023', 'عام ', '']);
    while (editor.commands.redo()) shown.push(text(editor));
    expect(shown.slice(5)).toEqual(['عام ', 'عام 2023', 'عام ٢٠٢٣', 'عام ٢٠٢٣ ثم']);
  });

  it('gives back what a number was typed over, and keeps the marks that it was typed with', () => {
    editorSettings.set({ ...defaultSettings, aidDigits: 'arabic' });
    const editor = editorOf(paragraph('rtl', { type: 'text', text: 'قال نعم ثم' }));
    editor.commands.setTextSelection({ from: 5, to: 8 });
    editor.commands.toggleBold();
    type(editor, '2023');
    expect(editor.getHTML()).toContain('قال <strong>٢٠٢٣</strong> ثم');
    editor.commands.undo();
    expect(editor.getHTML()).toContain('قال <strong>2023</strong> ثم');
    editor.commands.undo();
    expect(editor.getHTML()).toContain('قال <strong>نعم</strong> ثم');
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    type(editor, ' ');
    editor.commands.toggleBold();
    type(editor, '45');
    expect(editor.getHTML()).toContain('ثم <strong>٤٥</strong>');
  });

  it('takes Enter for the end of a word, and of an address, but not a command with Enter', () => {
    const press = (keys: string, held: KeyboardEventInit) => {
      const editor = editorOf(paragraph('rtl'));
      type(editor, keys);
      const event = new KeyboardEvent('keydown', { key: 'Enter', ...held });
      editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event));
      return editor.getHTML();
    };
    for (const held of [{}, { shiftKey: true }]) {
      expect(press('و قال', held)).toContain('وقال');
      expect(press('https://example.org/a', held)).toContain('<a');
    }
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      expect(press('و قال', held)).toContain('و قال');
      expect(press('https://example.org/a', held)).not.toContain('<a');
    }
  });

  it('replaces what is selected first', () => {
    const editor = editorOf(paragraph('rtl', { type: 'text', text: 'قال نعم ثم' }));
    editor.commands.setTextSelection({ from: 5, to: 8 });
    type(editor, '"');
    expect(text(editor)).toBe('قال « ثم');
  });

  it('knows a quote that was opened long before', () => {
    const long = 'كلمة '.repeat(100);
    const editor = editorOf(paragraph('rtl'));
    type(editor, `"${long}نعم"`);
    expect(text(editor)).toBe(`«${long}نعم»`);
  });

  it('follows the settings at once', () => {
    const editor = editorOf(paragraph('rtl'));
    editorSettings.set({ ...defaultSettings, aidPunctuation: false, aidLinks: false });
    type(editor, 'قال, https://example.org ');
    expect(text(editor)).toBe('قال, https://example.org ');
    expect(editor.state.doc.firstChild?.childCount).toBe(1);
  });
});

describe('a sign at the start of a paragraph', () => {
  it('gives its block the direction of the paragraph', () => {
    const editor = editorOf(paragraph('ltr'));
    type(editor, '- one');
    expect(editor.getJSON().content[0]).toMatchObject({
      type: 'bulletList',
      attrs: { dir: 'ltr' },
    });
  });

  it('goes on with the list above only when its number follows', () => {
    for (const [sign, lists] of [
      ['2.', 1],
      ['5.', 2],
    ] as const) {
      const item = { type: 'listItem', content: [paragraph('rtl', { type: 'text', text: 'أول' })] };
      const editor = editorOf(
        { type: 'orderedList', attrs: { start: 1, dir: 'rtl' }, content: [item] },
        paragraph('rtl'),
      );
      editor.commands.setTextSelection(editor.state.doc.content.size - 1);
      type(editor, `${sign} بند`);
      expect(editor.state.doc.childCount).toBe(lists);
    }
  });

  it('is text where its block cannot stand', () => {
    const item = { type: 'listItem', content: [paragraph('rtl')] };
    const editor = editorOf({ type: 'bulletList', attrs: { dir: 'rtl' }, content: [item] });
    editor.commands.setTextSelection(3);
    type(editor, '## ');
    expect(text(editor).trimEnd()).toContain('##');
    expect(editor.state.doc.firstChild?.type.name).toBe('bulletList');
  });

  it('is text in the middle of a paragraph', () => {
    const editor = editorOf(paragraph('rtl'));
    type(editor, 'قال - ثم');
    expect(text(editor)).toBe('قال - ثم');
  });
});
