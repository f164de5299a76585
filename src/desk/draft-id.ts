import { randomBytes } from 'node:crypto';
import { DRAFT_ID } from '#api/draft-id-pattern';

/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A new identifier: the day, for people who look into the folder, and 64 random bits. Lower case only:
 * on Windows and macOS upper case would name the same file.
 * @param now the time of creation
 */
export function newDraftId(now: Date = new Date()): string {
  const day = now.toISOString().slice(0, 10).replaceAll('-', '');
  return `${day}-${randomBytes(8).toString('hex')}`;
}

/** True for text that can be a draft's identifier and, with `.json`, the name of its file. */
export function isDraftId(text: string): boolean {
  return DRAFT_ID.test(text) && !DEVICE.test(text);
}

/** The identifier of the draft that a file in the drafts folder holds; null for any other file. */
export function draftIdOf(fileName: string): string | null {
  const id = fileName.endsWith('.json') ? fileName.slice(0, -'.json'.length) : '';
  return isDraftId(id) ? id : null;
}
