import { z } from 'zod';

/** The parts of a drafts folder that are backed up, by the names of their folders. */
export const BACKUP_AREAS = ['drafts', 'journal', 'states', 'images', 'history', 'trash'] as const;

export type BackupArea = (typeof BACKUP_AREAS)[number];

/** The entry that lists all others. */
export const MANIFEST_NAME = 'muharrir-backup.json';

/** Largest file that goes into a backup, in bytes: forty times the largest draft that was ever met. */
export const LARGEST_FILE = 80 * 1024 * 1024;

/** Most bytes that the list of files may have: two million files. */
export const LARGEST_MANIFEST = 400 * 1024 * 1024;

/** A file's name within its folder, at most this many bytes of UTF-8, as file systems have it. */
const LONGEST_NAME = 255;

/** What no system takes in a file's name, and what leads elsewhere; controls, directional ones too. */
const UNSAFE = /[<>:"/\\|?*]|(?![\u200C\u200D])[\p{C}]/u;

/** Names that are devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** True for a name that is a plain file or folder on every system; hidden ones are not. */
function isPlainName(name: string): boolean {
  return (
    name !== '' &&
    !name.startsWith('.') &&
    !/[. ]$/u.test(name) &&
    !UNSAFE.test(name) &&
    !DEVICE.test(name.split('.')[0] ?? '') &&
    Buffer.byteLength(name) <= LONGEST_NAME
  );
}

/** How deep files lie: `history/<id>/<version>` is three, and a level to spare. */
const DEEPEST = 4;

/** The part of the folder that a path within a backup belongs to; null for a path of no backup. */
export function areaOf(path: string): BackupArea | null {
  const [first, ...names] = path.split('/');
  const area = BACKUP_AREAS.find((each) => each === first);
  if (area === undefined || names.length === 0 || names.length >= DEEPEST) return null;
  return names.every(isPlainName) ? area : null;
}

const file = z.strictObject({
  path: z.string().refine((path) => areaOf(path) !== null),
  size: z.number().int().min(0).max(LARGEST_FILE),
  modifiedAt: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** What is known of a file in a backup. `modifiedAt` is an ISO 8601 date-time, UTC. */
export type BackupFileFacts = z.infer<typeof file>;

/** The list of files, itself an entry of the backup. */
export const manifestSchema = z.strictObject({
  format: z.literal('muharrir/backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  files: z.array(file),
});

export type BackupManifest = z.infer<typeof manifestSchema>;
