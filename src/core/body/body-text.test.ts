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

  it('has the words of a block that a reader reads, wherever they are kept', () => {
    const comment = { type: 'comment', attrs: { id: '1', text: 'سر المكتب', at: '', by: '' } };
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraphNode(text)] });
    expect(
      bodyText({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              textNode('قال', [comment]),
              { type: 'footnote', attrs: { text: 'حاشية' } },
              textNode(' الوزير'),
            ],
          },
          {
            type: 'image',
            attrs: { file: 'x.jpg', alt: 'بديل', caption: 'تعليق', credit: 'مصور' },
          },
          { type: 'table', content: [{ type: 'tableRow', content: [cell('أ'), cell('ب')] }] },
          {
            type: 'pullQuote',
            content: [paragraphNode('قول'), { type: 'attribution', content: [textNode('قائل')] }],
          },
          { type: 'embed', attrs: { url: 'https://example.com/', title: 'عنوان' } },
        ],
      }),
    ).toBe('قال الوزير\nحاشية\nتعليق\nمصور\nأ\nب\nقول\nقائل\nعنوان');
  });
});
