import { describe, expect, it } from 'vitest';
import type { DraftVersion } from '#api/version-types';
import { daysOfVersions } from './days-of-versions';

function version(at: Date, words: number): DraftVersion {
  const name = at.toISOString();
  return { version: name, at: name, kind: 'writing', headline: '', words, size: 1, revision: name };
}

describe('versions by day', () => {
  it('groups by the machine’s own days and counts what each version gained', () => {
    const versions = [
      version(new Date(2026, 10, 23, 9, 30), 120),
      version(new Date(2026, 10, 23, 0, 0, 1), 100),
      version(new Date(2026, 10, 22, 23, 59), 130),
    ];
    const days = daysOfVersions(versions);
    expect(days.map(({ moment }) => moment)).toEqual([versions[0]?.at, versions[2]?.at]);
    expect(days.map((day) => day.versions.map(({ gained }) => gained))).toEqual([
      [20, -30],
      [null],
    ]);
  });

  it('opens a group of its own for a day that comes back when a clock went backwards', () => {
    const days = daysOfVersions([
      version(new Date(2026, 10, 23, 9), 1),
      version(new Date(2026, 10, 24, 9), 1),
      version(new Date(2026, 10, 23, 8), 1),
    ]);
    expect(days).toHaveLength(3);
  });
});
