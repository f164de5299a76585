import { EditorState, NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '#core/body/body-schema';
import { changeImage } from './change-image';

const image = (file: string, caption = '') => bodySchema.node('image', { file, caption });

function stateOf(...files: string[]): EditorState {
  const doc = bodySchema.node('doc', null, [
    bodySchema.node('paragraph'),
    ...files.map((file) => image(file)),
  ]);
  return EditorState.create({ doc });
}

/** Each picture as its file and its caption. */
const images = (state: EditorState) =>
  state.doc.children.slice(1).map(({ attrs }) => `${attrs['file']} ${attrs['caption']}`);

function change(state: EditorState, position: number | undefined): EditorState | null {
  const tr = changeImage(state, position, 'a.png', { file: 'new.png' });
  return tr === null ? null : state.apply(tr);
}

describe('a picture that another one takes the place of', () => {
  it('keeps what was written to it while the other one was on its way', () => {
    const state = stateOf('a.png');
    const written = state.apply(state.tr.setNodeAttribute(2, 'caption', 'تعليق'));
    const selected = written.apply(written.tr.setSelection(NodeSelection.create(written.doc, 2)));
    const changed = change(selected, 2);
    expect(changed === null ? null : images(changed)).toEqual(['new.png تعليق']);
    expect(changed?.selection).toBeInstanceOf(NodeSelection);
  });

  it('is found where it was moved to, unless that could be another one', () => {
    const changed = change(stateOf('b.png', 'a.png'), undefined);
    expect(changed === null ? null : images(changed)).toEqual(['b.png ', 'new.png ']);
    expect(change(stateOf('a.png', 'a.png'), undefined)).toBeNull();
  });

  it('may be gone by then', () => {
    expect(change(stateOf('b.png'), undefined)).toBeNull();
    expect(change(stateOf('b.png'), 0)).toBeNull();
  });
});
