import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION_KINDS, type VersionKind } from '#api/version-types';
import { readVersionName, versionName, versionsAmong, versionFile } from './history-names';
import { type FolderVersion, overBudget, type SizedVersion, thin } from './history-thinning';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 23, 10, 4, 5);

const made = (sequence: number, at: number, kind: VersionKind = 'writing', size = 1000) => {
  const parts = { at, sequence, kind, digest: '0123abcd' };
  return { ...parts, name: versionName(parts), size };
};

/** Versions from moments before `NOW`, in milliseconds, the youngest first. */
const aged = (...ages: number[]) => ages.map((age, index) => made(ages.length - index, NOW - age));

/** As many versions as stay whatever their age. */
const NEWEST = 20;
const newer = Array.from({ length: NEWEST }, (_, index) => made(100 - index, NOW - index));

const kept = (versions: SizedVersion[], now = NOW) => {
  const dropped = new Set(thin(versions, now));
  return versions.filter((version) => !dropped.has(version));
};

/** Whatever a draft's history may be, with a clock that went anywhere; the newest first. */
const histories = array(
  record({
    at: integer({ min: NOW - 40 * DAY, max: NOW + DAY }),
    kind: constantFrom(...VERSION_KINDS),
    size: integer({ min: 0, max: 5000 }),
  }),
  { maxLength: 60 },
).map((versions) =>
  versions.map(({ at, kind, size }, index) => made(index + 1, at, kind, size)).toReversed(),
);

describe('names of versions', () => {
  it('say what they are, and are read back', () => {
    const { name } = made(42, NOW);
    expect(name).toBe('20261123T100405000Z-000042-writing-0123abcd');
    assert(
      property(histories, (versions) => {
        for (const { name: each, at, sequence, kind } of versions) {
          expect(readVersionName(each)).toMatchObject({ name: each, at, sequence, kind });
        }
        const files = versions.map((version) => versionFile(version.name));
        expect(versionsAmong(files.toSorted()).map((version) => version.name)).toEqual(
          versions.map((version) => version.name),
        );
      }),
    );
  });

  it.each([
    '',
    'x',
    '../a',
    '20261123T100405000Z-000042-writing-0123abcd.json',
    '20269923T100405000Z-000042-writing-0123abcd',
    '20261123T100405000Z-000042-other-0123abcd',
  ])('are not %j', (text) => expect(readVersionName(text)).toBeNull());

  it('leave strangers in the folder alone', () => {
    expect(versionsAmong(['.DS_Store', 'خبر.json', '20261123T100405000Z.json'])).toEqual([]);
  });
});

