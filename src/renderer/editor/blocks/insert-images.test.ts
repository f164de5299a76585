// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { expect, it, vi } from 'vitest';
import { ar } from '../../i18n/ar';
import { addImages } from '../../images/add-images';
import { showToast } from '../../ui/toast';
import { editorExtensions } from '../editor-extensions';
import { insertImages } from './insert-images';

vi.mock('../../images/add-images', () => ({ addImages: vi.fn() }));
vi.mock('../../ui/toast', () => ({ showToast: vi.fn() }));

it('says so when the article was closed while its pictures were on their way', async () => {
  vi.mocked(addImages).mockResolvedValue([
    { file: 'a.png', width: 1, height: 1 },
    { file: 'b.png', width: 1, height: 1 },
  ]);
  const editor = new Editor({ extensions: editorExtensions(() => ''), enableInputRules: false });
  const arriving = insertImages(editor, [new File([], 'a.png'), new File([], 'b.png')]);
  editor.destroy();
  await arriving;
  const [toast] = vi.mocked(showToast).mock.calls[0] ?? [];
  expect(toast?.message(ar)).toBe(ar.images.leftOut(2));
});

it('leaves a line below the pictures in the direction of the one they were put in at', async () => {
  vi.mocked(addImages).mockResolvedValue([{ file: 'a.png', width: 1, height: 1 }]);
  for (const text of ['', 'abc']) {
    const content = text === '' ? [] : [{ type: 'text', text }];
    const line = { type: 'paragraph', attrs: { dir: 'ltr' }, content };
    const editor = new Editor({
      extensions: editorExtensions(() => ''),
      content: { type: 'doc', content: [line] },
    });
    editor.commands.setTextSelection(1 + text.length);
    await insertImages(editor, [new File([], 'a.png')]);
    expect(editor.state.doc.lastChild?.type.name).toBe('paragraph');
    expect(editor.state.doc.lastChild?.attrs['dir']).toBe('ltr');
    editor.destroy();
  }
});
