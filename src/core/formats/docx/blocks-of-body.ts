import { DEFAULT_DIRECTION } from '../../body/block-direction';
import type { BodyMark, BodyNode, Direction } from '../../body/body-json';
import { shownLine } from '../../body/shown-text';
import { displayAddress } from '../html/display-address';
import { pageDate } from '../html/page-date';
import type { PageWords } from '../html/page-words';
import {
  DEEPEST_LEVEL,
  type WordBlock,
  type WordParagraph,
  type WordRun,
  type WordTable,
} from './word-document';
import { tableGrid } from './table-grid';
import type { ParagraphStyle, RunStyle } from './word-styles';

/** A paragraph with what most have none of left out. */
export function wordParagraph(
  style: ParagraphStyle,
  dir: Direction,
  runs: WordRun[],
  more: Partial<WordParagraph> = {},
): WordParagraph {
  return { kind: 'paragraph', style, dir, list: null, continues: null, runs, ...more };
}

/** A run of words, with the style given; none for no words. */
export function wordText(
  text: string,
  style: RunStyle | null = null,
  marks: BodyMark[] = [],
): WordRun[] {
  return text === '' ? [] : [{ kind: 'text', text, marks, style }];
}

/** A run of words that leads to an address, if there is one. */
export function wordLink(text: string, url: string): WordRun[] {
  return wordText(text, null, url === '' ? [] : [{ type: 'link', attrs: { href: url } }]);
}

