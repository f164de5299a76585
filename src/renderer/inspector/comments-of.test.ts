import { describe, expect, it } from 'vitest';
import { type BodyMark, textNode } from '#core/body/body-json';
import { commentsOf } from './comments-of';

const comment = (id: string): BodyMark => ({
  type: 'comment',
  attrs: { id, text: `ملاحظة ${id}`, at: '2026-11-23T09:00:00.000Z', by: '' },
});

describe('the comments of a body', () => {
  it('come in the order of the copy, each with its words, however they are split', () => {
    const first = {
      type: 'paragraph',
      content: [
        textNode('قبل '),
        textNode('كلمة ', [comment('أ')]),
        textNode('عريضة', [comment('أ'), { type: 'bold' }, comment('ب')]),
      ],
    };
    const second = { type: 'paragraph', content: [textNode('وبعدها', [comment('أ')])] };
    const body = {
      type: 'doc' as const,
      content: [first, { type: 'blockquote', content: [second] }],
    };
    expect(commentsOf(body)).toEqual([
      { id: 'أ', text: 'ملاحظة أ', at: '2026-11-23T09:00:00.000Z', quote: 'كلمة عريضة وبعدها' },
      { id: 'ب', text: 'ملاحظة ب', at: '2026-11-23T09:00:00.000Z', quote: 'عريضة' },
    ]);
  });
});
