/**
 * Characters that an address in HTML may not have raw (URL standard, «URL code points»), and of those
 * that it may have, the invisible ones: directional controls must not stand in a page's source.
 */
const NOT_IN_ADDRESS = /[^\w!$&'()*+,\-./:;=?@~%[\]\u00A0-\u{10FFFD}]|[\p{C}\p{Z}]/gu;

const LONE_PERCENT = /%(?![0-9a-f]{2})/giu;

/** Most addresses: nothing in them needs encoding. */
const PLAIN = /^[\w!$&'()*+,\-./:;=?@~]*(?:#[\w!$&'()*+,\-./:;=?@~]*)?$/;

function encode(part: string): string {
  return part
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(LONE_PERCENT, '%25')
    .replaceAll(NOT_IN_ADDRESS, (character) => encodeURIComponent(character));
}

/**
 * An address as it is written into a page: what HTML does not allow raw is percent-encoded, Arabic
 * letters and all else stay as they are.
 * @param url an address that `readLinkAddress` accepts
 */
export function pageAddress(url: string): string {
  if (PLAIN.test(url)) return url;
  const [, site = '', rest = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(.*)$/isu.exec(url) ?? [];
  const hash = rest.indexOf('#');
  const path = hash === -1 ? rest : rest.slice(0, hash);
  const fragment = hash === -1 ? '' : `#${encode(rest.slice(hash + 1))}`;
  // Brackets belong to IPv6 hosts alone.
  const brackets = /[[\]]/gu;
  return site + (encode(path) + fragment).replaceAll(brackets, (one) => encodeURIComponent(one));
}
