import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBody } from '../testing/arbitrary-body';
import { COMMENT_SECRET, withComments } from '../testing/with-comments';
import { textNode } from './body-json';
import { bodyText } from './body-text';
import { holdUnknown } from './hold-unknown';
import { releaseUnknown } from './release-unknown';
import { withoutComments } from './without-comments';
import { writeBodyHtml } from './write-html';

describe('comments of the desk', () => {
  it('stay in a draft, each with all it says', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const commented = releaseUnknown(holdUnknown(withComments(body)).body);
        expect(commented).toEqual(withComments(body));
        expect(holdUnknown(commented).notices).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('leave no trace in what goes out', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const commented = withComments(body);
        expect(withoutComments(commented)).toEqual(body);
        expect(writeBodyHtml(commented)).toBe(writeBodyHtml(body));
        expect(bodyText(commented)).toBe(bodyText(body));
      }),
      { numRuns: 30 },
    );
  });

  it('are found in what a newer program added, too', () => {
    const newer = {
      type: 'doc' as const,
      content: [
        {
          type: 'poll',
          attrs: {
            title: [textNode('نعم', [{ type: 'comment', attrs: { text: COMMENT_SECRET } }])],
          },
        },
      ],
    };
    expect(withoutComments(newer)).toEqual({
      type: 'doc',
      content: [{ type: 'poll', attrs: { title: [textNode('نعم')] } }],
    });
  });
});
