import type { PickedFile, StoredImage } from '#api/contract';
import type { ReadErrorCode } from '#core/article/read-error';
import type { Reading } from '#core/formats/reading';

/** What the thread that reads a Word file is started with. */
export interface WordTask {
  bytes: Uint8Array;
  /** False: its pictures are left out. */
  keepsImages: boolean;
}

/** What that thread says. `ready` comes first: it has all that it needs. */
export type WordMessage =
  | { kind: 'ready' }
  | { kind: 'image'; file: PickedFile }
  | { kind: 'read'; reading: Reading }
  | { kind: 'refused'; code: ReadErrorCode; detail: string };

/** What an `image` is answered with: null when it could not be kept. One is on its way at a time. */
export interface ImageAnswer {
  stored: StoredImage | null;
}

function hasKey(value: unknown, key: string): value is object {
  return typeof value === 'object' && value !== null && key in value;
}

/** True for what the thread is started with; both ends are of one build, so its form is enough. */
export function isWordTask(value: unknown): value is WordTask {
  return hasKey(value, 'keepsImages');
}

/** True for a message of the thread. */
export function isWordMessage(value: unknown): value is WordMessage {
  return hasKey(value, 'kind');
}

/** True for the answer to a picture. */
export function isImageAnswer(value: unknown): value is ImageAnswer {
  return hasKey(value, 'stored');
}
