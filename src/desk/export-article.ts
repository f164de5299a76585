import type { ExportedFile, ExportFormat } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { exportName } from '#core/formats/export-name';
import { type TextExport, writers } from '#core/formats/index';
import type { ReadImage } from './export-images';

/** What Word files are called outside (ECMA-376). */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function exportText(article: Article, format: TextExport): Omit<ExportedFile, 'name'> {
  const writer = writers[format];
  return { mediaType: writer.mediaType, encoding: 'utf8', content: writer.write(article) };
}

async function exportWord(
  article: Article,
  readImage: ReadImage | null,
): Promise<Omit<ExportedFile, 'name'>> {
  // The library that writes Word files is large: a start must not wait for it.
  const { writeWord } = await import('./word/write-word');
  const content = Buffer.from(await writeWord(article, readImage)).toString('base64');
  return { mediaType: DOCX, encoding: 'base64', content };
}

/**
 * Renders an article for publication.
 * @param readOnly whether the article is of a newer format version: it can be shown as a page, but
 *   writing it as JSON would pass it off as one of this version
 * @param readImage gives the pictures that the file holds itself; null where there are none to be had
 * @throws DeskError `newer-version`
 */
export async function exportArticle(
  article: Article,
  format: ExportFormat,
  readOnly: boolean,
  readImage: ReadImage | null,
): Promise<ExportedFile> {
  if (readOnly && format === 'json') throw new DeskError('newer-version');
  const isWord = format === 'docx';
  const file = isWord ? await exportWord(article, readImage) : exportText(article, format);
  return { name: `${exportName(article)}.${isWord ? 'docx' : writers[format].extension}`, ...file };
}
