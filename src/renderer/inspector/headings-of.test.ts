import { describe, expect, it } from 'vitest';
import { paragraphNode, textNode } from '#core/body/body-json';
import { headingsOf } from './headings-of';

const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level, dir: 'rtl' },
  content: [textNode(text)],
});

describe('the outline', () => {
  it('has every heading with its level, those inside other blocks, too', () => {
    const box = { type: 'infoBox', content: [heading(3, 'أرقام'), paragraphNode('نص')] };
    const content = [paragraphNode('مقدمة'), heading(2, 'الأسباب'), box, heading(4, 'تفصيل')];
    expect(headingsOf({ type: 'doc', content })).toEqual([
      { level: 2, text: 'الأسباب' },
      { level: 3, text: 'أرقام' },
      { level: 4, text: 'تفصيل' },
    ]);
  });

  it('is empty for a body without headings', () => {
    expect(headingsOf({ type: 'doc', content: [paragraphNode('نص')] })).toEqual([]);
  });
});
