import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '#core/body/body-schema';
import { imagePlace } from './image-place';

/** A paragraph; «|» in its text is the position that is meant. */
function paragraph(text: string): object {
  const words = text.replace('|', '');
  return { type: 'paragraph', ...(words !== '' && { content: [{ type: 'text', text: words }] }) };
}

/** The blocks of a body into which a picture was put, as text; the picture is `*`. */
function put(blocks: object[], position: number, side: 'after' | 'nearest' = 'after'): string {
  const doc = bodySchema.nodeFromJSON({ type: 'doc', content: blocks });
  const image = bodySchema.node('image', { file: 'a.png' });
  const place = imagePlace(doc, position, image.type, side);
  if (place === null) return 'nowhere';
  const { doc: after } = new Transform(doc).replaceWith(place.from, place.to, image);
  after.check();
  const show = (node: typeof after): string =>
    node.type === image.type
      ? '*'
      : node.isTextblock
        ? node.textContent
        : `${node.type.name}(${Array.from(node.children, show).join(' ')})`;
  return Array.from(after.children, show).join(' ');
}

describe('where a picture goes', () => {
  const copy = [paragraph('one'), paragraph('two')];

  it('never tears a paragraph apart', () => {
    for (let position = 2; position <= 4; position += 1) {
      expect(put(copy, position)).toBe('one * two');
    }
    expect(put(copy, 1)).toBe('* one two');
    expect(put(copy, 9)).toBe('one two *');
  });

  it('is the nearest end of a paragraph for one that is dropped', () => {
    expect(put(copy, 2, 'nearest')).toBe('* one two');
    expect(put(copy, 3, 'nearest')).toBe('one * two');
  });

  it('is the place of an empty paragraph', () => {
    expect(put([paragraph('one'), paragraph(''), paragraph('two')], 6)).toBe('one * two');
    expect(put([paragraph('')], 1)).toBe('*');
  });

  it('is between two blocks', () => {
    expect(put(copy, 0)).toBe('* one two');
    expect(put(copy, 5)).toBe('one * two');
    expect(put(copy, 10)).toBe('one two *');
    // The copy has become shorter while the picture was on its way.
    expect(put(copy, 99)).toBe('one two *');
  });

  it('is in a box, and after what takes no picture', () => {
    expect(put([{ type: 'infoBox', content: copy }], 3)).toBe('infoBox(one * two)');
    const quote = { type: 'pullQuote', content: [paragraph('one')] };
    expect(put([quote, paragraph('two')], 3)).toBe('pullQuote(one) * two');
    expect(put([{ type: 'heading', attrs: { level: 2 }, content: [] }], 1)).toBe('*');
  });
});
