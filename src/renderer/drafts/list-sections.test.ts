import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCount, lineOfPlace, placeOfLine, sectionsOf } from './list-sections';

const sections = sectionsOf([
  { heading: 'pinned', count: 2 },
  { heading: 'today', count: 3 },
]);

describe('the lines of the library’s list', () => {
  it('are the headings, each before its drafts', () => {
    expect(lineCount(sections)).toBe(7);
    expect(Array.from({ length: 7 }, (_, line) => placeOfLine(sections, line))).toEqual([
      null,
      0,
      1,
      null,
      2,
      3,
      4,
    ]);
  });

  it('find the draft of a line, and the line of a draft, whatever the groups', () => {
    const sizes = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    assert(
      property(sizes, nat(), (counts, pick) => {
        const some = sectionsOf(counts.map((count) => ({ heading: 'today', count })));
        const place = pick % counts.reduce((sum, count) => sum + count, 0);
        const line = lineOfPlace(some, place);
        expect(placeOfLine(some, line)).toBe(place);
        expect(line).toBeLessThan(lineCount(some));
      }),
    );
  });
});
