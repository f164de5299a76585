import { readWebAddress } from '../../article/web-address';
import type { BodyNode, Direction } from '../../body/body-json';
import { pageAddress } from '../../body/page-address';
import { shownLine } from '../../body/shown-text';
import { displayAddress } from '../html/display-address';
import { ListsOfWord } from './lists-of-word';
import { hasWords, lineOfRuns, linesOfRuns } from './runs-of-word';
import { tableGrid } from './table-grid';
import type { TakeDate } from './take-date';
import {
  paragraphText,
  type WordBlock,
  type WordCell,
  type WordImage,
  type WordParagraph,
  type WordTable,
} from './word-document';
import type { ParagraphStyle } from './word-styles';

/** Level of a heading in the article → its style in Word, by the shift that `headingShift` found. */
const HEADINGS = new Map<ParagraphStyle, number>([
  ['heading1', 1],
  ['heading2', 2],
  ['heading3', 3],
  ['heading4', 4],
]);

/** What stands around the blocks. */
interface Place {
  /** How many levels further down headings are in the article than in the file. */
  shift: number;
  takeDate: TakeDate;
  /** How deep in tables: a table in a table is only its words. */
  inTable: boolean;
  inBox: boolean;
}

function blockWith(type: string, attrs: Record<string, unknown>, content: BodyNode[]): BodyNode {
  return { type, attrs, content };
}

function imageNode({ file, alt, width, height }: WordImage): BodyNode {
  const attrs = { file, alt: shownLine(alt), caption: '', credit: '', width, height };
  return { type: 'image', attrs };
}

/** Caption and credit of the picture above, by the styles of their runs. */
export function captionOf(paragraph: WordParagraph): { caption: string; credit: string } {
  const words = (pick: (style: string | null) => boolean) =>
    shownLine(
      paragraph.runs
        .map((run) => (run.kind === 'text' && pick(run.style) ? run.text : ''))
        .join(''),
    );
  return {
    credit: words((style) => style === 'credit'),
    caption: words((style) => style !== 'credit' && style !== 'credit-label'),
  };
}

function embedNode(paragraph: WordParagraph): BodyNode | null {
  for (const run of paragraph.runs) {
    const mark = run.kind === 'text' ? run.marks.find(({ type }) => type === 'link') : undefined;
    const href = mark?.attrs?.['href'];
    const address = readWebAddress(typeof href === 'string' ? href : '');
    if (!address.ok) continue;
    const url = pageAddress(address.url);
    const words = shownLine(paragraphText(paragraph));
    return { type: 'embed', attrs: { url, title: words === displayAddress(url) ? '' : words } };
  }
  return null;
}

/** Turns the blocks of a Word file into the blocks of a body; blocks without words are left out. */
class BodyOfWord {
  readonly #lists = new ListsOfWord();
  readonly content: BodyNode[] = [];

  constructor(private readonly place: Place) {}

  add(block: WordBlock): void {
    if (block.kind === 'table') {
      this.#lists.end();
      this.#addTable(block);
    } else if (block.list !== null) {
      const list = this.#lists.addItem(block, block.list);
      if (list !== null) this.content.push(list);
      this.#addImages(block);
    } else if (!this.#continuesItem(block)) {
      this.#lists.end();
      this.#addParagraph(block);
    }
  }

