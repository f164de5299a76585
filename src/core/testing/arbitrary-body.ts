import * as fc from 'fast-check';
import { type BodyDoc, type BodyMark, type BodyNode, textNode } from '../body/body-json';
import { holdUnknown } from '../body/hold-unknown';
import { releaseUnknown } from '../body/release-unknown';
import { arbitraryAddress, arbitraryLine } from './arbitrary-text';

const arbitraryDirection = fc.constantFrom('rtl', 'rtl', 'rtl', 'ltr');

const arbitraryMark: fc.Arbitrary<BodyMark> = fc.oneof(
  fc.constantFrom('bold', 'italic', 'strike', 'subscript', 'superscript').map((type) => ({ type })),
  fc.record({ type: fc.constant('isolate'), attrs: fc.record({ dir: arbitraryDirection }) }),
  fc.record({ type: fc.constant('link'), attrs: fc.record({ href: arbitraryAddress }) }),
);

const arbitraryRun = fc.record({
  text: arbitraryLine(1, 5),
  marks: fc.uniqueArray(arbitraryMark, {
    maxLength: 2,
    selector: (mark) => mark.type.replace(/^su(b|per)script$/u, 'script'),
  }),
  spaced: fc.boolean(),
});

/** Runs as ProseMirror keeps them: neighbours with the same marks are one run. */
function joinRuns(runs: { text: string; marks: BodyMark[]; spaced: boolean }[]): BodyNode[] {
  const joined: { text: string; marks: BodyMark[] }[] = [];
  for (const [index, { text, marks, spaced }] of runs.entries()) {
    const words = spaced && index < runs.length - 1 ? `${text} ` : text;
    const last = joined.at(-1);
    const sorted = marks.toSorted((a, b) => a.type.localeCompare(b.type));
    if (last !== undefined && JSON.stringify(last.marks) === JSON.stringify(sorted)) {
      last.text += words;
    } else joined.push({ text: words, marks: sorted });
  }
  return joined.map((run) => textNode(run.text, run.marks));
}

const arbitraryFootnote: fc.Arbitrary<BodyNode> = arbitraryLine(1, 4).map((text) => ({
  type: 'footnote',
  attrs: { text },
}));

