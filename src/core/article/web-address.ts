/** What is wrong with text that should be an address. */
export type AddressFault =
  /** Looks like an address but has no scheme; `https://` in front would make it one. */
  | 'no-scheme'
  /** A scheme that a published page must not link to (javascript:, data:, file: …). */
  | 'forbidden-scheme'
  /** No address at all. */
  | 'not-an-address';

export type AddressReading = { ok: true; url: string } | { ok: false; fault: AddressFault };

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
/** Spaces, controls and the characters that the URL standard forbids in a host (`U+0020 < > ^ |` …). */
const FORBIDDEN_IN_HOST = /[\s\p{Cc}<>^|%"{}\\`]/u;

function readHost(rest: string): boolean {
  const authority = /^\/\/([^/?#]*)/u.exec(rest)?.[1];
  // A browser takes \ for /: what stands after it would not be the host that it seems to be.
  if (authority === undefined || authority.includes('\\')) return false;
  const host = authority.replace(/^[^@]*@/u, '').replace(/:\d{1,5}$/u, '');
  if (host === '' || FORBIDDEN_IN_HOST.test(host)) return false;
  // A name on the public web has a dot; localhost and IPv6 literals are the exceptions.
  return /^\[[0-9a-f:.]+\]$/iu.test(host) || host === 'localhost' || /[^.]\.[^.]/u.test(host);
}

/**
 * Reads text as the address of a source or a related link: http or https, as typed but for spaces
 * around it. Percent-encoding is left to the writers.
 */
export function readWebAddress(text: string): AddressReading {
  const trimmed = text.trim();
  if (/\s/u.test(trimmed) || trimmed === '') return { ok: false, fault: 'not-an-address' };
  const scheme = SCHEME.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    return readHost(trimmed.slice(scheme.length + 1))
      ? { ok: true, url: trimmed }
      : { ok: false, fault: 'not-an-address' };
  }
  // `example.com:8080/x` reads as a scheme, too; a dot in it says that it is a host.
  if (scheme !== undefined && !scheme.includes('.')) {
    return { ok: false, fault: 'forbidden-scheme' };
  }
  return readHost(`//${trimmed}`)
    ? { ok: false, fault: 'no-scheme' }
    : { ok: false, fault: 'not-an-address' };
}

/** Reads text as the address of a link in the body, where mailto is welcome too. */
export function readLinkAddress(text: string): AddressReading {
  const trimmed = text.trim();
  if (/^mailto:[^\s@]+@[^\s@]+$/iu.test(trimmed)) return { ok: true, url: trimmed };
  return readWebAddress(trimmed);
}
