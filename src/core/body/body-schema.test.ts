import { describe, expect, it } from 'vitest';
import { bodySchema } from './body-schema';
import { emptyBody } from './body-json';
import { holdUnknown } from './hold-unknown';
import { releaseUnknown } from './release-unknown';
import type { BodyDoc } from './body-json';

describe('the body schema', () => {
  it('has the nodes and marks of news copy', () => {
    expect(Object.keys(bodySchema.nodes)).toEqual(
      expect.arrayContaining(['doc', 'paragraph', 'heading', 'pullQuote', 'unknownBlock']),
    );
    expect(Object.keys(bodySchema.marks)).toEqual(
      expect.arrayContaining(['link', 'isolate', 'superscript', 'unknownMark']),
    );
  });

  it('has a place for unknown attributes in every node and mark that can have any', () => {
    const without = [...Object.values(bodySchema.nodes), ...Object.values(bodySchema.marks)]
      .filter(({ spec }) => !('unknownAttributes' in (spec.attrs ?? {})))
      .map(({ name }) => name);
    expect(without.toSorted()).toEqual(
      ['doc', 'text', 'unknownBlock', 'unknownInline', 'unknownMark'].toSorted(),
    );
  });

  it('keeps the direction of a block', () => {
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { dir: 'ltr' } }],
    } satisfies BodyDoc;
    expect(releaseUnknown(holdUnknown(body).body)).toEqual(body);
  });
});

describe('what the schema does not know', () => {
  const newer: BodyDoc = {
    type: 'doc',
    content: [
      { type: 'poll', attrs: { id: 7 }, content: [{ type: 'option', text: 'نعم' }] },
      {
        type: 'paragraph',
        attrs: { dir: 'rtl', mood: 'سعيد' },
        content: [
          { type: 'text', text: 'كلمة', marks: [{ type: 'glow', attrs: { colour: 'red' } }] },
          { type: 'mention', attrs: { who: 'سارة' } },
        ],
      },
      { type: 'listItem', content: [{ type: 'paragraph', attrs: { dir: 'rtl' } }] },
    ],
  };

  it('comes back as it was', () => {
    expect(releaseUnknown(holdUnknown(newer).body)).toEqual(newer);
  });

  it('is reported, each kind once', () => {
    expect(holdUnknown(newer).notices).toEqual([
      { code: 'unknown-in-body', kind: 'node', name: 'poll' },
      { code: 'unknown-in-body', kind: 'attribute', name: 'paragraph.mood' },
      { code: 'unknown-in-body', kind: 'mark', name: 'glow' },
      { code: 'unknown-in-body', kind: 'node', name: 'mention' },
      { code: 'unknown-in-body', kind: 'node', name: 'listItem' },
    ]);
  });

  it('brings levels of other pages to ours and fills in what is missing', () => {
    const body = holdUnknown({
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 1 } }],
    }).body;
    expect(releaseUnknown(body).content[0]?.attrs).toEqual({ level: 2, dir: 'rtl' });
    expect(releaseUnknown(holdUnknown({ type: 'doc', content: [] }).body)).toEqual(emptyBody());
  });
});
