import { describe, expect, it } from 'vitest';
import { groupByReason } from './group-by-reason';

describe('what was not done', () => {
  it('stands under its reasons, the most frequent one first', () => {
    const lines = [
      { name: 'a.json', why: 'broken' },
      { name: 'b.jpg', why: 'unsupported' },
      { name: 'c.pdf', why: 'unsupported' },
    ];
    expect(groupByReason(lines)).toEqual([
      { why: 'unsupported', names: ['b.jpg', 'c.pdf'] },
      { why: 'broken', names: ['a.json'] },
    ]);
    expect(groupByReason([])).toEqual([]);
  });
});
