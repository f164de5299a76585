import type { DraftVersion } from '#api/version-types';

/** A version, and how many words it has more than the one before it; null for the first of all. */
export interface ListedVersion {
  version: DraftVersion;
  gained: number | null;
}

/** The versions of one day of this machine's clock. */
export interface DayOfVersions {
  /** The first moment of the group, as the version has it; names the day. */
  moment: string;
  versions: ListedVersion[];
}

/**
 * Versions by the day on which they were kept.
 * @param versions the newest first, as the desk lists them
 */
export function daysOfVersions(versions: readonly DraftVersion[]): DayOfVersions[] {
  const days: DayOfVersions[] = [];
  let lastDay = '';
  for (const [index, version] of versions.entries()) {
    const day = new Date(version.at).toDateString();
    const older = versions[index + 1];
    const listed = { version, gained: older === undefined ? null : version.words - older.words };
    const last = days.at(-1);
    if (last !== undefined && day === lastDay) last.versions.push(listed);
    else days.push({ moment: version.at, versions: [listed] });
    lastDay = day;
  }
  return days;
}
