import { unzipSync } from 'fflate';
import { ReadError } from '#core/article/read-error';

/** Most bytes that all parts of a Word file together may have once unpacked. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Most bytes of one part of XML: ten times the longest article. */
const MOST_XML = 24 * 1024 * 1024;

/** Most parts: a file has some twenty, and one for every picture. */
const MOST_PARTS = 4000;

const XML_PART = /\.(?:xml|rels)$/iu;

/** A Word file unpacked: its parts by their paths. */
export type WordParts = Record<string, Uint8Array>;

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return text;
}

/** True for bytes that begin as a ZIP archive does. */
function isZip(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 4)) === 'PK\x03\x04';
}

/** The kind of a document that Word opens and that is no .docx, by its first bytes. */
function otherKind(bytes: Uint8Array): string {
  const start = latin(bytes.subarray(0, 128));
  if (start.startsWith('{\\rtf')) return 'RTF';
  if (start.startsWith('%PDF-')) return 'PDF';
  if (start.startsWith('PK') && start.includes('mimetypeapplication/vnd.oasis')) {
    return 'OpenDocument';
  }
  return '';
}

/** The name of the stream that holds an encrypted document, as OLE files write names: UTF-16. */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');

/**
 * Says why a file that should hold an article as Word writes it does not; null when it may.
 * @param bytes the whole file
 */
function refuseOtherDocuments(bytes: Uint8Array): ReadError | null {
  if (latin(bytes.subarray(0, 4)) === '\xD0\xCF\x11\xE0') {
    // An OLE file: an encrypted .docx, or Word as it was before 2007.
    const encrypted = latin(bytes).includes(ENCRYPTED_STREAM);
    return encrypted ? new ReadError('encrypted') : new ReadError('not-docx', 'Word 97-2003');
  }
  const other = otherKind(bytes);
  return isZip(bytes) && other === '' ? null : new ReadError('not-docx', other);
}

/**
 * Unpacks a Word file, within bounds: what it says of the sizes of its parts is checked before
 * anything is unpacked, and no part can become larger than it says.
 * @throws ReadError `not-docx`, `encrypted`, `too-large` (`detail`: MB) or `broken-docx`
 */
export function openWordPackage(bytes: Uint8Array): WordParts {
  const refusal = refuseOtherDocuments(bytes);
  if (refusal !== null) throw refusal;
  let unpacked = 0;
  let count = 0;
  let parts: WordParts;
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        count += 1;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED || count > MOST_PARTS) {
          throw new ReadError('too-large', String(MOST_UNPACKED / 1024 / 1024));
        }
        if (XML_PART.test(name) && originalSize > MOST_XML) {
          throw new ReadError('too-large', String(MOST_XML / 1024 / 1024));
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('broken-docx');
  }
  if (parts['[Content_Types].xml'] === undefined) {
    const kind = Object.keys(parts).some((path) => path.startsWith('Index/')) ? 'Pages' : 'ZIP';
    throw new ReadError('not-docx', kind);
  }
  return parts;
}
