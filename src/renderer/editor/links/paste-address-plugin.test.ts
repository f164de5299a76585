// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { LinkTyping } from './link-typing';

const HREF = 'https://example.org/';

/** Selects a word, has keys pressed, pastes an address: what the copy is then. */
function pasteAfter(...keys: [type: 'keydown' | 'keyup', key: KeyboardEventInit][]): string {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...bodyExtensions, LinkTyping],
    content: '<p>قال الوزير</p>',
  });
  editor.commands.setTextSelection({ from: 5, to: 11 });
  const { dom } = editor.view;
  for (const [type, key] of keys) {
    dom.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true }));
  }
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const getData = (format: string) => (format === 'text/plain' ? HREF : '');
  Object.assign(event, { clipboardData: { getData, types: ['text/plain'], files: [] } });
  dom.dispatchEvent(event);
  const html = editor.getHTML();
  editor.destroy();
  return html;
}

const LINKED = '>الوزير</a>';
const SHIFT_ARROW = { key: 'ArrowLeft', shiftKey: true };

describe('an address pasted over words', () => {
  it('makes a link of them, however one pastes', () => {
    expect(pasteAfter(['keydown', { key: 'ر', code: 'KeyV', ctrlKey: true }])).toContain(LINKED);
    expect(pasteAfter(['keydown', { key: 'Insert', shiftKey: true }])).toContain(LINKED);
    // From a menu, after a selection by keys.
    expect(pasteAfter(['keydown', SHIFT_ARROW], ['keyup', SHIFT_ARROW])).toContain(LINKED);
    expect(
      pasteAfter(
        ['keydown', { ...SHIFT_ARROW, ctrlKey: true }],
        ['keyup', { key: 'Shift', ctrlKey: true }],
      ),
    ).toContain(LINKED);
  });

  it('takes their place when it is pasted as text', () => {
    const paste = { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true };
    expect(pasteAfter(['keydown', paste])).not.toContain(LINKED);
    expect(pasteAfter(['keydown', paste])).toContain(HREF);
  });
});
