// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { expect, it, onTestFinished } from 'vitest';
import { bodyExtensions } from '#core/body/body-extensions';
import { linkCommands } from './link-commands';

const HREF = 'https://example.org/%D8%A7';

it('the address of the link at the caret is copied as it is stored', () => {
  let copied = '';
  document.execCommand = () => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() });
    document.dispatchEvent(event);
    copied = event.clipboardData?.getData('text/plain') ?? '';
    return true;
  };
  const editor = new Editor({
    extensions: bodyExtensions,
    content: `<p>قبل <a href="${HREF}">رابط</a></p>`,
  });
  onTestFinished(() => editor.destroy());
  const command = linkCommands.find(({ id }) => id === 'copy-link');
  editor.commands.setTextSelection(2);
  expect(command?.isEnabled?.(editor)).toBe(false);
  editor.commands.setTextSelection(7);
  expect(command?.isEnabled?.(editor)).toBe(true);
  command?.run(editor);
  expect(copied).toBe(HREF);
});
