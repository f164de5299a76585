/** The folder of the pictures, beside the drafts and beside an exported page. */
const IMAGES = 'images/';

/** Longest name in UTF-16 units: file systems take 255 bytes, and an Arabic letter is two. */
const LONGEST = 120;

/** What no file name may have on any system, and what would lead out of the folder. */
const FORBIDDEN = /[/\\:*?"<>|\p{C}]|^\.|[. ]$/u;

/** True for the name of a picture's file: a plain name, no path, no hidden file. */
export function isImageFile(name: unknown): name is string {
  return typeof name === 'string' && name !== '' && name.length <= LONGEST && !FORBIDDEN.test(name);
}

/** The address of a picture in a page that lies beside the folder `images`, percent-encoded. */
export function imageAddress(file: string): string {
  return IMAGES + encodeURIComponent(file);
}

/** The file that `imageAddress` made an address of; null for any other address. */
export function fileOfAddress(address: string): string | null {
  const name = /^(?:\.\/)?images\/([^/?#]+)$/u.exec(address.trim())?.[1];
  if (name === undefined) return null;
  try {
    const file = decodeURIComponent(name);
    return isImageFile(file) ? file : null;
  } catch {
    return null;
  }
}
