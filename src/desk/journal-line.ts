import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { journalRecord } from '#api/journal-schema';
import { journalMark } from '#api/arg-schemas';

const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('base'),
    at: z.iso.datetime(),
    opening: z.string(),
    /** Of the last record that the text includes; 0 when it is what the opening started from. */
    sequence: z.number().int().min(0),
    revision: z.string(),
    /** The draft's file, so that the journal can be read without it. */
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('record'),
    at: z.iso.datetime(),
    record: journalRecord,
    /** Openings that this one took the words of, up to these marks. */
    follows: z.array(journalMark),
  }),
]);

/** What one line of a journal says; `at` is when it was written, ISO 8601, UTC. */
export type JournalEntry = z.infer<typeof entrySchema>;

export interface JournalReading {
  entries: JournalEntry[];
  /** Length in bytes of the lines before the torn one. */
  length: number;
  /** `torn`: the last line was never finished. `damaged`: something else is not what was written. */
  state: 'whole' | 'torn' | 'damaged';
}

const LINE_END = 0x0a;
/** Length of the JSON in bytes, its CRC-32 as eight hexadecimal digits, the JSON. */
const HEAD = /^(\d{1,10}) ([0-9a-f]{8}) $/u;
const LONGEST_HEAD = 20;
/** What a line may be cut to, at whichever byte; a disk that lost its power may hold zeros there. */
const TORN_HEAD = /^(?:\d{1,10}(?: [0-9a-f]{0,8}(?: (?:\{.*)?)?)?|\0+)$/su;

const decoder = new TextDecoder('utf-8', { fatal: true });

function checksum(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(8, '0');
}

/** The line of an entry, its end included. */
export function writeJournalLine(entry: JournalEntry): Uint8Array {
  const json = Buffer.from(JSON.stringify(entry));
  return Buffer.concat([
    Buffer.from(`${json.byteLength} ${checksum(json)} `),
    json,
    Buffer.of(LINE_END),
  ]);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** @param line without its end */
function readLine(line: Uint8Array): JournalEntry | null {
  const start = line.indexOf(0x7b);
  if (start < 0 || start > LONGEST_HEAD) return null;
  const [, length, sum] = HEAD.exec(latin(line.subarray(0, start))) ?? [];
  const json = line.subarray(start);
  if (Number(length) !== json.byteLength || sum !== checksum(json)) return null;
  try {
    return entrySchema.parse(JSON.parse(decoder.decode(json)));
  } catch {
    return null;
  }
}

/** Reads all lines that are as they were written, whatever stands between them. */
export function readJournalLines(bytes: Uint8Array): JournalReading {
  const entries: JournalEntry[] = [];
  let damaged = false;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_END, start);
    if (end < 0) break;
    const entry = readLine(bytes.subarray(start, end));
    if (entry === null) damaged = true;
    else entries.push(entry);
    start = end + 1;
  }
  const tail = bytes.subarray(start, start + LONGEST_HEAD + 1);
  if (tail.byteLength > 0 && !TORN_HEAD.test(latin(tail))) damaged = true;
  if (damaged) return { entries, length: start, state: 'damaged' };
  return { entries, length: start, state: tail.byteLength > 0 ? 'torn' : 'whole' };
}
