import type { FormatName, Reading, TextFormat } from '#core/formats/reading';
import { isBlank } from '#core/copy/is-blank';
import { detectFormat, readAs } from '#core/formats/index';
import { isolateForeign } from '#core/formats/isolate-foreign';
import { ReadError } from '#core/article/read-error';
import { DeskError } from '#api/desk-error';
import { binaryKind, decodeText, MAX_TEXT_MB } from './decode-text';
import { keepBundled, openBundle } from './import-bundle';
import { parseHtml } from './parse-html';
import { refusalOf } from './refusal-of';
import type { KeepImage } from './word/read-word';
import { isWordFile } from './word/is-word-file';

function importText(name: string, text: string, format: TextFormat | null): Reading {
  if (isBlank(text)) throw new ReadError('empty');
  if (text.length > MAX_TEXT_MB * 1024 * 1024) {
    throw new ReadError('too-large', String(MAX_TEXT_MB));
  }
  const reading = readAs(format ?? detectFormat(name, text), text, { parseHtml });
  // What this version does not know of a newer one would be lost in what it writes.
  if (reading.notices.some(({ code }) => code === 'newer-version')) {
    throw new DeskError('newer-version');
  }
  return reading;
}

function settled(reading: Reading): Reading {
  return { ...reading, article: isolateForeign(reading.article, reading) };
}

/**
 * Reads text that somebody pasted or typed.
 * @param format null lets the text speak for itself
 * @throws DeskError with the reader's code, or `newer-version`; `not-docx` for text as a Word file
 */
export function readPastedText(text: string, format: FormatName | null): Reading {
  try {
    if (format === 'docx') throw new ReadError('not-docx');
    return settled(importText('', text, format));
  } catch (error) {
    throw refusalOf(error);
  }
}

function readTextFile(name: string, bytes: Uint8Array, format: TextFormat | null): Reading {
  const { text, notices } = decodeText(bytes);
  const reading = settled(importText(name, text, format));
  return { ...reading, notices: [...notices, ...reading.notices] };
}

/**
 * Reads a file that somebody brings in: text in whatever encoding it is, a Word file, or an article that
 * was exported with its pictures as a ZIP file.
 * @param name the file's name, for its extension; "" when there is none
 * @param format null lets name and content speak for themselves
 * @param keepImage where pictures of the file go; null leaves them out, with a notice
 * @throws DeskError with the reader's code, or `newer-version`
 */
export async function readFileBytes(
  name: string,
  bytes: Uint8Array,
  format: FormatName | null,
  keepImage: KeepImage | null,
): Promise<Reading> {
  try {
    if (format === 'docx' || (format === null && isWordFile(name, bytes))) {
      // What reads Word files is large: other files do not wait for it.
      const { readWordApart } = await import('./word/read-word-apart');
      return settled(await readWordApart(bytes, keepImage));
    }
    if (binaryKind(bytes) !== 'ZIP') return readTextFile(name, bytes, format);
    const bundle = openBundle(bytes);
    const reading = readTextFile(bundle.name, bundle.bytes, format);
    return await keepBundled(reading, bundle.images, keepImage);
  } catch (error) {
    throw refusalOf(error);
  }
}