function attribute(node: BodyNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

function pixels(node: BodyNode, name: string): number {
  const value = node.attrs?.[name];
  return typeof value === 'number' ? value : 0;
}

function directionOf(node: BodyNode): Direction {
  return node.attrs?.['dir'] === 'ltr' ? 'ltr' : DEFAULT_DIRECTION;
}

function runsOf(nodes: readonly BodyNode[] = []): WordRun[] {
  return nodes.flatMap<WordRun>((node) => {
    const { marks = [] } = node;
    if (node.type === 'hardBreak') return [{ kind: 'break', marks }];
    if (node.type === 'footnote') {
      const text = shownLine(attribute(node, 'text')).trim();
      return text === '' ? [] : [{ kind: 'footnote', text }];
    }
    return wordText(node.text ?? '', null, marks);
  });
}

/** Turns the blocks of a body into blocks of a Word file. */
export class BlocksOfBody {
  /** Every date in the blocks, in their order, as words and exactly. */
  readonly dates: { words: string; iso: string }[] = [];
  #lists = 0;

  constructor(
    private readonly words: 'ar' | 'en',
    private readonly page: PageWords,
  ) {}

  /** @param style what lines of copy are where these blocks stand */
  blocks(nodes: readonly BodyNode[], style: 'copy' | 'quote' | 'pull-quote' = 'copy'): WordBlock[] {
    return nodes.flatMap((node) => this.#block(node, style));
  }

  /** Picture, caption and credit. */
  image(node: BodyNode, captionStyle: 'caption' | 'lead-caption', dir: Direction): WordBlock[] {
    const [file, alt] = [attribute(node, 'file'), shownLine(attribute(node, 'alt'))];
    const caption = shownLine(attribute(node, 'caption'));
    const credit = shownLine(attribute(node, 'credit'));
    const [width, height] = [pixels(node, 'width'), pixels(node, 'height')];
    const label = `${caption === '' ? '' : ' '}${this.page.credit} `;
    const runs = [
      ...wordText(caption),
      ...(credit === '' ? [] : wordText(label, 'credit-label')),
      ...wordText(credit, 'credit'),
    ];
    return [
      wordParagraph(captionStyle === 'caption' ? 'copy' : captionStyle, dir, [
        { kind: 'image', image: { file, alt, width, height } },
      ]),
      ...(runs.length === 0 ? [] : [wordParagraph(captionStyle, dir, runs)]),
    ];
  }

  /** The words of a date, which is noted. */
  date(iso: string): string {
    const words = pageDate(iso, this.words);
    this.dates.push({ words, iso });
    return words;
  }

  #block(node: BodyNode, style: 'copy' | 'quote' | 'pull-quote'): WordBlock[] {
    const { content = [] } = node;
    const dir = directionOf(node);
    switch (node.type) {
      case 'paragraph':
        return [wordParagraph(style, dir, runsOf(content))];
      case 'heading':
        return [wordParagraph(style === 'copy' ? headingStyle(node) : style, dir, runsOf(content))];
      case 'attribution':
        return [wordParagraph('attribution', dir, runsOf(content))];
      case 'blockquote':
        return this.blocks(content, 'quote');
      case 'pullQuote':
        return this.blocks(content, 'pull-quote');
      case 'bulletList':
      case 'orderedList':
        return this.#list(node, 0);
      case 'horizontalRule':
        return [wordParagraph('rule', dir, [])];
      case 'image':
        return this.image(node, 'caption', DEFAULT_DIRECTION);
      case 'embed':
        return [this.#embed(node)];
      case 'table':
        return [this.#table(node)];
      case 'infoBox':
        return [this.#box('infoBox', dir, this.blocks(content))];
      case 'liveEntry':
        return [this.#liveEntry(node)];
      default:
        return [];
    }
  }

  #embed(node: BodyNode): WordBlock {
    const [url, title] = [attribute(node, 'url'), shownLine(attribute(node, 'title'))];
    const runs = wordLink(title === '' ? displayAddress(url) : title, url);
    return wordParagraph('embed', DEFAULT_DIRECTION, runs);
  }

  #list(node: BodyNode, level: number): WordBlock[] {
    this.#lists += 1;
    const ordered = node.type === 'orderedList';
    const start = ordered ? Math.max(0, pixels(node, 'start')) : 1;
    const list = { id: String(this.#lists), level, ordered, start };
    const items = (node.content ?? []).map(({ content = [] }) => content);
    // What a list of Word cannot hold follows it.
    const after: WordBlock[] = [];
    const lines = items.flatMap((blocks) =>
      blocks.flatMap<WordBlock>((block, index) => {
        if (block.type === 'bulletList' || block.type === 'orderedList') {
          return this.#list(block, Math.min(DEEPEST_LEVEL, level + 1));
        }
        const inside = this.#block(block, 'copy');
        const [first] = inside;
        if (index === 0 && first?.kind === 'paragraph') return [{ ...first, list }];
        const held = inside.filter(isLine);
        after.push(...inside.filter((each) => !isLine(each)));
        return held.map((line) => ({ ...line, style: 'copy' as const, continues: level }));
      }),
    );
    return [...lines, ...after];
  }

  #table(node: BodyNode): WordTable {
    const rows = (node.content ?? []).map(({ content = [] }) => ({
      header: content.length > 0 && content.every(({ type }) => type === 'tableHeader'),
      cells: content.map((cell) => ({
        colspan: pixels(cell, 'colspan') || 1,
        rowspan: pixels(cell, 'rowspan') || 1,
        blocks: this.blocks(cell.content ?? []),
      })),
    }));
    return { kind: 'table', dir: directionOf(node), box: null, rows: tableGrid(rows) };
  }

  #box(box: WordTable['box'], dir: Direction, blocks: WordBlock[]): WordTable {
    const rows = [{ header: false, cells: [{ colspan: 1, rowspan: 1, blocks }] }];
    return { kind: 'table', dir, box, rows };
  }

  #liveEntry(node: BodyNode): WordBlock {
    const dir = directionOf(node);
    const time = attribute(node, 'time');
    const line = time === '' ? [] : [wordParagraph('live-time', dir, wordText(this.date(time)))];
    return this.#box('liveEntry', dir, [...line, ...this.blocks(node.content ?? [])]);
  }
}

function headingStyle(node: BodyNode): ParagraphStyle {
  const level = pixels(node, 'level');
  if (level === 4) return 'heading4';
  return level === 3 ? 'heading3' : 'heading2';
}

/** True for a paragraph with nothing but words: it may go on with an item of a list. */
function isLine(block: WordBlock): block is WordParagraph {
  return (
    block.kind === 'paragraph' &&
    block.list === null &&
    block.style !== 'rule' &&
    block.style !== 'embed' &&
    block.style !== 'caption' &&
    block.runs.every(({ kind }) => kind !== 'image')
  );
}
