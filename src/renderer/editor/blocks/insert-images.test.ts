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
