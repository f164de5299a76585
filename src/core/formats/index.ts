import type { Article } from '../article/article';
import { ReadError } from '../article/read-error';
import { isBlank } from '../copy/is-blank';
import { readHtml } from './html/read';
import { writeHtml } from './html/write';
import { readJson } from './json/read';
import { exportJson } from './json/write';
import type { FormatName, ParseHtml, Reading, TextFormat } from './reading';
import { readText } from './text/read';

/** A format that articles are written in. */
export type ExportFormat = Exclude<FormatName, 'text'>;

/** The formats whose files are text. */
export type TextExport = Exclude<ExportFormat, 'docx'>;

export interface FormatWriter {
  /** Extension of its files, without the dot. */
  extension: string;
  mediaType: string;
  write(article: Article): string;
}

/** Every format of text that articles are written in. */
export const writers: Record<TextExport, FormatWriter> = {
  html: { extension: 'html', mediaType: 'text/html;charset=utf-8', write: writeHtml },
  json: { extension: 'json', mediaType: 'application/json', write: exportJson },
};

/** What readers need from the environment. */
export interface ReadTools {
  parseHtml: ParseHtml;
}

const readers: Record<TextFormat, (text: string, tools: ReadTools) => Reading> = {
  text: (text) => readText(text),
  html: (text, { parseHtml }) => readHtml(text, parseHtml),
  json: (text) => readJson(text),
};

/**
 * Reads text in a format.
 * @throws ReadError when the text is not in that format, or has nothing in it
 */
export function readAs(format: TextFormat, text: string, tools: ReadTools): Reading {
  if (isBlank(text)) throw new ReadError('empty');
  return readers[format](text, tools);
}

const EXTENSIONS = new Map<string, TextFormat>([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
]);

/** A text that begins as pages and fragments of pages do. */
const MARKUP =
  /^\s*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|span|meta|!--)[\s>/-]/iu;

/** A text that begins as an article file does, in whatever order its fields stand. */
const ARTICLE_FILE = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:/u;

/**
 * Finds out what a text is: by the extension of its file where that says it, else by how it begins.
 * @param fileName "" for text that was pasted
 */
export function detectFormat(fileName: string, text: string): TextFormat {
  const extension = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const byName = EXTENSIONS.get(extension);
  if (byName !== undefined) return byName;
  const start = text.slice(0, 2000).replace(/^\uFEFF/u, '');
  if (MARKUP.test(start)) return 'html';
  return ARTICLE_FILE.test(start) ? 'json' : 'text';
}
