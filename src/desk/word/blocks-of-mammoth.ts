import { isDeepStrictEqual } from 'node:util';
import type { BodyMark } from '#core/body/body-json';
import type {
  WordBlock,
  WordCell,
  WordImage,
  WordParagraph,
  WordRow,
  WordRun,
} from '#core/formats/docx/word-document';
import { type RunStyle, runStyles } from '#core/formats/docx/word-styles';
import { type MammothNode, numberFact, textFact } from './mammoth-document';
import { MARK, type MarkFact } from './mark-document';

/** What the blocks of a document refer to. */
export interface WordContext {
  facts: readonly MarkFact[];
  notes: ReadonlyMap<string, string>;
  comments: ReadonlyMap<string, BodyMark>;
}

/** The most comments on the same words; more are those of no desk, and each run carries all of its own. */
const MOST_COMMENTS = 20;

/** The most columns that a cell of Word may cover. */
const WIDEST = 63;

const STYLE_OF_RUN = new Map<string, RunStyle>();
for (const style of Object.keys(runStyles)) {
  if (!isRunStyle(style)) continue;
  STYLE_OF_RUN.set(runStyles[style].id, style);
  STYLE_OF_RUN.set(runStyles[style].name, style);
}

function isRunStyle(name: string): name is RunStyle {
  return Object.hasOwn(runStyles, name);
}

/** Marks that the letters carry to either side of an isolated run, so that every program shows it well. */
const EDGE = { 'isolate-ltr': '\u200E', 'isolate-rtl': '\u200F' } as const;

function withoutEdges(text: string, edge: string): string {
  const start = text.startsWith(edge) ? 1 : 0;
  const end = text.endsWith(edge) && text.length > start ? text.length - 1 : text.length;
  return text.slice(start, end);
}

function isIsolate(style: RunStyle | null): style is keyof typeof EDGE {
  return style === 'isolate-ltr' || style === 'isolate-rtl';
}

/** What has been said on the way to a run. */
interface RunPlace {
  link: string | null;
  style: RunStyle | null;
  marks: readonly BodyMark[];
}

function marksOfRun(run: MammothNode): BodyMark[] {
  const marks: BodyMark[] = [];
  const name = textFact(run, 'styleName').toLowerCase();
  const { facts } = run;
  if (facts['isBold'] === true || name === 'strong') marks.push({ type: 'bold' });
  if (facts['isItalic'] === true || name === 'emphasis') marks.push({ type: 'italic' });
  if (facts['isStrikethrough'] === true) marks.push({ type: 'strike' });
  if (facts['verticalAlignment'] === 'subscript') marks.push({ type: 'subscript' });
  if (facts['verticalAlignment'] === 'superscript') marks.push({ type: 'superscript' });
  return marks;
}

/** Makes blocks of the document that mammoth reads from a marked file. */
export class BlocksOfMammoth {
  /** The pictures of the document, by the name that its blocks have for them. */
  readonly images = new Map<string, MammothNode>();
  readonly #context: WordContext;
  readonly #open = new Set<string>();

  constructor(context: WordContext) {
    this.#context = context;
  }

