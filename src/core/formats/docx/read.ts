import type { Article, RelatedLink, Source } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { missingIn } from '../../article/missing-in';
import type { Notice } from '../../article/notice';
import { ReadError } from '../../article/read-error';
import { type BodyNode, emptyBody } from '../../body/body-json';
import { shownLine } from '../../body/shown-text';
import { assembleArticle } from '../assemble-article';
import { displayAddress } from '../html/display-address';
import { pageLanguage } from '../html/page-language';
import { piecesOf } from '../pieces-of-article';
import type { Reading } from '../reading';
import { piece } from '../text/piece';
import { bodyOfWord, captionOf } from './body-of-word';
import { type FoundBlock, recognise } from './recognise';
import { datesOfWord, type TakeDate } from './take-date';
import {
  paragraphText,
  type WordBlock,
  type WordDocument,
  type WordParagraph,
  type WordRun,
} from './word-document';
import type { ParagraphStyle, RunStyle } from './word-styles';

/** Paragraph styles of what is no copy, in a file of ours. */
const FIELDS = new Set<ParagraphStyle>([
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'dates',
  'dateline',
  'lead-caption',
  'end-heading',
  'source',
  'read-also',
  'similar',
  'tags',
]);

const DATELINE = new Set<RunStyle | null>(['place', 'agency', 'dateline-sign']);

function isParagraph(block: WordBlock): block is WordParagraph {
  return block.kind === 'paragraph';
}

/** The words of all runs of a style in the blocks, each run by itself. */
function styledRuns(blocks: readonly WordBlock[], style: RunStyle): string[] {
  return blocks
    .filter(isParagraph)
    .flatMap(({ runs }) => runs.filter(isText))
    .filter((run) => run.style === style)
    .map(({ text }) => text);
}

function isText(run: WordRun): run is Extract<WordRun, { kind: 'text' }> {
  return run.kind === 'text';
}

function withoutRuns(paragraph: WordParagraph, styles: ReadonlySet<RunStyle | null>): WordRun[] {
  return paragraph.runs.filter((run) => !isText(run) || !styles.has(run.style));
}

/** The words of the paragraphs of a style, apart from runs that are something else. */
function field(blocks: readonly WordBlock[], style: ParagraphStyle): string {
  const words = blocks
    .filter(isParagraph)
    .filter((block) => block.style === style)
    .map((block) => {
      const other = new Set<RunStyle | null>(['category', 'dateline-sign']);
      return paragraphText({ ...block, runs: withoutRuns(block, other) });
    });
  return shownLine(words.join(' '));
}

function namedLinks(blocks: readonly WordBlock[], style: ParagraphStyle): Source[] {
  return blocks
    .filter(isParagraph)
    .filter((block) => block.style === style)
    .map((block) => {
      const marks = block.runs.filter(isText).flatMap((run) => run.marks);
      const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
      const url = typeof href === 'string' ? href : '';
      const name = shownLine(paragraphText(block));
      return { name: url !== '' && name === displayAddress(url) ? '' : name, url };
    })
    .filter(({ name, url }) => name !== '' || url !== '');
}

function leadImage(blocks: readonly WordBlock[]): Article['leadImage'] {
  const lead = blocks.filter(isParagraph).filter(({ style }) => style === 'lead-caption');
  const images = lead.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'image' ? [run.image] : [])),
  );
  const [image] = images;
  if (image === undefined) return null;
  const words = lead.find(({ runs }) => runs.some(isText));
  const { caption, credit } = words === undefined ? { caption: '', credit: '' } : captionOf(words);
  return { file: image.file, alt: shownLine(image.alt), caption, credit };
}

/** A file that `writeWordDocument` made, with whatever was changed in it since. */
function ownArticle(document: WordDocument, takeDate: TakeDate): Article {
  const { blocks, language, properties } = document;
  const date = (style: RunStyle): string | null => {
    const words = styledRuns(blocks, style).join('').trim();
    return words === '' ? null : (takeDate(words) ?? words);
  };
  // In the order of the file, in which dates are taken.
  const publishedAt = date('published');
  const updatedAt = date('updated');
  const related = (group: RelatedLink['group']): RelatedLink[] =>
    namedLinks(blocks, group).map(({ name, url }) => ({ group, title: name, url }));
  const authors = styledRuns(blocks, 'author');
  const byline = field(blocks, 'byline');
  const copy = blocks
    .filter((block) => block.kind === 'table' || !FIELDS.has(block.style))
    .map((block) =>
      block.kind === 'table' ? block : { ...block, runs: withoutRuns(block, DATELINE) },
    );
  const content = bodyOfWord(copy, shiftOf(copy), takeDate);
  return {
    ...blankArticle(''),
    language,
    slug: properties.slug,
    kicker: field(blocks, 'kicker'),
    headline: field(blocks, 'headline'),
    subheadline: field(blocks, 'subheadline'),
    byline: authors.length > 0 || byline === '' ? authors : [byline],
    dateline: {
      place: shownLine(styledRuns(blocks, 'place').join('')),
      agency: shownLine(styledRuns(blocks, 'agency').join('')),
    },
    publishedAt,
    updatedAt,
    body: content.length > 0 ? { type: 'doc', content } : emptyBody(),
    sources: namedLinks(blocks, 'source'),
    relatedLinks: [...related('read-also'), ...related('similar')],
    category: shownLine(styledRuns(blocks, 'category').join('')),
    tags: styledRuns(blocks, 'tag'),
    leadImage: leadImage(blocks),
  };
}

