import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFormat } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { imagesOf } from '#core/images/images-of';
import { writeDurably } from './draft-file';
import type { ImageFile } from './image-file';
import { refusalOf } from './refusal-of';

/** Reads a picture by its name; null when it is missing or damaged. */
export type ReadImage = (file: string) => Promise<ImageFile | null>;

/**
 * The pictures that have to lie beside an article's file: its addresses lead there.
 * @returns none for a format that holds its pictures itself
 */
export function imagesBeside(article: Article, format: ExportFormat): string[] {
  return format === 'html' || format === 'json' ? imagesOf(article) : [];
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await readFile(path).catch(() => null);
  return there !== null && there.equals(bytes);
}

/**
 * Puts an article's pictures beside its page, into `images/`. A file that is there already is never
 * written over.
 * @param folder absolute path of the folder that the page is in
 * @returns for each picture that is not there now, why: `image-missing` or `already-there`, with its name
 * @throws DeskError `disk-full`, `no-permission`, `folder-gone`, `failed`
 */
export async function exportImages(
  files: readonly string[],
  read: ReadImage,
  folder: string,
): Promise<DeskError[]> {
  const refused: DeskError[] = [];
  const target = join(folder, 'images');
  for (const file of files) {
    const image = await read(file);
    const path = join(target, file);
    if (image === null) refused.push(new DeskError('image-missing', file));
    else if (!(await isSame(path, image.bytes))) {
      try {
        await mkdir(target, { recursive: true });
        await writeDurably(path, image.bytes, 'absent');
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.code !== 'stale') throw refusal;
        refused.push(new DeskError('already-there', file));
      }
    }
  }
  return refused;
}