  blocks(nodes: readonly MammothNode[]): WordBlock[] {
    const blocks: WordBlock[] = [];
    let table: MarkFact | null = null;
    for (const node of nodes) {
      if (node.type === 'paragraph') blocks.push(this.#paragraph(node));
      else if (node.type === 'table') {
        const facts = table?.type === 'table' ? table : null;
        const [dir, box] = [facts?.dir ?? 'rtl', facts?.box ?? null];
        blocks.push({ kind: 'table', dir, box, rows: this.#rows(node) });
      } else if (node.type === 'bookmarkStart') {
        const fact = this.#factOf(node);
        if (fact?.type === 'table') table = fact;
        else this.#comment(fact);
      } else blocks.push(...this.blocks(node.children));
    }
    return blocks;
  }

  #factOf(bookmark: MammothNode): MarkFact | null {
    const name = textFact(bookmark, 'name');
    return name.startsWith(MARK)
      ? (this.#context.facts[Number(name.slice(MARK.length))] ?? null)
      : null;
  }

  #comment(fact: MarkFact | null): void {
    if (fact?.type === 'comment-start' && this.#open.size < MOST_COMMENTS) this.#open.add(fact.id);
    if (fact?.type === 'comment-end') this.#open.delete(fact.id);
  }

  #rows(table: MammothNode): WordRow[] {
    return table.children
      .filter(({ type }) => type === 'tableRow')
      .map((row) => ({
        header: row.facts['isHeader'] === true,
        cells: row.children
          .filter(({ type }) => type === 'tableCell')
          .map((cell) => this.#cell(cell)),
      }))
      .filter(({ cells }) => cells.length > 0);
  }

  #cell(cell: MammothNode): WordCell {
    const span = (name: string) => Math.max(1, Math.floor(numberFact(cell, name)));
    return {
      colspan: Math.min(WIDEST, span('colSpan')),
      rowspan: span('rowSpan'),
      blocks: this.blocks(cell.children),
    };
  }

  #paragraph(paragraph: MammothNode): WordParagraph {
    const runs: WordRun[] = [];
    let found: MarkFact | null = null;
    const walk = (nodes: readonly MammothNode[], place: RunPlace): void => {
      for (const node of nodes) {
        if (node.type === 'bookmarkStart') {
          const fact = this.#factOf(node);
          // Of paragraphs that a tracked change joins, the last one's properties count.
          if (fact?.type === 'paragraph') found = fact;
          else this.#comment(fact);
        } else this.#run(node, place, runs, walk);
      }
    };
    walk(paragraph.children, { link: null, style: null, marks: [] });
    const { style, dir, list, continues } = paragraphFact(found);
    return { kind: 'paragraph', style, dir, list, continues, runs };
  }

  #run(
    node: MammothNode,
    place: RunPlace,
    runs: WordRun[],
    walk: (nodes: readonly MammothNode[], place: RunPlace) => void,
  ): void {
    switch (node.type) {
      case 'run': {
        const style = STYLE_OF_RUN.get(textFact(node, 'styleName')) ?? null;
        const known = style ?? STYLE_OF_RUN.get(textFact(node, 'styleId')) ?? place.style;
        walk(node.children, { ...place, style: known, marks: marksOfRun(node) });
        break;
      }
      case 'hyperlink':
        walk(node.children, { ...place, link: textFact(node, 'href') || place.link });
        break;
      case 'text':
        this.#text(textFact(node, 'value'), place, runs);
        break;
      case 'tab':
        this.#text(' ', place, runs);
        break;
      case 'checkbox':
        this.#text(node.facts['checked'] === true ? '☑' : '☐', place, runs);
        break;
      case 'break':
        if (textFact(node, 'breakType') === 'line')
          runs.push({ kind: 'break', marks: this.#marks(place) });
        // Pages and columns end elsewhere in an article, but words do end here.
        else if (runs.length > 0) this.#text(' ', place, runs);
        break;
      case 'noteReference': {
        const note = `${textFact(node, 'noteType')} ${textFact(node, 'noteId')}`;
        const text = this.#context.notes.get(note) ?? '';
        if (text !== '') runs.push({ kind: 'footnote', text });
        break;
      }
      case 'image':
        runs.push({ kind: 'image', image: this.#image(node) });
        break;
      default:
        walk(node.children, place);
    }
  }

  #text(value: string, place: RunPlace, runs: WordRun[]): void {
    const { style } = place;
    const text = isIsolate(style) ? withoutEdges(value, EDGE[style]) : value;
    if (text === '') return;
    const named = isIsolate(style) ? null : style;
    const marks = this.#marks(place);
    const last = runs.at(-1);
    // Word parts runs wherever somebody stopped typing: a name is one run here.
    const isSame =
      last?.kind === 'text' && last.style === named && isDeepStrictEqual(last.marks, marks);
    if (isSame) last.text += text;
    else runs.push({ kind: 'text', text, marks, style: named });
  }

  /** The marks of a run in the order of the schema: isolate, comments, link, and the rest. */
  #marks({ link, style, marks }: RunPlace): BodyMark[] {
    const comments = [...this.#open].flatMap((id) => this.#context.comments.get(id) ?? []);
    const isolated = isIsolate(style)
      ? [{ type: 'isolate', attrs: { dir: style === 'isolate-ltr' ? 'ltr' : 'rtl' } }]
      : [];
    const linked = link === null ? [] : [{ type: 'link', attrs: { href: link } }];
    return [...isolated, ...comments, ...linked, ...marks];
  }

  #image(node: MammothNode): WordImage {
    const file = `word-image-${this.images.size + 1}`;
    this.images.set(file, node);
    return { file, alt: textFact(node, 'altText'), width: 0, height: 0 };
  }
}

function paragraphFact(fact: MarkFact | null): Extract<MarkFact, { type: 'paragraph' }> {
  return fact?.type === 'paragraph'
    ? fact
    : { type: 'paragraph', style: 'copy', dir: 'rtl', list: null, continues: null };
}