  #continuesItem(block: WordParagraph): boolean {
    if (block.continues === null || !hasWords(lineOfRuns(block.runs))) return false;
    return this.#lists.addToItem(block, block.continues);
  }

  #addImages({ runs }: WordParagraph): void {
    for (const run of runs) if (run.kind === 'image') this.content.push(imageNode(run.image));
  }

  #addParagraph(paragraph: WordParagraph): void {
    const { style } = paragraph;
    if (style === 'rule') {
      this.content.push({ type: 'horizontalRule' });
      if (paragraphText(paragraph).trim() === '') return;
    }
    if (style === 'embed') {
      const embed = embedNode(paragraph);
      if (embed !== null) {
        this.content.push(embed);
        return;
      }
    }
    const image = this.content.at(-1);
    if (style === 'caption' && image?.type === 'image' && image.attrs?.['caption'] === '') {
      image.attrs = { ...image.attrs, ...captionOf(paragraph) };
      return;
    }
    for (const line of linesOfRuns(paragraph.runs)) {
      if (line.kind === 'image') this.content.push(imageNode(line.image));
      else if (hasWords(line.content)) this.#addLine(paragraph, line.content);
    }
  }

  #addLine({ style, dir }: WordParagraph, line: BodyNode[]): void {
    const level = HEADINGS.get(style);
    const paragraph = blockWith('paragraph', { dir }, line);
    if (level !== undefined) {
      const shifted = Math.min(4, Math.max(2, level + this.place.shift));
      this.content.push(blockWith('heading', { level: shifted, dir }, line));
    } else if (style === 'quote') this.#addTo('blockquote', dir, paragraph);
    else if (style === 'pull-quote') this.#addTo('pullQuote', dir, paragraph);
    else if (style === 'attribution' && this.#openPullQuote() !== undefined) {
      this.#openPullQuote()?.content?.push(blockWith('attribution', { dir }, line));
    } else this.content.push(paragraph);
  }

  /** The pull quote at the end of the blocks, if nobody is named in it yet. */
  #openPullQuote(): BodyNode | undefined {
    const last = this.content.at(-1);
    const named = last?.content?.at(-1)?.type === 'attribution';
    return last?.type === 'pullQuote' && !named ? last : undefined;
  }

  /** Paragraphs of a quote that follow each other are one quote, with the direction of the first. */
  #addTo(type: 'blockquote' | 'pullQuote', dir: Direction, paragraph: BodyNode): void {
    const last = type === 'pullQuote' ? this.#openPullQuote() : this.content.at(-1);
    if (last?.type === type) last.content?.push(paragraph);
    else this.content.push(blockWith(type, { dir }, [paragraph]));
  }

  #addTable(table: WordTable): void {
    const { inTable, inBox } = this.place;
    const cells = table.rows.flatMap((row) => row.cells);
    if (table.box !== null && cells.length === 1 && !inTable && !inBox) {
      this.#addBox(table, cells[0]?.blocks ?? []);
    } else if (inTable || cells.length < 2) {
      // A table in a table, or one cell around the copy, only places what is in it.
      for (const cell of cells) this.content.push(...this.#blocksIn(cell.blocks));
    } else this.#addDataTable(table);
  }

  #addBox({ box, dir }: WordTable, blocks: WordBlock[]): void {
    const rest = [...blocks];
    let time = '';
    if (box === 'liveEntry' && rest[0]?.kind === 'paragraph' && rest[0].style === 'live-time') {
      time = this.place.takeDate(paragraphText(rest[0])) ?? '';
      if (time !== '') rest.shift();
    }
    const content = bodyBlocks(rest, { ...this.place, inBox: true });
    if (content.length === 0) return;
    this.content.push(blockWith(box ?? '', box === 'liveEntry' ? { time, dir } : { dir }, content));
  }

  #addDataTable(table: WordTable): void {
    const rows = tableGrid(table.rows);
    const heads = rows.findIndex(({ header }) => !header);
    const content = rows.map((row, index) => ({
      type: 'tableRow',
      content: row.cells.map((cell) =>
        this.#cellNode(cell, heads === -1 || index < heads ? 'tableHeader' : 'tableCell'),
      ),
    }));
    this.content.push(blockWith('table', { dir: table.dir }, content));
  }

  #cellNode({ colspan, rowspan, blocks }: WordCell, type: string): BodyNode {
    const content = this.#blocksIn(blocks);
    const dir = blocks.find((block) => block.kind === 'paragraph')?.dir ?? 'rtl';
    const empty = { type: 'paragraph', attrs: { dir } };
    const attrs = { colspan, rowspan, colwidth: null };
    return blockWith(type, attrs, content.length > 0 ? content : [empty]);
  }

  #blocksIn(blocks: WordBlock[]): BodyNode[] {
    return bodyBlocks(blocks, { ...this.place, inTable: true });
  }
}

function bodyBlocks(blocks: readonly WordBlock[], place: Place): BodyNode[] {
  const body = new BodyOfWord(place);
  for (const block of blocks) body.add(block);
  return body.content;
}

/**
 * The blocks of a body that the blocks of a Word file make.
 * @param shift how many levels further down headings are in the article than in the file
 * @param takeDate finds the date that words in the file stand for
 */
export function bodyOfWord(
  blocks: readonly WordBlock[],
  shift: number,
  takeDate: TakeDate,
): BodyNode[] {
  return bodyBlocks(blocks, { shift, takeDate, inTable: false, inBox: false });
}
