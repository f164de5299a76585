import { VERSION_KINDS, type VersionKind } from '#api/version-types';

/** What a version's name says of it. */
export interface NamedVersion {
  name: string;
  /** What the clock said when it was kept, in milliseconds since 1970. */
  at: number;
  /** Counts the versions of a draft, from 1: the order that no clock can confuse. */
  sequence: number;
  kind: VersionKind;
  /** The first eight hexadecimal digits of the revision that it holds. */
  digest: string;
}

const EXTENSION = '.json';
const NAME = new RegExp(
  `^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(\\d{3})Z-(\\d{6,9})-(${VERSION_KINDS.join('|')})-([0-9a-f]{8})$`,
  'u',
);

/** The start of a revision that stands in a version's name. */
export function digestOf(revision: string): string {
  return revision.slice(0, 8);
}

/** The name of a version: `20261123T100405123Z-000042-writing-9f86d081`. */
export function versionName({ at, sequence, kind, digest }: Omit<NamedVersion, 'name'>): string {
  const stamp = new Date(at).toISOString().replaceAll(/[-:.]/gu, '');
  return [stamp, String(sequence).padStart(6, '0'), kind, digest].join('-');
}

/** Reads a version's name; null for any other text. */
export function readVersionName(name: string): NamedVersion | null {
  const parts = NAME.exec(name);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, milli, sequence, kind, digest] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
  const known = VERSION_KINDS.find((each) => each === kind);
  if (Number.isNaN(at) || known === undefined || digest === undefined) return null;
  return { name, at, sequence: Number(sequence), kind: known, digest };
}

/** The name of the file that holds a version. */
export function versionFile(name: string): string {
  return `${name}${EXTENSION}`;
}

/** The versions among the files of a draft's history, the newest first; strangers are left out. */
export function versionsAmong(files: readonly string[]): NamedVersion[] {
  return files
    .filter((file) => file.endsWith(EXTENSION))
    .flatMap((file) => readVersionName(file.slice(0, -EXTENSION.length)) ?? [])
    .sort((a, b) => b.sequence - a.sequence || (a.name < b.name ? 1 : -1));
}
