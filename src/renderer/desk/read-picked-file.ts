import type { PickedFile } from '#api/contract';
import { DeskError } from '#api/desk-error';

/** Largest file that is read at all, in megabytes; the desk has its own, lower limit for text. */
const LIMIT_MB = 40;

/**
 * The bytes of a file that was picked or dropped, as the contract carries them.
 * @throws DeskError `too-large`
 */
export async function readPickedFile(file: File): Promise<PickedFile> {
  if (file.size > LIMIT_MB * 1024 * 1024) throw new DeskError('too-large', String(LIMIT_MB));
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In chunks: the whole file as arguments of one call would overflow the stack.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + 0x8000));
  }
  return { name: file.name, base64: btoa(binary) };
}
