import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '#core/body/body-schema';
import { typeAfterImage } from './type-after-image';

const image = () => bodySchema.node('image', { file: 'a.png' });
const paragraph = (text: string) =>
  bodySchema.node('paragraph', null, text === '' ? [] : [bodySchema.text(text)]);

/** The blocks after a letter was typed on a selected picture at the start, and where the caret is. */
function typed(below: string[]): { texts: string[]; caret: number } | null {
  const doc = bodySchema.node('doc', null, [image(), ...below.map(paragraph)]);
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 0) });
  const tr = typeAfterImage(state, 'ب');
  if (tr === null) return null;
  tr.doc.check();
  expect(tr.doc.firstChild?.type.name).toBe('image');
  const texts = Array.from(tr.doc.children, (node) => node.textContent).slice(1);
  return { texts, caret: tr.selection.from };
}

describe('a letter that is typed on a selected picture', () => {
  it('goes onto the empty line below it', () => {
    expect(typed([''])).toEqual({ texts: ['ب'], caret: 3 });
  });

  it('gets a line of its own before words that are there', () => {
    expect(typed(['نص'])).toEqual({ texts: ['ب', 'نص'], caret: 3 });
    expect(typed([])).toEqual({ texts: ['ب'], caret: 3 });
  });

  it('is typed as ever where no picture is selected', () => {
    const doc = bodySchema.node('doc', null, [paragraph('نص')]);
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 1) });
    expect(typeAfterImage(state, 'ب')).toBeNull();
  });
});
