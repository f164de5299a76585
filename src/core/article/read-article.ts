import { isBlank } from '../copy/is-blank';
import { z } from 'zod';
import { holdUnknown } from '../body/hold-unknown';
import { releaseUnknown } from '../body/release-unknown';
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from './article';
import { articleSchema } from './article-schema';
import type { Notice } from './notice';
import { ReadError } from './read-error';

export interface ArticleReading {
  article: Article;
  notices: Notice[];
  /** True for a file of a newer format version: show it, do not write it. */
  readOnly: boolean;
}

/** Adds a notice for every key of `value` that `schema` does not list, and looks into its fields. */
function findUnknownFields(value: unknown, schema: unknown, path: string, notices: Notice[]): void {
  const inner =
    schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner !== schema) return findUnknownFields(value, inner, path, notices);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      findUnknownFields(item, inner.element, `${path}[${index}]`, notices);
    }
  } else if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      const known: unknown = inner.shape[key];
      if (known === undefined) notices.push({ code: 'unknown-field', path: at });
      // The body's nodes have a reader of their own.
      else if (at !== 'body.content') findUnknownFields(field, known, at, notices);
    }
  }
  return undefined;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/**
 * The one reader of articles from outside: draft files, imports, calls. Fills in what is missing,
 * keeps and reports what it does not know.
 * @param data anything, usually what `JSON.parse` gave
 * @throws ReadError `not-an-article` or `wrong-type`, with the path of the field that is at fault
 */
export function readArticle(data: unknown): ArticleReading {
  if (!isRecord(data) || data['format'] !== ARTICLE_FORMAT) throw new ReadError('not-an-article');
  const version = data['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new ReadError('wrong-type', 'version');
  }
  const newer = version > ARTICLE_VERSION;
  const parsed = articleSchema.safeParse({ ...data, version: ARTICLE_VERSION });
  if (!parsed.success) {
    throw new ReadError('wrong-type', z.core.toDotPath(parsed.error.issues[0]?.path ?? []));
  }
  const notices: Notice[] = newer ? [{ code: 'newer-version', version }] : [];
  findUnknownFields(data, articleSchema, '', notices);
  const held = holdUnknown(parsed.data.body);
  notices.push(...held.notices);
  // The schema and the interface say the same; the file's own unknown keys ride along.
  const body = { ...parsed.data.body, ...releaseUnknown(held.body) };
  const article: Article = { ...parsed.data, body };
  return { article, notices, readOnly: newer };
}

/**
 * Reads the text of an article file.
 * @throws ReadError `empty`, `broken-json`, or as `readArticle`
 */
export function readArticleText(text: string): ArticleReading {
  const json = text.replace(/^\uFEFF/u, '');
  if (isBlank(json)) throw new ReadError('empty');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new ReadError('broken-json');
  }
  return readArticle(data);
}
