// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { keepFieldHistory } from '../ui/keep-field-history';
import { openEditor } from './open-editor';
import { stepInFocus } from './step-in-focus';

describe('undo and redo of the menu', () => {
  let editor: Editor;
  let stop: () => void;
  const box = document.createElement('textarea');

  beforeEach(() => {
    const element = document.body.appendChild(document.createElement('div'));
    document.body.append(box);
    editor = new Editor({ element, extensions: [...bodyExtensions, UndoRedo] });
    openEditor.set(editor);
    stop = keepFieldHistory();
    editor.commands.insertContent('متن');
  });
  afterEach(() => {
    stop();
    openEditor.set(null);
    editor.destroy();
    document.body.innerHTML = '';
  });

  it('go to the copy while it has the focus', () => {
    editor.view.dom.focus();
    stepInFocus('undo');
    expect(editor.getText()).toBe('');
    stepInFocus('redo');
    expect(editor.getText()).toBe('متن');
  });

  it('go to the box that has it, and to nothing when neither has', () => {
    box.focus();
    box.value = 'عنوان';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    stepInFocus('undo');
    expect(box.value).toBe('');
    stepInFocus('redo');
    expect(box.value).toBe('عنوان');
    box.blur();
    stepInFocus('undo');
    expect(box.value).toBe('عنوان');
    expect(editor.getText()).toBe('متن');
  });
});
