import { zipSync } from 'fflate';
import type { PickedFile, StoredImage } from '#api/contract';
import type { Notice } from '#core/article/notice';
import { ReadError } from '#core/article/read-error';
import { readWordDocument } from '#core/formats/docx/read';
import type { WordDocument } from '#core/formats/docx/word-document';
import type { Reading } from '#core/formats/reading';
import { BlocksOfMammoth } from './blocks-of-mammoth';
import { ignoredByMammoth } from './ignored-by-mammoth';
import { imageBytes, mammothNode, type MammothNode } from './mammoth-document';
import { markDocument } from './mark-document';
import { readComments, readNotes } from './notes';
import { Numbering } from './numbering';
import { StyleSheet } from './style-sheet';
import { type KnownImages, withImages } from './word-images';
import { readWordProperties } from './word-properties';
import { openWordPackage, type WordParts } from './word-package';
import { childrenOf, partText, readPart, type XmlDocument } from './word-xml';

/** Keeps a picture in the drafts folder; what `addImage` of the contract does. */
export type KeepImage = (file: PickedFile) => Promise<StoredImage>;

/** Parts that are read here; mammoth is not shown them. */
const READ_HERE = /^word\/(?:comments\w*|footnotes|endnotes|header\d*|footer\d*)\.xml$/u;

/** The path of the part that holds the copy: nearly always the same. */
function mainPath(parts: WordParts): string {
  const relations = readPart(parts, '_rels/.rels')?.documentElement;
  const main = childrenOf(relations, 'Relationship').find((relation) =>
    (relation.getAttribute('Type') ?? '').endsWith('/officeDocument'),
  );
  return (main?.getAttribute('Target') ?? 'word/document.xml').replace(/^\//u, '');
}

/** Pages' headers and footers with words in them. */
function countEdges(parts: WordParts): number {
  return Object.keys(parts).filter((path) => {
    if (!/^word\/(?:header|footer)\d*\.xml$/u.test(path)) return false;
    const texts = Array.from(readPart(parts, path)?.getElementsByTagName('w:t') ?? []);
    return texts.some(({ textContent }) => /\p{L}/u.test(textContent ?? ''));
  }).length;
}

/** Lets mammoth read a file whose document part is marked. @returns its document, and what it says */
async function readByMammoth(
  parts: WordParts,
  main: string,
  document: XmlDocument,
): Promise<{ made: MammothNode; messages: string[] }> {
  const kept = Object.entries(parts).filter(([path]) => !READ_HERE.test(path));
  const marked = {
    ...Object.fromEntries(kept),
    [main]: new TextEncoder().encode(document.toString()),
  };
  const { default: mammoth } = await import('mammoth');
  let read: MammothNode | null = null;
  const nothing = { type: 'document', children: [], comments: [] };
  const { messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(marked, { level: 0 })) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      // The document is all that is wanted: nothing is left of it for HTML.
      transformDocument(made: unknown) {
        read = mammothNode(made);
        return nothing;
      },
    },
  );
  if (read === null) throw new ReadError('broken-docx');
  return { made: read, messages: messages.map(({ message }) => message) };
}

/** The language of the copy that the styles name: that of its right-to-left text first. */
function languageOf(styles: XmlDocument | null): string {
  const [language] = Array.from(styles?.getElementsByTagName('w:lang') ?? []);
  return language?.getAttribute('w:bidi') ?? language?.getAttribute('w:val') ?? '';
}

/** What a Word file holds, before its pictures are kept. */
export interface WordFile {
  document: WordDocument;
  images: ReadonlyMap<string, MammothNode>;
  named: KnownImages['named'];
  notices: Notice[];
}

async function parseParts(parts: WordParts): Promise<WordFile> {
  for (const path of Object.keys(parts)) {
    // Whoever parses a part later must not come upon a declaration.
    if (/\.(?:xml|rels)$/iu.test(path)) partText(parts, path);
  }
  const main = mainPath(parts);
  const document = readPart(parts, main);
  if (document === null || document.getElementsByTagName('w:body').length === 0) {
    throw new ReadError('not-docx', main.startsWith('xl/') ? 'Excel' : '');
  }
  const styles = readPart(parts, 'word/styles.xml');
  const numbering = new Numbering(readPart(parts, 'word/numbering.xml'));
  const marked = markDocument(document, new StyleSheet(styles), numbering);
  const { made, messages } = await readByMammoth(parts, main, document);
  const blocks = new BlocksOfMammoth({
    facts: marked.facts,
    notes: readNotes(parts),
    comments: readComments(parts),
  });
  const { own, language, properties, images } = readWordProperties(parts);
  const edges = countEdges(parts);
  const left = new Map([
    ...marked.left,
    ...ignoredByMammoth(messages, document),
    ...(edges > 0 && !own ? [['page-edge', edges] as const] : []),
  ]);
  return {
    document: {
      blocks: blocks.blocks(made.children),
      language: language || languageOf(styles),
      own,
      properties,
    },
    images: blocks.images,
    named: own ? images : null,
    notices: [
      ...(marked.changes > 0 ? [{ code: 'changes-accepted' as const, count: marked.changes }] : []),
      ...[...left].map(([what, count]): Notice => ({ code: 'dropped', what, count })),
      ...marked.textBoxes.map((text): Notice => ({ code: 'kept-in-body', text })),
    ],
  };
}

/**
 * Reads the bytes of a Word file.
 * @throws ReadError `not-docx`, `encrypted`, `too-large` or `broken-docx`
 */
async function parseWord(bytes: Uint8Array): Promise<WordFile> {
  const parts = openWordPackage(bytes);
  try {
    return await parseParts(parts);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    // Whatever mammoth or the parser of XML makes of a damaged or hostile file.
    throw new ReadError('broken-docx', error instanceof Error ? error.message : '');
  }
}

/**
 * Reads a Word file as an article.
 * @param keepImage where its pictures go; null leaves them out, with a notice
 * @throws ReadError `not-docx`, `encrypted`, `too-large`, `broken-docx` or `empty`
 */
export async function readWord(bytes: Uint8Array, keepImage: KeepImage | null): Promise<Reading> {
  const { document, images, named, notices } = await parseWord(bytes);
  const kept = new Map<string, StoredImage>();
  for (const [file, node] of images) {
    const image = keepImage === null ? null : await imageBytes(node);
    if (image === null || keepImage === null) continue;
    const base64 = Buffer.from(image).toString('base64');
    // Of a kind that articles have no use for (EMF, WMF), or the folder takes nothing: it is left out.
    const stored = await keepImage({ name: file, base64 }).catch(() => null);
    if (stored !== null) kept.set(file, stored);
  }
  const lost = images.size - kept.size;
  const left: Notice[] = lost > 0 ? [{ code: 'dropped', what: 'img', count: lost }] : [];
  const blocks = withImages(document.blocks, { kept, named });
  return readWordDocument({ ...document, blocks }, [...notices, ...left]);
}
