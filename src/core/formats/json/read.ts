import { missingIn } from '../../article/missing-in';
import { readArticleText } from '../../article/read-article';
import { piecesOf } from '../pieces-of-article';
import type { Reading } from '../reading';

/**
 * Reads an article file.
 * @throws ReadError `empty`, `broken-json`, `not-an-article` or `wrong-type`
 */
export function readJson(text: string): Reading {
  const { article, notices } = readArticleText(text);
  return {
    format: 'json',
    isForeign: false,
    article,
    pieces: piecesOf(article),
    notices: [...notices, ...missingIn(article)],
  };
}
