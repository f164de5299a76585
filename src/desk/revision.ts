import { createHash } from 'node:crypto';

/** Names the content of a file: the SHA-256 of its bytes, in hexadecimal. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
