/**
 * The end of a ZIP file, which says where its list of entries is (APPNOTE.TXT of PKWARE, 4.3.14 to
 * 4.3.16). fflate counts entries in 16 bits; a folder of ten thousand drafts has more versions.
 */
const END = 0x06_05_4b_50;
const END_64 = 0x06_06_4b_50;
const LOCATOR_64 = 0x07_06_4b_50;
const MOST_IN_16_BITS = 0xff_ff;

/** Size of the record that every ZIP file ends with when it has no comment, in bytes. */
export const END_SIZE = 22;
const END_64_SIZE = 56;
const LOCATOR_64_SIZE = 20;

/** Size of all that can stand at a ZIP file's end, in bytes. */
export const LARGEST_END = END_SIZE + LOCATOR_64_SIZE + END_64_SIZE;

/** Where the list of entries is. */
export interface ArchiveEnd {
  /** How many entries it lists. */
  count: number;
  /** Of the list, in bytes. */
  size: number;
  /** Where it begins in the file. */
  offset: number;
}

/**
 * Writes a ZIP file's end.
 * @param size of the list of entries, in bytes
 * @param offset where the list begins
 */
export function endOfArchive(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(Math.min(count, MOST_IN_16_BITS), 8);
  end.writeUInt16LE(Math.min(count, MOST_IN_16_BITS), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  if (count < MOST_IN_16_BITS) return end;
  const end64 = Buffer.alloc(END_64_SIZE);
  end64.writeUInt32LE(END_64, 0);
  end64.writeBigUInt64LE(BigInt(END_64_SIZE - 12), 4);
  // Made by, and needed to read it: version 4.5, the first with this record.
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(LOCATOR_64_SIZE);
  locator.writeUInt32LE(LOCATOR_64, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}

/**
 * Reads a ZIP file's end.
 * @param tail the last `LARGEST_END` bytes of the file, or all of a smaller one
 * @param fileSize of the whole file, in bytes
 * @returns null when it is not the end of a ZIP file, or its list would lie outside the file
 */
export function readEndOfArchive(tail: Buffer, fileSize: number): ArchiveEnd | null {
  const at = tail.byteLength - END_SIZE;
  if (at < 0 || tail.readUInt32LE(at) !== END || tail.readUInt16LE(at + 20) !== 0) return null;
  const short = {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  const at64 = at - LOCATOR_64_SIZE - END_64_SIZE;
  const is64 = short.count === MOST_IN_16_BITS && at64 >= 0 && tail.readUInt32LE(at64) === END_64;
  const end = is64 ? { ...short, count: Number(tail.readBigUInt64LE(at64 + 32)) } : short;
  const listEnd = fileSize - END_SIZE - (is64 ? LOCATOR_64_SIZE + END_64_SIZE : 0);
  return end.offset + end.size === listEnd ? end : null;
}
