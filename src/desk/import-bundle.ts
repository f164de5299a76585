import { unzipSync } from 'fflate';
import type { Article } from '#core/article/article';
import type { Notice } from '#core/article/notice';
import { ReadError } from '#core/article/read-error';
import type { BodyNode } from '#core/body/body-json';
import type { Reading } from '#core/formats/reading';
import { hashInName, isImageName } from '#core/images/image-name';
import { imagesOf } from '#core/images/images-of';
import { MAX_TEXT_MB } from './decode-text';
import { LARGEST_IMAGE } from './image-file';
import type { KeepImage } from './word/read-word';

/** An article that this program exported as a ZIP file: its page or JSON, and the pictures beside it. */
export interface Bundle {
  name: string;
  bytes: Uint8Array;
  /** By their names. */
  images: ReadonlyMap<string, Uint8Array>;
}

/** Most files in an archive, and most bytes that it may unpack to. */
const MOST_FILES = 2000;
const MOST_UNPACKED_MB = 256;

const MB = 1024 * 1024;
const ARTICLE = /^[^/\\]+\.(?:json|html?)$/iu;
const IMAGES = 'images/';

/** The plain name of a picture in the archive; null for any other path. */
function imageAt(path: string): string | null {
  const name = path.startsWith(IMAGES) ? path.slice(IMAGES.length) : '';
  return isImageName(name) ? name : null;
}

/**
 * Unpacks an exported article, within bounds that are checked before anything is unpacked. Only the
 * article and pictures of plain names are.
 * @throws ReadError `not-a-bundle`, or `too-large` (`detail`: MB)
 */
export function openBundle(archive: Uint8Array): Bundle {
  let [count, unpacked] = [0, 0];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(archive, {
      filter({ name, originalSize }) {
        const isArticle = ARTICLE.test(name);
        if (isArticle && originalSize > MAX_TEXT_MB * MB) {
          throw new ReadError('too-large', String(MAX_TEXT_MB));
        }
        const isTaken = isArticle || (imageAt(name) !== null && originalSize <= LARGEST_IMAGE);
        count += 1;
        if (isTaken) unpacked += originalSize;
        if (count > MOST_FILES || unpacked > MOST_UNPACKED_MB * MB) {
          throw new ReadError('too-large', String(MOST_UNPACKED_MB));
        }
        return isTaken;
      },
    });
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('not-a-bundle');
  }
  const all = Object.entries(files);
  const [article, ...others] = all.filter(([path]) => ARTICLE.test(path));
  if (article === undefined || others.length > 0) throw new ReadError('not-a-bundle');
  const images = all.flatMap(([path, bytes]) => {
    const name = imageAt(path);
    return name === null ? [] : [[name, bytes] as const];
  });
  return { name: article[0], bytes: article[1], images: new Map(images) };
}

/** What a picture was called before it got the digits of its bytes: it gets them anew. */
function withoutHash(file: string): string {
  const hash = hashInName(file);
  return hash === null ? file : file.replace(`-${hash}.`, '.');
}

function renamedIn(node: BodyNode, names: ReadonlyMap<unknown, string>): BodyNode {
  const file = node.type === 'image' ? names.get(node.attrs?.['file']) : undefined;
  return {
    ...node,
    ...(file !== undefined && { attrs: { ...node.attrs, file } }),
    ...(node.content !== undefined && {
      content: node.content.map((child) => renamedIn(child, names)),
    }),
  };
}

function withNames(article: Article, names: ReadonlyMap<unknown, string>): Article {
  const { leadImage, body } = article;
  const file = names.get(leadImage?.file);
  return {
    ...article,
    leadImage: leadImage === null || file === undefined ? leadImage : { ...leadImage, file },
    body: { ...body, content: body.content.map((node) => renamedIn(node, names)) },
  };
}

/**
 * Keeps the pictures of an article that came with them, and gives it the names that they have now.
 * @param keepImage null keeps none
 * @returns the reading, with a notice of those that are not kept
 */
export async function keepBundled(
  reading: Reading,
  images: Bundle['images'],
  keepImage: KeepImage | null,
): Promise<Reading> {
  const names = new Map<unknown, string>();
  const lost: string[] = [];
  for (const file of imagesOf(reading.article)) {
    const base64 = Buffer.from(images.get(file) ?? []).toString('base64');
    const picture = { name: withoutHash(file), base64 };
    // What is no picture, or none that the folder takes, is left out.
    const stored = await keepImage?.(picture).catch(() => null);
    if (stored === null || stored === undefined) lost.push(file);
    else names.set(file, stored.file);
  }
  const missing: Notice[] = lost.length > 0 ? [{ code: 'missing-images', files: lost }] : [];
  const pieces = reading.pieces.map((piece) => ({
    ...piece,
    block: piece.block === null ? null : renamedIn(piece.block, names),
  }));
  const article = withNames(reading.article, names);
  return { ...reading, article, pieces, notices: [...reading.notices, ...missing] };
}
