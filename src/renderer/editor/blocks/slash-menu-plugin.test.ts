// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { editorExtensions } from '../editor-extensions';
import { slashKey, summonSlashMenu } from './slash-state';

/** What the menu does with a key; true when it took it. */
function takes(init: KeyboardEventInit): boolean {
  const editor = new Editor({ extensions: editorExtensions(() => ''), enableInputRules: false });
  const { view } = editor;
  summonSlashMenu(view);
  const plugin = slashKey.get(view.state);
  const event = new KeyboardEvent('keydown', init);
  const taken = plugin?.props.handleKeyDown?.call(plugin, view, event) === true;
  editor.destroy();
  return taken;
}

it('takes its keys only without others that are held', () => {
  for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape']) {
    expect(takes({ key })).toBe(true);
    expect(takes({ key, ctrlKey: true })).toBe(false);
    expect(takes({ key, shiftKey: true })).toBe(false);
    expect(takes({ key, altKey: true })).toBe(false);
    expect(takes({ key, metaKey: true })).toBe(false);
  }
});
