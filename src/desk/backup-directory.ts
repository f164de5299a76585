import type { ArchiveEnd } from './backup-end';
import { areaOf, LARGEST_FILE, LARGEST_MANIFEST, MANIFEST_NAME } from './backup-format';

/** An entry of a ZIP file, as its list of entries has it. */
export interface BackupEntry {
  path: string;
  /** Where its header begins in the file. */
  offset: number;
  /** Bytes that it takes in the file. */
  packed: number;
  /** Bytes that it holds. */
  size: number;
  crc: number;
  /** True when it was made smaller by deflate, false when it was stored as it is. */
  deflated: boolean;
}

const LISTED = 0x02_01_4b_50;
const LISTED_SIZE = 46;
/** Size of the fixed part of the header that stands before an entry's bytes. */
export const HEADER_SIZE = 30;
/** Encrypted entries, and what else nobody writes into a backup. */
const OTHER_FLAGS = 0xff_ff & ~(0x00_08 | 0x08_00);

const decoder = new TextDecoder('utf-8', { fatal: true });

function decodeName(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function isSound({ path, offset, packed, size, deflated }: BackupEntry, end: ArchiveEnd): boolean {
  const largest = path === MANIFEST_NAME ? LARGEST_MANIFEST : LARGEST_FILE;
  return (
    (path === MANIFEST_NAME || areaOf(path) !== null) &&
    size <= largest &&
    (deflated || packed === size) &&
    offset + HEADER_SIZE + packed <= end.offset
  );
}

/** True when no two entries share bytes of the file, as those of a bomb do. */
function areApart(entries: BackupEntry[]): boolean {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset);
  return sorted.every(({ offset }, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.offset + HEADER_SIZE + before.packed <= offset;
  });
}

/**
 * Reads a ZIP file's list of entries.
 * @param list the bytes of the list
 * @returns null when it is damaged, or lists anything that no backup holds: paths that lead
 *   elsewhere, the same one twice, folders, encrypted or overlapping entries, absurd sizes
 */
export function readDirectory(list: Buffer, end: ArchiveEnd): Map<string, BackupEntry> | null {
  const entries = new Map<string, BackupEntry>();
  let at = 0;
  for (let index = 0; index < end.count; index += 1) {
    if (at + LISTED_SIZE > list.byteLength || list.readUInt32LE(at) !== LISTED) return null;
    const [flags, method] = [list.readUInt16LE(at + 8), list.readUInt16LE(at + 10)];
    const nameEnd = at + LISTED_SIZE + list.readUInt16LE(at + 28);
    const next = nameEnd + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
    const path = next > list.byteLength ? null : decodeName(list.subarray(at + 46, nameEnd));
    if (path === null || (flags & OTHER_FLAGS) !== 0 || (method !== 0 && method !== 8)) return null;
    const entry: BackupEntry = {
      path,
      offset: list.readUInt32LE(at + 42),
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      crc: list.readUInt32LE(at + 16),
      deflated: method === 8,
    };
    if (!isSound(entry, end) || entries.has(path)) return null;
    entries.set(path, entry);
    at = next;
  }
  return at === list.byteLength && areApart([...entries.values()]) ? entries : null;
}
