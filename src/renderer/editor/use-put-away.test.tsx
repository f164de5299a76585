// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { UnusedKeys, wasUnused } from './commands/unused-keys';
import { usePutAway } from './use-put-away';

function Card(props: { editor: Editor }) {
  return usePutAway(props.editor) ? null : 'card';
}

describe('Escape in the copy', () => {
  let editor: Editor;
  let root: Root;
  const place = document.createElement('div');

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const element = document.body.appendChild(document.createElement('div'));
    editor = new Editor({ element, extensions: [...bodyExtensions, UnusedKeys] });
    root = createRoot(place);
    act(() => root.render(<Card editor={editor} />));
  });
  afterEach(() => {
    act(() => root.unmount());
    editor.destroy();
    document.body.innerHTML = '';
  });

  const escape = () => {
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      code: 'Escape',
      bubbles: true,
      cancelable: true,
    });
    act(() => void editor.view.dom.dispatchEvent(event));
    return event;
  };

  it('puts a card away and nothing else; the next one is left for the window', () => {
    expect(place.textContent).toBe('card');
    expect(wasUnused(escape())).toBe(false);
    expect(place.textContent).toBe('');
    expect(wasUnused(escape())).toBe(true);
  });
});
