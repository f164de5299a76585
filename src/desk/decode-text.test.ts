import { describe, expect, it } from 'vitest';
import { decodeText, MAX_TEXT_MB } from './decode-text';

const WORDS = 'المصدر: وكالة، گزارش؟';
const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

/** Windows-1256 by turning the decoder's own table around. */
function windows1256(text: string): Uint8Array {
  const all = new TextDecoder('windows-1256').decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  return Uint8Array.from(Array.from(text), (character) => all.indexOf(character));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark, and says nothing of it', () => {
    expect(decodeText(Buffer.from(WORDS))).toEqual({ text: WORDS, notices: [] });
    expect(decodeText(Buffer.from(`\uFEFF${WORDS}`))).toEqual({ text: WORDS, notices: [] });
  });

  it.each([false, true])('reads UTF-16 with a byte order mark (big-endian: %s)', (bigEndian) => {
    expect(decodeText(utf16(WORDS, bigEndian))).toEqual({
      text: WORDS,
      notices: [{ code: 'decoded-as', encoding: 'utf-16' }],
    });
  });

  it('reads Windows-1256', () => {
    expect(decodeText(windows1256(WORDS))).toEqual({
      text: WORDS,
      notices: [{ code: 'decoded-as', encoding: 'windows-1256' }],
    });
  });

  it.each([
    ['PDF', bytesOf('%PDF-1.7\n1 0 obj')],
    ['RTF', bytesOf('{\\rtf1\\ansi}')],
    ['PNG', bytesOf([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0])],
    ['Word', bytesOf('PK', [3, 4, 20, 0], 'xxxx[Content_Types].xmlxxxxword/document.xml')],
    ['ZIP', bytesOf('PK', [3, 4, 20, 0], 'readme.txt')],
    ['Word 97-2003', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['MP4', bytesOf([0, 0, 0, 0x20], 'ftypisom')],
    ['', bytesOf('text', [0], 'more')],
    ['', Uint8Array.from({ length: 200 }, (_, index) => (index % 31) + 1)],
    ['', bytesOf([0xff, 0xfe, 0x00, 0xd8])],
  ])('refuses a file that is no text: %s', (kind, bytes) => {
    expect(() => decodeText(bytes)).toThrowError(
      expect.objectContaining({ code: 'binary', detail: kind }),
    );
  });

  it.each(['', ' \r\n\t', '\uFEFF', '\u00A0\u200F\uFEFF\n\u200E '])(
    'refuses %j as empty',
    (text) => {
      expect(() => decodeText(Buffer.from(text))).toThrowError(
        expect.objectContaining({ code: 'empty' }),
      );
    },
  );

  it('refuses more than its limit, and names it', () => {
    const bytes = new Uint8Array(MAX_TEXT_MB * 1024 * 1024 + 1).fill(0x61);
    expect(() => decodeText(bytes)).toThrowError(
      expect.objectContaining({ code: 'too-large', detail: '20' }),
    );
    expect(decodeText(bytes.subarray(1)).text).toHaveLength(MAX_TEXT_MB * 1024 * 1024);
  });

  it('keeps a stray end-of-file mark of an old system', () => {
    expect(decodeText(bytesOf('text', [0x1a])).text).toBe('text\x1A');
  });
});
