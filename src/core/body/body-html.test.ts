import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ParseHtml } from '../formats/reading';
import { arbitraryBody } from '../testing/arbitrary-body';
import { type BodyDoc, type BodyNode, emptyBody, paragraphNode, textNode } from './body-json';
import { bodySchema } from './body-schema';
import { holdings, markOrder, mayStandIn } from './content-model';
import { holdUnknown } from './hold-unknown';
import { knownBody } from './known-body';
import { readBodyHtml } from './read-html';
import { releaseUnknown } from './release-unknown';
import { shownBody } from './shown-body';
import { nodeWriters } from './write-blocks';
import { writeBodyHtml } from './write-html';
import { markWriters } from './write-runs';

const parseHtml: ParseHtml = (html) => parseHTML(html).document;

/** Nodes and marks that stand in for something unknown exist in the editor alone. */
function withoutStandIns(names: string[]): string[] {
  return names.filter((name) => !name.startsWith('unknown'));
}

function bodyOf(...content: BodyNode[]): BodyDoc {
  return { type: 'doc', content };
}

const NASTY = [
  '\u202E',
  '\u2066',
  '\u2069',
  '\u2067x',
  '\n',
  ' \n ',
  '\t',
  '  ',
  ' ',
  '\u00A0',
  '\u0000',
  '\u0085',
  '\u009F',
  '\uD83D',
  '\uFFFE',
  '\u2028',
  '</p>',
  '<script>',
  '&#10;',
];

/** Text of the kind that comes out of old systems and out of attackers' hands. */
const arbitraryNasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string()), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const arbitraryNastyBody = fc
  .tuple(arbitraryBody, fc.array(arbitraryNasty, { minLength: 1, maxLength: 8 }))
  .map(([body, texts]) => {
    let next = 0;
    const soil = (node: BodyNode): BodyNode => ({
      ...node,
      ...(node.text !== undefined && { text: texts[next++ % texts.length] ?? 'x' }),
      ...(node.content !== undefined && { content: node.content.map(soil) }),
    });
    return releaseUnknown(holdUnknown(bodyOf(...body.content.map(soil))).body);
  });

describe('the tables of names', () => {
  it('have every node and mark of the schema, and no other', () => {
    const nodes = withoutStandIns(Object.keys(bodySchema.nodes)).toSorted();
    expect(Object.keys(nodeWriters).toSorted()).toEqual(nodes);
    expect(Object.keys(holdings).toSorted()).toEqual(nodes);
    const marks = withoutStandIns(Object.keys(bodySchema.marks)).filter(
      (name) => name !== 'comment',
    );
    expect(Object.keys(markWriters)).toEqual(marks);
    expect([...markOrder]).toEqual(marks);
  });

  it('say of every node what may stand in it, as the schema does', () => {
    for (const [name, holding] of Object.entries(holdings)) {
      for (const child of Object.keys(holdings)) {
        const { contentMatch } = bodySchema.nodes[name] ?? {};
        // An item takes any block, but after its paragraph.
        const after = contentMatch?.defaultType && contentMatch.matchType(contentMatch.defaultType);
        const type = bodySchema.nodes[child];
        const allowed =
          type !== undefined &&
          Boolean(contentMatch?.matchType(type) ?? (after || null)?.matchType(type));
        expect(`${name} > ${child}: ${mayStandIn(holding, child)}`).toBe(
          `${name} > ${child}: ${allowed}`,
        );
      }
    }
  });
});

