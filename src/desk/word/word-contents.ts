import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  type INumberingOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BodyMark, Direction } from '#core/body/body-json';
import { shownLine } from '#core/body/shown-text';
import { directedText } from '#core/formats/docx/directed-text';
import {
  DEEPEST_LEVEL,
  type WordBlock,
  type WordImage,
  type WordListPlace,
  type WordParagraph,
  type WordRow,
  type WordRun,
  type WordTable,
} from '#core/formats/docx/word-document';
import {
  boxStyles,
  listContinueStyle,
  paragraphStyles,
  runStyles,
} from '#core/formats/docx/word-styles';
import type { NamedImage } from './word-images';
import { SPACER_STYLE, TABLE_HEAD_STYLE, TABLE_STYLE } from './styles-part';

/** A picture as a Word file can hold it. */
export interface WordPicture {
  type: 'png' | 'jpg' | 'gif';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Width of the text on a page, in pixels of 1/96 inch, and the most that a picture is high. */
const TEXT_WIDTH = 600;
const MOST_HEIGHT = 640;

/** Step of the indent of a list, in twentieths of a point. */
const INDENT = 480;

const EDGE: Record<Direction, string> = { ltr: '\u200E', rtl: '\u200F' };

type Contents = Paragraph | Table;

function has(marks: readonly BodyMark[], type: string): boolean {
  return marks.some((mark) => mark.type === type);
}

function attributeOf(marks: readonly BodyMark[], type: string, name: string): string | null {
  const value = marks.find((mark) => mark.type === type)?.attrs?.[name];
  return typeof value === 'string' ? value : null;
}

/** What a run looks like, in both kinds of letters. */
function runLook(marks: readonly BodyMark[], dir: Direction) {
  const [bold, italic] = [has(marks, 'bold'), has(marks, 'italic')];
  return {
    ...(bold && { bold, boldComplexScript: bold }),
    ...(italic && { italics: italic, italicsComplexScript: italic }),
    ...(has(marks, 'strike') && { strike: true }),
    ...(has(marks, 'superscript')
      ? { superScript: true }
      : has(marks, 'subscript') && { subScript: true }),
    ...(dir === 'rtl' && { rightToLeft: true }),
  };
}

/** Turns the blocks of a Word document into those of the library that writes it. */
export class WordContents {
  /** The text of every footnote, from number 1 on. */
  readonly footnotes: string[] = [];
  /** Pictures that are not in the file, in the order of the text. */
  readonly missing: NamedImage[] = [];
  #drawn = 0;
  readonly #lists = new Map<string, WordListPlace>();
  readonly #pictures: ReadonlyMap<string, WordPicture>;

  /** @param pictures by the name of their file; one that is not there is left out, its words stay */
  constructor(pictures: ReadonlyMap<string, WordPicture>) {
    this.#pictures = pictures;
  }

  contents(blocks: readonly WordBlock[], inHead = false): Contents[] {
    // Without a paragraph between them Word makes one table of two; nor may a cell end with a table
    // (ECMA-376, 17.4.65).
    return blocks.flatMap((block) =>
      block.kind === 'table'
        ? [this.#table(block), new Paragraph({ style: SPACER_STYLE.id })]
        : [this.#paragraph(block, inHead)],
    );
  }

  /** The lists that the contents refer to, each with its own numbers. */
  numbering(): INumberingOptions {
    const config = [...this.#lists.values()].map(({ id, ordered, start }) => ({
      reference: reference(id),
      levels: Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
        level,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: ordered ? `%${level + 1}.` : '•',
        start,
        style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT * 0.75 } } },
      })),
    }));
    return { config };
  }

  #paragraph(paragraph: WordParagraph, inHead: boolean): Paragraph {
    const { style, dir, list, continues, runs } = paragraph;
    if (list !== null && !this.#lists.has(list.id)) this.#lists.set(list.id, list);
    const named = style === 'copy' && inHead ? TABLE_HEAD_STYLE : paragraphStyles[style];
    const level = continues ?? 0;
    return new Paragraph({
      style:
        list !== null
          ? 'ListParagraph'
          : continues === null
            ? named.id
            : listContinueStyle(level).id,
      bidirectional: dir === 'rtl',
      ...(list !== null && { numbering: { reference: reference(list.id), level: list.level } }),
      ...(continues !== null && { indent: { left: INDENT * (continues + 1) } }),
      children: runs.flatMap((run) => this.#run(run, dir)),
    });
  }

  #run(run: WordRun, dir: Direction): ParagraphChild[] {
    if (run.kind === 'image') return this.#image(run.image, dir);
    if (run.kind === 'footnote') {
      this.footnotes.push(run.text);
      return [new FootnoteReferenceRun(this.footnotes.length)];
    }
    const isolate = attributeOf(run.marks, 'isolate', 'dir');
    const link = attributeOf(run.marks, 'link', 'href');
    const style =
      isolate === null
        ? run.kind === 'text' && run.style !== null
          ? runStyles[run.style].id
          : link !== null
            ? 'Hyperlink'
            : null
        : runStyles[isolate === 'rtl' ? 'isolate-rtl' : 'isolate-ltr'].id;
    const styled = style === null ? {} : { style };
    const children =
      run.kind === 'break'
        ? [new TextRun({ ...styled, ...runLook(run.marks, dir), break: 1 })]
        : partsOf(run.text, isolate, dir).map(
            (part) => new TextRun({ ...styled, ...runLook(run.marks, part.dir), text: part.text }),
          );
    return link === null ? children : [new ExternalHyperlink({ link, children })];
  }

  #image({ file, alt }: WordImage, dir: Direction): ParagraphChild[] {
    const picture = this.#pictures.get(file);
    if (picture === undefined) {
      // Its place is kept, for whoever lays the page out.
      const words = `[${alt === '' ? file : shownLine(alt)}]`;
      this.missing.push({ file, words });
      const style = runStyles['missing-image'].id;
      return [new TextRun({ style, text: words, ...runLook([], dir) })];
    }
    this.#drawn += 1;
    const { type, bytes, width, height } = picture;
    const scale = Math.min(1, TEXT_WIDTH / width, MOST_HEIGHT / height);
    return [
      new ImageRun({
        type,
        data: bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        // The library counts pictures of all files that it ever wrote.
        altText: { id: String(this.#drawn), name: file, title: '', description: alt },
      }),
    ];
  }

  #table({ box, dir, rows }: WordTable): Table {
    const style = box === null ? TABLE_STYLE : boxStyles[box];
    return new Table({
      style: style.id,
      visuallyRightToLeft: dir === 'rtl',
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((row) => this.#row(row)),
    });
  }

  #row({ header, cells }: WordRow): TableRow {
    return new TableRow({
      ...(header && { tableHeader: true }),
      children: cells.map(({ colspan, rowspan, blocks }) => {
        const children = this.contents(blocks, header);
        return new TableCell({
          columnSpan: colspan,
          rowSpan: rowspan,
          children: children.length > 0 ? children : [new Paragraph('')],
        });
      }),
    });
  }
}

function reference(id: string): string {
  return `list-${id}`;
}

/** Isolated text keeps together between marks of its direction, which every program knows. */
function partsOf(
  text: string,
  isolate: string | null,
  dir: Direction,
): { text: string; dir: Direction }[] {
  if (isolate === null) return directedText(text, dir);
  const own = isolate === 'rtl' ? 'rtl' : 'ltr';
  return [{ text: `${EDGE[own]}${text}${EDGE[own]}`, dir: own }];
}
