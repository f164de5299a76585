// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, expect, it, vi } from 'vitest';
import { editorExtensions } from '../editor-extensions';
import { BlockHandle } from './block-handle';

vi.mock('./block-at-pointer', () => ({
  blockAtPointer: () => ({ position: 0, middle: 10, edge: 10 }),
}));

function dragEvent(type: string): Event {
  const event = new Event(type, { bubbles: true });
  const dataTransfer = { clearData: vi.fn(), setData: vi.fn(), setDragImage: vi.fn() };
  return Object.assign(event, { dataTransfer });
}

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterAll(() => vi.unstubAllGlobals());

it('is there until a drag of it ends, also when the sheet scrolls', async () => {
  const sheet = document.createElement('div');
  sheet.dataset['region'] = 'sheet';
  const [copy, tools] = [document.createElement('div'), document.createElement('div')];
  sheet.append(copy, tools);
  document.body.append(sheet);
  const content = '<p>أول</p><p>ثان</p>';
  const extensions = editorExtensions(() => '');
  const editor = new Editor({ element: copy, extensions, enableInputRules: false, content });
  const root = createRoot(tools);
  await act(async () => root.render(<BlockHandle editor={editor} />));
  await act(async () => {
    sheet.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await new Promise(requestAnimationFrame);
  });
  const grip = tools.querySelector('button');
  await act(async () => grip?.dispatchEvent(dragEvent('dragstart')));
  expect(editor.view.dragging).not.toBeNull();
  await act(async () => sheet.dispatchEvent(new Event('scroll')));
  expect(tools.contains(grip)).toBe(true);
  await act(async () => grip?.dispatchEvent(dragEvent('dragend')));
  expect(editor.view.dragging).toBeNull();
  expect(tools.querySelector('button')).toBeNull();
  await act(async () => root.unmount());
  editor.destroy();
});
