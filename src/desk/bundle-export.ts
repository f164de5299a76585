import { type Zippable, zipSync } from 'fflate';
import type { ExportedFile } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { LARGEST_EXPORT_MB } from '#api/largest-picked';
import type { ReadImage } from './export-images';

/**
 * Packs an exported article with its pictures: a ZIP of the file and `images/` beside it, as the file's
 * own addresses have it. A picture that is missing or damaged is left out.
 * @param files names of the article's pictures
 * @returns the file as it was when there is no picture to pack
 * @throws DeskError `export-too-large` with the limit in megabytes
 */
export async function bundleExport(
  file: ExportedFile,
  files: readonly string[],
  read: ReadImage,
): Promise<ExportedFile> {
  const entries: Zippable = { [file.name]: Buffer.from(file.content, file.encoding) };
  let size = 0;
  for (const name of files) {
    const bytes = (await read(name))?.bytes;
    if (bytes === undefined) continue;
    size += bytes.byteLength;
    if (size > LARGEST_EXPORT_MB * 1024 * 1024) {
      throw new DeskError('export-too-large', String(LARGEST_EXPORT_MB));
    }
    // Pictures are as small as they get.
    entries[`images/${name}`] = [bytes, { level: 0 }];
  }
  if (size === 0) return file;
  return {
    name: `${file.name.replace(/\.[^.]+$/u, '')}.zip`,
    mediaType: 'application/zip',
    encoding: 'base64',
    content: Buffer.from(zipSync(entries)).toString('base64'),
  };
}
