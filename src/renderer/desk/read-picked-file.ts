import type { PickedFile } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { LARGEST_PICKED_MB } from '#api/largest-picked';

/**
 * The bytes of a file that was picked or dropped, as the contract carries them.
 * @throws DeskError `too-large`
 */
export async function readPickedFile(file: File): Promise<PickedFile> {
  if (file.size > LARGEST_PICKED_MB * 1024 * 1024)
    throw new DeskError('too-large', String(LARGEST_PICKED_MB));
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In chunks: the whole file as arguments of one call would overflow the stack.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + 0x8000));
  }
  return { name: file.name, base64: btoa(binary) };
}