/** Inline content: lines of runs with a hard break between them; may be empty. */
const arbitraryInline: fc.Arbitrary<BodyNode[]> = fc
  .tuple(
    fc.array(fc.array(arbitraryRun, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    fc.array(arbitraryFootnote, { maxLength: 1 }),
  )
  .map(([lines, notes]) => [
    ...lines.flatMap((runs, index) =>
      index === 0 ? joinRuns(runs) : [{ type: 'hardBreak' }, ...joinRuns(runs)],
    ),
    ...notes,
  ]);

function withContent(node: BodyNode, content: BodyNode[]): BodyNode {
  return content.length > 0 ? { ...node, content } : node;
}

const arbitraryParagraph: fc.Arbitrary<BodyNode> = fc
  .tuple(arbitraryDirection, arbitraryInline)
  .map(([dir, content]) => withContent({ type: 'paragraph', attrs: { dir } }, content));

const arbitraryHeading: fc.Arbitrary<BodyNode> = fc
  .tuple(arbitraryDirection, fc.constantFrom(2, 3, 4), arbitraryInline)
  .map(([dir, level, content]) => withContent({ type: 'heading', attrs: { level, dir } }, content));

function listOf(item: fc.Arbitrary<BodyNode>): fc.Arbitrary<BodyNode> {
  return fc
    .record({
      ordered: fc.boolean(),
      start: fc.integer({ min: 1, max: 20 }),
      dir: arbitraryDirection,
      content: fc.array(item, { minLength: 1, maxLength: 3 }),
    })
    .map(({ ordered, start, dir, content }) =>
      ordered
        ? { type: 'orderedList', attrs: { start, dir }, content }
        : { type: 'bulletList', attrs: { dir }, content },
    );
}

const arbitraryItem = arbitraryParagraph.map<BodyNode>((paragraph) => ({
  type: 'listItem',
  content: [paragraph],
}));

/** A list in which some items have a list of their own. */
const arbitraryList = listOf(
  fc
    .tuple(arbitraryItem, fc.array(listOf(arbitraryItem), { maxLength: 1 }))
    .map(([item, lists]) => ({ ...item, content: [...(item.content ?? []), ...lists] })),
);

/** A block of the type that has the content given, one to two nodes. */
function quoteOf(type: string, content: fc.Arbitrary<BodyNode>): fc.Arbitrary<BodyNode> {
  return fc
    .tuple(arbitraryDirection, fc.array(content, { minLength: 1, maxLength: 2 }))
    .map(([dir, nodes]) => ({ type, attrs: { dir }, content: nodes }));
}

const arbitraryPullQuote: fc.Arbitrary<BodyNode> = fc
  .tuple(quoteOf('pullQuote', arbitraryParagraph), fc.option(arbitraryParagraph))
  .map(([quote, by]) => ({
    ...quote,
    content: [...(quote.content ?? []), ...(by === null ? [] : [{ ...by, type: 'attribution' }])],
  }));

const arbitraryPixels = fc.constantFrom(0, 1, 640, 4096);

const arbitraryImage: fc.Arbitrary<BodyNode> = fc
  .record({
    file: fc.constantFrom('a.jpg', 'صورة الوزير.webp', "it's 100%#1 (x).png"),
    alt: arbitraryLine(0, 4),
    caption: arbitraryLine(0, 4),
    credit: arbitraryLine(0, 2),
    width: arbitraryPixels,
    height: arbitraryPixels,
  })
  .map((attrs) => ({ type: 'image', attrs }));

const arbitraryEmbed: fc.Arbitrary<BodyNode> = fc
  .record({ url: arbitraryAddress, title: arbitraryLine(0, 4) })
  .filter(({ url }) => url.startsWith('http'))
  .map((attrs) => ({ type: 'embed', attrs }));

const arbitraryCell: fc.Arbitrary<BodyNode> = fc
  .record({
    type: fc.constantFrom('tableCell', 'tableCell', 'tableHeader'),
    colspan: fc.constantFrom(1, 1, 2),
    rowspan: fc.constantFrom(1, 1, 1, 2),
    colwidth: fc.constantFrom(null, null, [120]),
    content: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(arbitraryParagraph) },
      fc.tuple(arbitraryParagraph, fc.oneof(arbitraryList, arbitraryParagraph, arbitraryImage)),
      fc.tuple(fc.oneof(arbitraryHeading, arbitraryList, arbitraryImage)),
    ),
  })
  .map(({ type, colspan, rowspan, colwidth, content }) => ({
    type,
    attrs: { colspan, rowspan, colwidth },
    content,
  }));

/** Tables as they may be in any file: rows of different lengths, and rows without cells. */
const arbitraryTable: fc.Arbitrary<BodyNode> = quoteOf(
  'table',
  fc
    .array(arbitraryCell, { maxLength: 3 })
    .map((cells) => withContent({ type: 'tableRow' }, cells)),
);

const arbitraryBlock = fc.oneof(
  { weight: 5, arbitrary: arbitraryParagraph },
  { weight: 2, arbitrary: arbitraryHeading },
  { weight: 2, arbitrary: arbitraryList },
  { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'horizontalRule' }) },
  { weight: 1, arbitrary: arbitraryPullQuote },
  { weight: 1, arbitrary: arbitraryImage },
  { weight: 1, arbitrary: arbitraryEmbed },
  {
    weight: 1,
    arbitrary: quoteOf('blockquote', fc.oneof(arbitraryParagraph, arbitraryHeading, arbitraryList)),
  },
);

const arbitraryTime = fc.constantFrom('', '2023-09-18T10:30:00+03:00', '2024-02-29T23:59:59Z');

const arbitrarySection = fc.oneof(
  arbitraryTable,
  quoteOf('infoBox', fc.oneof(arbitraryBlock, arbitraryTable)),
  fc
    .tuple(arbitraryTime, quoteOf('liveEntry', fc.oneof(arbitraryBlock, arbitraryTable)))
    .map(([time, entry]) => ({ ...entry, attrs: { time, ...entry.attrs } })),
);

/** A body with every node and mark of the schema, in the form in which articles keep bodies. */
export const arbitraryBody: fc.Arbitrary<BodyDoc> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: arbitraryBlock }, { weight: 1, arbitrary: arbitrarySection }),
    { minLength: 1, maxLength: 5 },
  )
  .map((content) => releaseUnknown(holdUnknown({ type: 'doc', content }).body));
