import { describe, expect, it } from 'vitest';
import { paragraphNode, textNode } from './body-json';
import { bodyText } from './body-text';

describe('the text of a body', () => {
  it('has a line for each block, and the words of what is unknown', () => {
    expect(
      bodyText({
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [textNode('عنوان')] },
          paragraphNode(''),
          {
            type: 'paragraph',
            content: [
              textNode('كلمة'),
              { type: 'hardBreak' },
              textNode('أخرى', [{ type: 'bold' }]),
            ],
          },
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraphNode('بند')] }] },
          {
            type: 'unknownBlock',
            attrs: { original: { type: 'poll', content: [textNode('نعم')] } },
          },
        ],
      }),
    ).toBe('عنوان\nكلمة\nأخرى\nبند\nنعم');
  });
});
