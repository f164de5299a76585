import { unzipSync, zipSync, type Zippable } from 'fflate';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Article } from '#core/article/article';
import type { Direction } from '#core/body/body-json';
import { directedText } from '#core/formats/docx/directed-text';
import type { WordBlock, WordDocument } from '#core/formats/docx/word-document';
import { writeWordDocument } from '#core/formats/docx/write';
import { pageLanguage } from '#core/formats/html/page-language';
import type { ReadImage } from '../export-images';
import { fontsPart, stylesPart } from './styles-part';
import { WordContents, type WordPicture } from './word-contents';
import type { NamedImage } from './word-images';
import { datePropertyValue, imagePropertyValue, PROPERTY } from './word-properties';

/** The kinds of pictures that Word shows. */
const PICTURE_TYPES = new Map<string, WordPicture['type']>([
  ['png', 'png'],
  ['jpeg', 'jpg'],
  ['gif', 'gif'],
]);

/** Page of A4 with margins of 2.5 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 },
};

/** The time of every part in the archive: the same article gives the same bytes. 1980 is ZIP's first year. */
const TIME = new Date(1980, 0, 1);

function imageFiles(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => imageFiles(cell.blocks)))
      : block.runs.flatMap((run) => (run.kind === 'image' ? [run.image.file] : [])),
  );
}

async function picturesOf(
  blocks: readonly WordBlock[],
  readImage: ReadImage | null,
): Promise<Map<string, WordPicture>> {
  const pictures = new Map<string, WordPicture>();
  if (readImage === null) return pictures;
  for (const file of new Set(imageFiles(blocks))) {
    const image = await readImage(file);
    const type = image === null ? undefined : PICTURE_TYPES.get(image.facts.kind);
    if (image === null || type === undefined) continue;
    const { width, height } = image.facts;
    pictures.set(file, { type, bytes: image.bytes, width, height });
  }
  return pictures;
}

function footnotesOf(texts: readonly string[], dir: Direction) {
  const isRightToLeft = dir === 'rtl';
  const notes = texts.map((text, index) => {
    // The number stands in front.
    const children = directedText(` ${text}`, dir).map(
      (part) => new TextRun({ text: part.text, rightToLeft: part.dir === 'rtl' }),
    );
    const style = { style: 'FootnoteText', bidirectional: isRightToLeft };
    return [index + 1, { children: [new Paragraph({ ...style, children })] }] as const;
  });
  return Object.fromEntries(notes);
}

function customProperties({ language, properties }: WordDocument, missing: readonly NamedImage[]) {
  const { slug, dates } = properties;
  return [
    { name: PROPERTY.own, value: language },
    ...(slug === '' ? [] : [{ name: PROPERTY.slug, value: slug }]),
    ...dates.map((date, index) => ({
      name: `${PROPERTY.date}${index + 1}`,
      value: datePropertyValue(date),
    })),
    ...missing.map((image, index) => ({
      name: `${PROPERTY.image}${index + 1}`,
      value: imagePropertyValue(image),
    })),
  ];
}

function changed(
  parts: Record<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  const bytes = parts[path];
  if (bytes !== undefined)
    parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

/** Numbers of links and pictures that the library draws by lot. */
const DRAWN = /\brId[\w-]{16,}/gu;

/** Gives links and pictures numbers by their order, so that the same article gives the same file. */
function numberInOrder(parts: Record<string, Uint8Array>): void {
  const numbers = new Map<string, string>();
  const number = (id: string): string => {
    const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  for (const path of ['word/document.xml', 'word/_rels/document.xml.rels']) {
    changed(parts, path, (xml) => xml.replaceAll(DRAWN, number));
  }
}

/**
 * Adds what the library that writes Word files has no words for: pages that run from right to left,
 * styles and fonts of ours, and no time at which the file was made.
 */
function finish(bytes: Uint8Array, document: WordDocument): Uint8Array {
  const parts = unzipSync(bytes);
  const isRightToLeft = pageLanguage(document.language).direction === 'rtl';
  const encoder = new TextEncoder();
  numberInOrder(parts);
  parts['word/styles.xml'] = encoder.encode(stylesPart(document.language, isRightToLeft));
  parts['word/fontTable.xml'] = encoder.encode(fontsPart());
  if (isRightToLeft) {
    // In the place that the schema gives it: just before the grid, else last.
    changed(parts, 'word/document.xml', (xml) =>
      xml.replace(/(<w:docGrid[^>]*\/>)?<\/w:sectPr>/u, '<w:bidi/>$1</w:sectPr>'),
    );
  }
  changed(parts, 'docProps/core.xml', (xml) =>
    xml.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ''),
  );
  const files: Zippable = Object.fromEntries(
    Object.keys(parts)
      .toSorted()
      .map((path) => [path, parts[path] ?? new Uint8Array()]),
  );
  return zipSync(files, { level: 6, mtime: TIME });
}

/**
 * Writes an article as a Word file that opens from right to left. The same article gives the same
 * bytes. What an editor writes to the desk is not in it.
 * @param readImage gives the pictures of the copy; null leaves them out, their captions stay
 */
export async function writeWord(
  article: Article,
  readImage: ReadImage | null,
): Promise<Uint8Array> {
  const document = writeWordDocument(article);
  const contents = new WordContents(await picturesOf(document.blocks, readImage));
  const children = contents.contents(document.blocks);
  const { title, creator } = document.properties;
  const { direction } = pageLanguage(document.language);
  const file = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    description: '',
    customProperties: customProperties(document, contents.missing),
    numbering: contents.numbering(),
    footnotes: footnotesOf(contents.footnotes, direction),
    sections: [{ properties: { page: PAGE }, children }],
  });
  return finish(await Packer.toBuffer(file), document);
}
