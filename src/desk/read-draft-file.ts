import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DeskError } from '#api/desk-error';
import { ARTICLE_VERSION } from '#core/article/article';
import { type ArticleReading, readArticleText } from '#core/article/read-article';
import { ReadError } from '#core/article/read-error';
import { errorCode } from './error-code';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';

/** What a draft's file holds, and the name of exactly these bytes. */
export interface DraftFile {
  bytes: Uint8Array;
  revision: string;
  modifiedAt: string;
}

/** Bytes that are not UTF-8 must not come back as replacement characters and be saved like that. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a draft's file.
 * @throws DeskError `not-found` when the folder is there but the file is not; `folder-gone`,
 *   `no-permission`, `failed`
 */
export async function readDraftFile(path: string): Promise<DraftFile> {
  try {
    const [bytes, facts] = await Promise.all([readFile(path), stat(path)]);
    return { bytes, revision: revisionOf(bytes), modifiedAt: facts.mtime.toISOString() };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw refusalOf(error);
    const folder = await stat(dirname(path)).catch(() => null);
    throw new DeskError(folder === null ? 'folder-gone' : 'not-found');
  }
}

/**
 * Reads the bytes of a draft as an article.
 * @throws ReadError as `readArticleText`; `broken-json` when they are not UTF-8
 */
export function readDraftBytes(bytes: Uint8Array): ArticleReading {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new ReadError('broken-json', 'not UTF-8');
  }
  return readArticleText(text);
}

/** True when the bytes are a draft of a newer format version, which must not be written over. */
export function isNewerDraft(bytes: Uint8Array): boolean {
  try {
    const data: unknown = JSON.parse(decoder.decode(bytes));
    return (
      typeof data === 'object' &&
      data !== null &&
      'version' in data &&
      typeof data.version === 'number' &&
      data.version > ARTICLE_VERSION
    );
  } catch {
    return false;
  }
}
