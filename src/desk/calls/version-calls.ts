import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';
import { notYet } from '../not-yet';

type VersionCalls = Pick<
  DeskApi,
  'listVersions' | 'readVersion' | 'restoreVersion' | 'replaceDraft' | 'noteExport'
>;

/** A draft as it once was, and bringing that back. */
export function versionCalls(_parts: DeskParts): VersionCalls {
  return {
    listVersions: notYet,
    readVersion: notYet,
    restoreVersion: notYet,
    replaceDraft: notYet,
    noteExport: () => Promise.resolve(),
  };
}
