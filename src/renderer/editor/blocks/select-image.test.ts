import { deleteSelection } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { bodySchema } from '#core/body/body-schema';
import { changeImage } from './change-image';
import { selectImage } from './select-image';

test('a picture that is deleted right after its caption was written comes back with it', () => {
  const doc = bodySchema.node('doc', null, [
    bodySchema.node('image', { file: 'a.png' }),
    bodySchema.node('paragraph'),
  ]);
  let state = EditorState.create({ doc, plugins: [history()] });
  const dispatch = (tr: typeof state.tr | null) => {
    if (tr !== null) state = state.apply(tr);
  };
  const caption = () => state.doc.firstChild?.attrs['caption'] as unknown;
  dispatch(changeImage(state, 0, 'a.png', { caption: 'على' }));
  dispatch(changeImage(state, 0, 'a.png', { caption: 'على الجسر' }));
  dispatch(selectImage(state, 0));
  deleteSelection(state, dispatch);
  expect(state.doc.firstChild?.type.name).toBe('paragraph');
  undo(state, dispatch);
  expect(caption()).toBe('على الجسر');
  undo(state, dispatch);
  expect(caption()).toBe('');
  redo(state, dispatch);
  expect(caption()).toBe('على الجسر');
});
