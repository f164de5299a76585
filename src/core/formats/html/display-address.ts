import { shownLine } from '../../body/shown-text';

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** An address as readers know it: without scheme, `www.` and final slash, Arabic letters readable. */
export function displayAddress(url: string): string {
  const short = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  const readable = short(decode(url));
  // Nothing invisible may hide in what a reader takes for the address.
  return /[\p{C}\p{Z}]/u.test(readable) ? shownLine(short(url)) : readable;
}
