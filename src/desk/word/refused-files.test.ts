import { describe, expect, it } from 'vitest';
import { ReadError } from '#core/article/read-error';
import { isWordFile } from './is-word-file';
import { readWord } from './read-word';
import { docxOf, paragraph, run } from './testing/docx-of';

const COPY =
  'افتتح رئيس الوزراء صباح اليوم الجسر الجديد في وسط بغداد بعد أعمال استمرت ثلاثة أعوام.';

/** An archive that says of each file in it that it unpacks to this many bytes. */
function sayingSize(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 32; at += 1) {
    // PKZIP, 4.3.7 and 4.3.12: headers of files, where they lie and in the directory.
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('what is read as a Word file', () => {
  const text = new TextEncoder().encode(COPY);
  it.each([
    ['a.docx', text, true],
    ['a.txt', text, false],
    ['a.txt', docxOf(paragraph(COPY)), true],
    ['', docxOf(paragraph(COPY)), true],
    ['a.odt', text, true],
    ['a.txt', new TextEncoder().encode('{\\rtf1'), true],
    ['a.zip', new TextEncoder().encode('PK\x03\x04 other'), false],
    ['a.docx', new Uint8Array(), false],
  ])('%j', (name, bytes, expected) => {
    expect(isWordFile(name, bytes)).toBe(expected);
  });
});

describe('files that are refused', () => {
  const refusal = async (bytes: Uint8Array) =>
    readWord(bytes, null).then(
      () => 'read',
      (error: unknown) => (error instanceof ReadError ? `${error.code} ${error.detail}` : error),
    );
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ['Word before 2007', bytes('\xD0\xCF\x11\xE0 WordDocument'), 'not-docx Word 97-2003'],
    [
      'a password',
      bytes('\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
      'encrypted ',
    ],
    ['RTF', bytes('{\\rtf1 '), 'not-docx RTF'],
    ['text', bytes('plain'), 'not-docx '],
    ['half a file', docxOf(paragraph(COPY)).slice(0, 900), 'broken-docx '],
    ['nothing in it', docxOf('<w:p/>'), 'empty '],
  ])('%s', async (_, file, expected) => {
    expect(await refusal(file)).toBe(expected);
  });

  it('refuses declarations of entities wherever they stand', async () => {
    const bomb = bytes('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:styles>&a;</w:styles>');
    expect(await refusal(docxOf(paragraph(COPY), { files: { 'word/styles.xml': bomb } }))).toMatch(
      /^broken-docx/u,
    );
  });

  it('refuses what says that it unpacks to more than an article has', async () => {
    const file = sayingSize(docxOf(paragraph(COPY)), 25 * 1024 * 1024);
    expect(await refusal(file)).toBe('too-large 24');
  });

  it('takes no more out of a file than it said there was', async () => {
    expect(await refusal(sayingSize(docxOf(paragraph(COPY)), 40))).toMatch(/^broken-docx/u);
  });

  it('refuses elements within elements without end', async () => {
    const deep = `${'<w:ins>'.repeat(30_000)}${run('نص')}${'</w:ins>'.repeat(30_000)}`;
    expect(await refusal(docxOf(`<w:p>${deep}</w:p>`))).toBe('broken-docx word/document.xml');
  });
});

describe('comments without an end', () => {
  const MANY = 400;
  const comments = Array.from(
    { length: MANY },
    (_, id) => `<w:comment w:id="${id}">${paragraph('تعليق')}</w:comment>`,
  ).join('');
  const starts = Array.from(
    { length: MANY },
    (_, id) => `<w:p><w:commentRangeStart w:id="${id}"/>${run('كلمة')}</w:p>`,
  ).join('');
  const marksOf = async (body: string) => {
    const { article } = await readWord(docxOf(body, { comments }), null);
    return article.body.content.flatMap(({ content = [] }) =>
      content.map(({ marks = [] }) => marks.length),
    );
  };

  it('lie on nothing', async () => {
    expect(Math.max(...(await marksOf(starts)))).toBe(0);
  });

  it('do not pile up when they all end last', async () => {
    const ends = Array.from({ length: MANY }, (_, id) => `<w:commentRangeEnd w:id="${id}"/>`);
    expect(Math.max(...(await marksOf(`${starts}<w:p>${ends.join('')}</w:p>`)))).toBe(20);
  });
});