describe('thinning', () => {
  it('keeps everything of the last ten minutes', () => {
    const versions = aged(...Array.from({ length: 60 }, (_, index) => index * 9900));
    expect(thin(versions, NOW)).toEqual([]);
  });

  it('keeps fewer with age', () => {
    // One each ten seconds of a working day.
    const versions = aged(...Array.from({ length: 2880 }, (_, index) => index * 10_000));
    const counts = [0, DAY].map((later) => kept(versions, NOW + later).length);
    expect(counts[0]).toBeGreaterThan(60 + 50);
    expect(counts[0]).toBeLessThan(60 + 52 + 45);
    expect(counts[1]).toBeLessThanOrEqual(NEWEST + 10);
    // And on each of the eight days after, once.
    const days = Array.from({ length: 8 }, (_, day) => made(2881 + day, NOW + (day + 1) * DAY));
    const left = kept([...days.toReversed(), ...versions], NOW + 9 * DAY);
    expect(left.length).toBeLessThanOrEqual(NEWEST + 2);
  });

  it('never drops the newest, and never what nothing stands for', () => {
    assert(
      property(histories, integer({ min: 0, max: 60 * DAY }), (versions, later) => {
        const left = kept(versions, NOW + later);
        expect(left[0]).toEqual(versions[0]);
        const fullest = Math.max(0, ...versions.map(({ size }) => size));
        const leftFullest = Math.max(0, ...left.map(({ size }) => size));
        expect(leftFullest).toBeGreaterThanOrEqual(fullest * 0.75);
        for (const kind of VERSION_KINDS) {
          const had = versions.some((version) => version.kind === kind);
          expect(left.some((version) => version.kind === kind)).toBe(had);
        }
      }),
    );
  });

  it('drops nothing more while nothing ages', () => {
    assert(
      property(histories, (versions) => {
        const left = kept(versions);
        expect(thin(left, NOW)).toEqual([]);
      }),
    );
  });

  it('never drops one of the newest', () => {
    assert(
      property(histories, integer({ min: 0, max: 4000 * DAY }), (versions, later) => {
        const left = new Set(kept(versions, NOW + later));
        for (const version of versions.slice(0, NEWEST)) expect(left).toContain(version);
      }),
    );
  });

  it('takes a clock that runs ahead for a night, however far and however often it does', () => {
    const jumps = array(integer({ min: DAY, max: 4000 * DAY }), { minLength: 1, maxLength: 5 });
    assert(
      property(histories, jumps, (versions, ahead) => {
        const latest = Math.max(NOW, ...versions.map(({ at }) => at));
        const later = (by: (jump: number) => number) => {
          let at = latest;
          const saves = ahead.map((jump, index) => {
            at += by(jump);
            return made(versions.length + index + 1, at);
          });
          const left = new Set(kept([...saves.toReversed(), ...versions], at));
          return versions.filter((version) => left.has(version));
        };
        expect(later((jump) => jump)).toEqual(later(() => DAY));
      }),
    );
  });

  it('does not drop today’s versions when one save had the clock far ahead', () => {
    const today = aged(...Array.from({ length: 31 }, (_, index) => (index + 1) * 10_000));
    const ahead = NOW + 400 * DAY;
    const left = kept([made(32, ahead), ...today], ahead);
    expect(left.length).toBeGreaterThan(NEWEST);
    // Nor do those that follow once it is right again.
    const right = [made(33, NOW), ...left];
    expect(kept(right, NOW).length).toBeGreaterThan(NEWEST);
  });

  it('keeps the full article beside the one that was emptied', () => {
    const day = NOW - 3 * DAY;
    const versions = [
      ...newer,
      made(3, day + 3000, 'writing', 600),
      made(2, day + 2000, 'writing', 9000),
      made(1, day + 1000, 'writing', 8000),
    ];
    expect(kept(versions).map(({ sequence }) => sequence)).toEqual([
      ...newer.map(({ sequence }) => sequence),
      3,
      2,
    ]);
  });

  it('keeps what was kept for a reason for a month of days with writing in them', () => {
    const exported = [4, 3, 2, 1].map((sequence) => made(sequence, NOW - 5 + sequence, 'export'));
    const left = (days: number) => {
      const written = Array.from({ length: days }, (_, day) => made(day + 5, NOW + day * DAY));
      const all = [...written.toReversed(), ...exported];
      return kept(all, NOW + days * DAY).filter(({ kind }) => kind === 'export').length;
    };
    expect([left(25), left(35)]).toEqual([4, 1]);
  });

  it('loses nothing to a clock that went back', () => {
    // A machine that starts in 1970 until it finds the network.
    const early = Array.from({ length: 20 }, (_, index) => made(index + 2, index * 30_000));
    const versions = [made(1, NOW - 20 * MINUTE), ...early, made(22, NOW)].toReversed();
    expect(kept(versions).length).toBeGreaterThanOrEqual(10);
    // And one that was set to another year for a moment.
    const future = [made(1, NOW + 4000 * DAY), made(2, NOW - 3000), made(3, NOW)].toReversed();
    expect(thin(future, NOW)).toEqual([]);
  });
});

describe('the budget', () => {
  const folder = (id: string, versions: SizedVersion[]): FolderVersion[] =>
    versions.map((version) => ({ ...version, id }));

  it('drops nothing while there is room', () => {
    expect(overBudget(folder('a', aged(1, 2, 3)), 3000)).toEqual([]);
  });

  it('drops the oldest that were kept while writing first, the newest of each draft last', () => {
    const a = folder('a', [made(3, 300), made(2, 200), made(1, 100, 'import')]);
    const b = folder('b', [made(2, 50), made(1, 10, 'export')]);
    const order = (budget: number) =>
      overBudget([...a, ...b], budget).map(({ id, sequence }) => `${id}${sequence}`);
    expect(order(4500)).toEqual(['a2']);
    expect(order(3500)).toEqual(['a2', 'b1']);
    expect(order(2500)).toEqual(['a2', 'b1', 'a1']);
    expect(order(1500)).toEqual(['a2', 'b1', 'a1', 'b2']);
    expect(order(0)).toEqual(['a2', 'b1', 'a1', 'b2', 'a3']);
  });

  it('is kept, whatever there is', () => {
    assert(
      property(histories, histories, integer({ min: 0, max: 100_000 }), (x, y, budget) => {
        const all = [...folder('x', x), ...folder('y', y)];
        const dropped = new Set(overBudget(all, budget));
        const left = all.filter((version) => !dropped.has(version));
        expect(left.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(budget);
        const newest = [x[0], y[0]].filter((version) => version !== undefined);
        const others = all.length - dropped.size - newest.length;
        const missing = newest.filter((version) => !left.some(({ name }) => name === version.name));
        expect(missing.length * others).toBeLessThanOrEqual(0);
      }),
    );
  });
});
