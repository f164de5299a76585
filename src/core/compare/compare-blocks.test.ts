import { describe, expect, it } from 'vitest';
import { type BodyMark, type BodyNode, paragraphNode as p, textNode } from '../body/body-json';
import { compareBlocks } from './compare-blocks';

describe('a comparison of blocks that are more than text', () => {
  it('knows pictures by their files, and says what changed about them', () => {
    const image = (attrs: object): BodyNode => ({
      type: 'image',
      attrs: { file: 'a.jpg', alt: '', caption: '', credit: '', width: 0, height: 0, ...attrs },
    });
    const [captioned, other] = compareBlocks(
      [image({ alt: 'بديل' }), image({ file: 'b.jpg' })],
      [image({ alt: 'آخر', caption: 'الوزير في مكتبه' }), image({ file: 'c.png' })],
    );
    expect(captioned).toMatchObject({
      kind: 'paired',
      runs: [{ kind: 'added', text: 'الوزير في مكتبه' }],
      formatting: [{ what: 'alt', before: 'بديل', after: 'آخر' }],
    });
    expect(other).toMatchObject({ kind: 'removed' });
  });

  it('says where cards lead and when entries were, and goes into tables', () => {
    const embed = (url: string): BodyNode => ({ type: 'embed', attrs: { url, title: 'بث مباشر' } });
    const entry = (time: string): BodyNode => ({
      type: 'liveEntry',
      attrs: { time, dir: 'rtl' },
      content: [p('بدأت الجلسة.')],
    });
    const cell = (text: string) => ({ type: 'tableCell', content: [p(text)] });
    const table = (text: string): BodyNode => ({
      type: 'table',
      attrs: { dir: 'rtl' },
      content: [{ type: 'tableRow', content: [cell('المرحلة الأولى'), cell(text)] }],
    });
    const [card, time, grid] = compareBlocks(
      [embed('https://a.example/1'), entry('2024-03-05T13:10:00Z'), table('كلفتها 12 مليوناً')],
      [embed('https://a.example/2'), entry('2024-03-05T13:20:00Z'), table('كلفتها 14 مليوناً')],
    );
    expect(card).toMatchObject({ formatting: [{ what: 'link', after: 'https://a.example/2' }] });
    expect(time).toMatchObject({ formatting: [{ what: 'time', after: '2024-03-05T13:20:00Z' }] });
    expect(grid).toMatchObject({
      kind: 'paired',
      formatting: [],
      blocks: [{ blocks: [{ difference: 'same' }, { difference: 'changed' }] }],
    });
  });

  it('tells a comment of the desk from formatting', () => {
    const comment = { type: 'comment', attrs: { id: '1', text: 'تحقق', at: '', by: '' } };
    const said = (marks: BodyMark[]): BodyNode => ({
      type: 'paragraph',
      content: [textNode('قال ', []), textNode('الوزير', marks)],
    });
    const [block] = compareBlocks([said([])], [said([comment])]);
    expect(block).toMatchObject({
      difference: 'changed',
      formatting: [{ what: 'comments', before: '', after: '' }],
    });
  });
});