/** Headings below a title begin with level 1 in Word; in copy they begin with 2. */
function shiftOf(blocks: readonly WordBlock[]): number {
  return blocks.some((block) => isParagraph(block) && block.style === 'heading1') ? 1 : 0;
}

/** In a file without a title, the one heading of the first level is it. */
function withTitle(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const paragraphs = blocks.filter(isParagraph).filter((each) => paragraphText(each).trim() !== '');
  const first = paragraphs.filter(({ style }) => style === 'heading1');
  const titled = paragraphs.some(({ style }) => style === 'headline');
  if (titled || (first.length !== 1 && paragraphs[0] !== first[0]) || first.length === 0) {
    return blocks;
  }
  return blocks.map((block) =>
    block === first[0] ? { ...first[0], style: 'headline' as const } : block,
  );
}

function roleOf(block: WordBlock): FoundBlock['role'] {
  if (block.kind === 'table') return null;
  const { style } = block;
  return style === 'headline' || style === 'subheadline' || style === 'byline' ? style : null;
}

/** The blocks of a file from elsewhere, with what their styles say of them. */
function foundBlocks(blocks: readonly WordBlock[], takeDate: TakeDate): FoundBlock[] {
  const found: FoundBlock[] = [];
  const shift = shiftOf(blocks);
  let copy: WordBlock[] = [];
  const add = (role: FoundBlock['role'], nodes: BodyNode[]) =>
    found.push(...nodes.map((node) => ({ node, role })));
  for (const block of blocks) {
    const role = roleOf(block);
    if (role === null) copy.push(block);
    else {
      add(null, bodyOfWord(copy, shift, takeDate));
      copy = [];
      add(role, bodyOfWord([block], shift, takeDate));
    }
  }
  add(null, bodyOfWord(copy, shift, takeDate));
  return found;
}

/** An Arabic name of two words or more. Most files name the user of a machine as their writer. */
const ARABIC_NAME = /^\p{Script=Arabic}{2,}(?: \p{Script=Arabic}{2,}){1,3}$/u;

function languageOf(named: string, text: string): string {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const direction = arabic * 2 >= letters ? 'rtl' : 'ltr';
  const { tag, direction: expected } = pageLanguage(named);
  if (expected === direction && named !== '') return tag.split('-')[0] ?? tag;
  return direction === 'rtl' ? 'ar' : 'en';
}

function otherReading(
  document: WordDocument,
  takeDate: TakeDate,
): Omit<Reading, 'format' | 'isForeign'> {
  const blocks = withTitle(document.blocks);
  const { pieces, notices } = recognise(foundBlocks(blocks, takeDate));
  const { creator } = document.properties;
  const named = pieces.some(({ role }) => role === 'byline');
  if (!named && ARABIC_NAME.test(creator)) {
    const below = pieces.findLastIndex(({ role }) => role.endsWith('headline')) + 1;
    pieces.splice(below, 0, piece('byline', creator));
  }
  const text = pieces.map((each) => each.text).join('\n');
  const base = { ...blankArticle(''), language: languageOf(document.language, text) };
  return { article: assembleArticle(pieces, base), pieces, notices };
}

/**
 * Reads what stands in a Word file as an article. A file that `writeWordDocument` made comes back
 * field by field, with whatever was changed in it in Word; in any other, styles say what is a title
 * and a heading, and the rest is recognised as in plain text.
 * @param left what the file had that an article cannot hold
 * @throws ReadError `empty` when there is nothing to read in it
 */
export function readWordDocument(document: WordDocument, left: readonly Notice[]): Reading {
  const takeDate = datesOfWord(document.properties);
  const reading = document.own
    ? { article: ownArticle(document, takeDate), notices: [] }
    : otherReading(document, takeDate);
  const { article, notices } = reading;
  const pieces = 'pieces' in reading ? reading.pieces : piecesOf(article);
  if (pieces.length === 0) throw new ReadError('empty');
  return {
    format: 'docx',
    isForeign: !document.own,
    article,
    pieces,
    notices: [...left, ...notices, ...missingIn(article)],
  };
}
