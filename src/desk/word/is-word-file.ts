/** Extensions of documents that Word opens; of all but the newer ones of Word itself, it is said so. */
const DOCUMENT = /\.(?:docx|docm|dotx|doc|dot|odt|rtf|pages|wps)$/iu;

/** What an archive has in it that is a Word file, or another document of an office program. */
const WITHIN = /word\/document\d*\.xml|mimetypeapplication\/vnd\.oasis|Index\/Document\.iwa/u;

/** How much of the ends of an archive names what is in it: the list at its end has all of it. */
const ENDS = 65_536;

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/**
 * True for a file that is to be read as a Word file, or refused as one: by its name, or by what it
 * begins with and holds, whatever its name is.
 * @param name "" when there is none
 */
export function isWordFile(name: string, bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  const start = latin(bytes.subarray(0, 8));
  // Word before 2007, or a .docx with a password.
  if (start.startsWith('\xD0\xCF\x11\xE0')) return true;
  if (start.startsWith('PK\x03\x04')) {
    const ends = latin(bytes.subarray(0, ENDS)) + latin(bytes.subarray(-ENDS));
    return WITHIN.test(ends) || DOCUMENT.test(name);
  }
  return start.startsWith('{\\rtf') || DOCUMENT.test(name);
}