describe('a body through HTML', () => {
  it('comes back as it was, empty blocks and what HTML cannot say apart', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const read = readBodyHtml(writeBodyHtml(body), parseHtml, 'kept');
        expect(read).toEqual({ body: shownBody(body), notices: [] });
        expect(knownBody(body)).toEqual(body);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back as the page shows it, whatever is in its text', () => {
    fc.assert(
      fc.property(arbitraryNastyBody, (body) => {
        const html = writeBodyHtml(body);
        expect(html).not.toMatch(/[\u202A-\u202E\p{Cs}\0]/u);
        expect(readBodyHtml(html, parseHtml, 'kept').body).toEqual(shownBody(body));
        expect(shownBody(shownBody(body))).toEqual(shownBody(body));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every space that an editor typed', () => {
    const body = bodyOf(paragraphNode(' كلمتان  بينهما\u00A0فراغ '));
    expect(readBodyHtml(writeBodyHtml(body), parseHtml, 'kept').body).toEqual(body);
  });

  it('survives a formatter that breaks and indents its lines', () => {
    const html = '<p>\n    أعلن الوزير\n    أمس\n  </p>\n\n  <ul>\n <li>\n  أولاً\n </li>\n</ul>';
    expect(readBodyHtml(html, parseHtml, 'kept').body).toEqual(
      bodyOf(paragraphNode('أعلن الوزير أمس'), {
        type: 'bulletList',
        attrs: { dir: 'rtl' },
        content: [{ type: 'listItem', content: [paragraphNode('أولاً')] }],
      }),
    );
  });
});

describe('the HTML of a body', () => {
  it('has links around isolates, and inside one that they have only a part of', () => {
    const link = { type: 'link', attrs: { href: 'https://example.com' } };
    const isolate = { type: 'isolate', attrs: { dir: 'ltr' } };
    const lineOf = (...content: BodyNode[]) =>
      writeBodyHtml(bodyOf({ type: 'paragraph', attrs: { dir: 'rtl' }, content }));
    const [open, close] = ['<a href="https://example.com">', '</a>'];
    expect(lineOf(textNode('C++', [isolate, link]), textNode(' 17', [isolate]))).toBe(
      `<p><bdi dir="ltr">${open}C++${close} 17</bdi></p>`,
    );
    expect(
      lineOf(
        textNode('لغة ', [link]),
        textNode('C++', [isolate, link]),
        textNode(' 17', [isolate, link, { type: 'bold' }]),
        textNode(' ثم'),
      ),
    ).toBe(`<p>${open}لغة <bdi dir="ltr">C++<strong> 17</strong></bdi>${close} ثم</p>`);
    expect(
      lineOf(
        textNode('لغة ', [link]),
        textNode('C++', [isolate, link]),
        textNode(' 17', [isolate]),
      ),
    ).toBe(`<p>${open}لغة ${close}<bdi dir="ltr">${open}C++${close} 17</bdi></p>`);
  });

  it('is what a page needs and no more', () => {
    const link = { type: 'link', attrs: { href: 'https://example.com/?a=1&b="2"' } };
    const body = bodyOf(
      {
        type: 'paragraph',
        attrs: { dir: 'rtl' },
        content: [
          textNode('قال '),
          textNode('الوزير', [link]),
          textNode(' أمس', [link, { type: 'bold' }]),
          { type: 'hardBreak' },
          textNode('+961', [{ type: 'isolate', attrs: { dir: 'ltr' } }]),
        ],
      },
      paragraphNode(''),
      paragraphNode('In English', 'ltr'),
      {
        type: 'orderedList',
        attrs: { start: 3, dir: 'rtl' },
        content: [{ type: 'listItem', content: [paragraphNode('ثالثاً')] }],
      },
      { type: 'pullQuote', attrs: { dir: 'ltr' }, content: [paragraphNode('Quote', 'ltr')] },
    );
    expect(writeBodyHtml(body)).toBe(
      [
        '<p>قال <a href="https://example.com/?a=1&amp;b=%222%22">الوزير<strong> أمس</strong></a>' +
          '<br><bdi dir="ltr">+961</bdi></p>',
        '<p dir="ltr">In English</p>',
        '<ol start="3">\n<li><p>ثالثاً</p></li>\n</ol>',
        '<blockquote class="pull-quote" dir="ltr">\n<p>Quote</p>\n</blockquote>',
      ].join('\n'),
    );
    expect(writeBodyHtml(bodyOf(paragraphNode('In English', 'ltr')), { direction: 'ltr' })).toBe(
      '<p>In English</p>',
    );
  });

  it('puts the dateline before the first words, or on a line of its own', () => {
    const opening = '<b>بغداد – </b>';
    expect(writeBodyHtml(bodyOf(paragraphNode('قال')), { opening })).toBe(
      '<p><b>بغداد – </b>قال</p>',
    );
    expect(writeBodyHtml(emptyBody(), { opening })).toBe('<p><b>بغداد – </b></p>');
    expect(writeBodyHtml(bodyOf({ type: 'horizontalRule' }), { opening })).toBe(
      '<p><b>بغداد – </b></p>\n<hr>',
    );
  });

  it('loses no word of what this version does not know', () => {
    const newer = bodyOf(
      { type: 'poll', attrs: { id: 7 }, content: [{ type: 'option', text: 'نعم' }] },
      {
        type: 'grid',
        content: [{ type: 'row', content: [{ type: 'box', content: [paragraphNode('خلية')] }] }],
      },
      {
        type: 'pullQuote',
        attrs: { dir: 'rtl' },
        content: [{ type: 'heading', content: [textNode('عنوان')] }],
      },
      {
        type: 'paragraph',
        content: [
          textNode('ضوء', [{ type: 'glow', attrs: { onclick: 'alert(1)' } }]),
          { type: 'ruby', content: [textNode('شرح')] },
        ],
      },
    );
    const html =
      '<p>نعم</p>\n<p>خلية</p>\n<blockquote class="pull-quote">\n<p>عنوان</p>\n</blockquote>\n<p>ضوءشرح</p>';
    expect(writeBodyHtml(newer)).toBe(html);
    expect(writeBodyHtml(holdUnknown(newer).body)).toBe(html);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:x', 'file:///etc', '/relative'])(
    'keeps the text of a link to %s and loses the link',
    (href) => {
      const body = bodyOf({
        type: 'paragraph',
        content: [textNode('نص', [{ type: 'link', attrs: { href } }])],
      });
      expect(writeBodyHtml(body)).toBe('<p>نص</p>');
    },
  );
});
