import type { Notice } from '#core/article/notice';
import { isBlank } from '#core/copy/is-blank';
import { ReadError } from '#core/article/read-error';

/** The largest file that is read as text, in MB (2²⁰ bytes): a thousand times a long article. */
export const MAX_TEXT_MB = 20;

/** What files that hold no plain text begin with, and what to call them. */
const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xFF\xD8\xFF'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['WebP', 'RIFF'],
  ['Word 97-2003', '\xD0\xCF\x11\xE0'],
  ['gzip', '\x1F\x8B'],
  ['RAR', 'Rar!'],
  ['7z', '7z\xBC\xAF'],
];

/** Folders that the ZIP-based document formats have inside. */
const IN_ZIP: readonly (readonly [name: string, entry: string])[] = [
  ['Word', 'word/'],
  ['Excel', 'xl/'],
  ['PowerPoint', 'ppt/'],
  ['OpenDocument', 'mimetypeapplication/vnd.oasis'],
];

/** The bytes from `start` as one character each. */
function latin(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** The kind of a file that is no text, by its first bytes; null when they do not say. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = latin(bytes, 0, 16);
  const known = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (known !== undefined) return known[0];
  if (start.startsWith('PK\x03\x04')) {
    const entries = `${latin(bytes, 0, 4096)}${latin(bytes, Math.max(0, bytes.length - 4096), 4096)}`;
    return IN_ZIP.find(([, entry]) => entries.includes(entry))?.[0] ?? 'ZIP';
  }
  return start.slice(4, 8) === 'ftyp' ? 'MP4' : null;
}

/** True when the bytes hold controls that no text has; a few strays of old systems are let pass. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) {
      controls += 1;
    }
  }
  return controls * 100 > bytes.length;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array): { text: string; notices: Notice[] } {
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== null) {
    const text = decodeAs(utf16, bytes);
    if (text === null) throw new ReadError('binary');
    return { text, notices: [{ code: 'decoded-as', encoding: 'utf-16' }] };
  }
  const kind = binaryKind(bytes);
  if (kind !== null || hasControls(bytes)) throw new ReadError('binary', kind ?? '');
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, notices: [] };
  const text = decodeAs('windows-1256', bytes);
  if (text === null) throw new ReadError('binary');
  return { text, notices: [{ code: 'decoded-as', encoding: 'windows-1256' }] };
}

/**
 * Reads the bytes of a file as text: UTF-8 with or without a byte order mark, UTF-16 with one, and
 * Windows-1256, the Arabic code page of older systems, for whatever is no valid UTF-8.
 * @returns the text without byte order mark, and a notice unless it was UTF-8
 * @throws ReadError `too-large` (`detail`: the limit in MB), `binary` (`detail`: «PDF», «Word» …, or ""
 * when the kind is not known), `empty` when there is nothing to read
 */
export function decodeText(bytes: Uint8Array): { text: string; notices: Notice[] } {
  if (bytes.length > MAX_TEXT_MB * 1024 * 1024) {
    throw new ReadError('too-large', String(MAX_TEXT_MB));
  }
  const decoded = decode(bytes);
  if (isBlank(decoded.text)) throw new ReadError('empty');
  return decoded;
}
