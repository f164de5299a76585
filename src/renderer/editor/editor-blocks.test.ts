import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { type BodyDoc, paragraphNode } from '#core/body/body-json';
import { bodySchema } from '#core/body/body-schema';
import { holdUnknown } from '#core/body/hold-unknown';
import { spliceBetween } from '../drafts/body-blocks';
import { editorBlocks } from './editor-blocks';

const docOf = (body: BodyDoc) => bodySchema.nodeFromJSON(holdUnknown(body).body);

describe('the blocks of the editor', () => {
  const poem = { type: 'poem', content: [paragraphNode('بيت')] };
  const body: BodyDoc = {
    type: 'doc',
    content: [paragraphNode('أول'), poem, paragraphNode('ثالث')],
  };

  it('are those of the article, what is unknown among them', () => {
    const blocks = editorBlocks(docOf(body));
    expect(blocks.read(0, blocks.blocks.length)).toEqual(body.content);
    expect(blocks.read(1, 2)).toEqual([poem]);
  });

  it('stay the same objects where nothing was typed', () => {
    const doc = docOf(body);
    const before = editorBlocks(doc);
    const after = editorBlocks(new Transform(doc).insert(1, bodySchema.text('و')).doc);
    expect(spliceBetween(before, after)).toEqual({
      from: 0,
      remove: 1,
      insert: [paragraphNode('وأول')],
    });
    expect(after.read(2, 3)[0]).toBe(before.read(2, 3)[0]);
  });
});
