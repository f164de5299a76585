import type { ExportedFile, ExportFormat } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { exportName } from '#core/formats/export-name';
import { writers } from '#core/formats/index';

/**
 * Renders an article for publication.
 * @param readOnly whether the article is of a newer format version: it can be shown as a page, but
 *   writing it as JSON would pass it off as one of this version
 * @throws DeskError `newer-version`
 */
export function exportArticle(
  article: Article,
  format: ExportFormat,
  readOnly: boolean,
): ExportedFile {
  if (readOnly && format === 'json') throw new DeskError('newer-version');
  const writer = writers[format];
  return {
    name: `${exportName(article)}.${writer.extension}`,
    mediaType: writer.mediaType,
    encoding: 'utf8',
    content: writer.write(article),
  };
}
