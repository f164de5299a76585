import type { NamedVersion } from './history-names';

/** A version and what it takes on disk, in bytes. */
export type SizedVersion = NamedVersion & { size: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far apart versions are kept, by their age: both in milliseconds, the youngest first. */
const WRITING_STEPS = [
  { until: 10 * MINUTE, apart: 0 },
  { until: HOUR, apart: MINUTE },
  { until: DAY, apart: 10 * MINUTE },
  { until: 7 * DAY, apart: HOUR },
  { until: Infinity, apart: DAY },
];

/** What was kept for a reason stays whole for a month. */
const OTHER_STEPS = [
  { until: 30 * DAY, apart: 0 },
  { until: Infinity, apart: DAY },
];

/**
 * So many of a draft's newest versions stay whatever their age: what was written today, when the clock
 * is wrong again with every one of them.
 */
const NEWEST = 20;

/**
 * A pause counts as no longer than this, in milliseconds. A clock that is set to another year makes a
 * pause that nobody can tell from a true one; so neither counts for more than a night.
 */
const LONGEST_PAUSE = DAY;

/** A version that is smaller than the fullest beside it by more than this part does not stand for it. */
const MUCH_SMALLER = 0.75;

/** Of the budget, what is left in use when room had to be made: not with every version again. */
const ROOM = 0.9;

/**
 * When versions were really kept, in milliseconds since 1970, one after the other whatever the clock
 * did: where it went back, the time since the version before goes on from that one's.
 * @param versions the oldest first
 */
function steadyTimes(versions: readonly NamedVersion[]): number[] {
  const times: number[] = [];
  for (const [index, { at }] of versions.entries()) {
    const last = times.at(-1) ?? at;
    const before = versions[index - 1]?.at ?? at;
    times.push(at >= last ? at : last + Math.max(0, at - before));
  }
  return times;
}

/**
 * How old versions are, in milliseconds, with no pause between them counted as longer than
 * `LONGEST_PAUSE`, and none that a clock made which went back.
 * @param times as of `steadyTimes`, the newest first
 * @param now in milliseconds since 1970
 */
function agesOf(times: readonly number[], now: number): number[] {
  const ages: number[] = [];
  for (const [index, time] of times.entries()) {
    const after = index === 0 ? now : (times[index - 1] ?? now);
    const pause = Math.min(Math.max(0, after - time), LONGEST_PAUSE);
    ages.push((ages.at(-1) ?? 0) + pause);
  }
  return ages;
}

/** Names the span of time that a version stands for; null when it stands for itself alone. */
function spanOf(version: SizedVersion, time: number, age: number): string | null {
  const writing = version.kind === 'writing';
  const step = (writing ? WRITING_STEPS : OTHER_STEPS).find(({ until }) => age < until);
  if (step === undefined || step.apart === 0) return null;
  // Spans lie at fixed times, so that what stands for one today stands for it tomorrow.
  return `${version.kind} ${step.apart} ${Math.floor(time / step.apart)}`;
}

/**
 * The versions of a draft that age makes superfluous. The newest of all stay, and of every span of
 * time the newest, and beside it the fullest when the newest is much smaller.
 * @param versions of one draft, the newest first
 * @param now in milliseconds since 1970
 */
export function thin<Version extends SizedVersion>(
  versions: readonly Version[],
  now: number,
): Version[] {
  const times = steadyTimes(versions.toReversed()).toReversed();
  const ages = agesOf(times, now);
  const spans = new Map<string, Version[]>();
  for (const [index, version] of versions.entries()) {
    const span = spanOf(version, times[index] ?? now, ages[index] ?? 0);
    if (span === null) continue;
    const others = spans.get(span);
    if (others === undefined) spans.set(span, [version]);
    else others.push(version);
  }
  const newestOfAll = new Set(versions.slice(0, NEWEST));
  const dropped: Version[] = [];
  for (const span of spans.values()) {
    const [newest, ...others] = span;
    const fullest = span.reduce((a, b) => (b.size > a.size ? b : a));
    const stays =
      newest !== undefined && newest.size < fullest.size * MUCH_SMALLER ? fullest : newest;
    const old = others.filter((version) => version !== stays && !newestOfAll.has(version));
    dropped.push(...old);
  }
  return dropped;
}

/** A version among those of a whole folder. */
export type FolderVersion = SizedVersion & { id: string };

/**
 * What has to go for all versions of a folder to keep within a budget, with some room: first what was
 * kept while writing, then the rest, then the newest of each draft; of each kind the oldest first.
 * @param budget in bytes
 */
export function overBudget(versions: readonly FolderVersion[], budget: number): FolderVersion[] {
  let used = versions.reduce((sum, { size }) => sum + size, 0);
  if (used <= budget) return [];
  const newest = new Map<string, FolderVersion>();
  for (const version of versions) {
    const known = newest.get(version.id);
    if (known === undefined || known.sequence < version.sequence) newest.set(version.id, version);
  }
  const worth = (version: FolderVersion): number => {
    if (newest.get(version.id) === version) return 2;
    return version.kind === 'writing' ? 0 : 1;
  };
  const order = versions
    .map((version) => ({ version, worth: worth(version) }))
    .sort((a, b) => a.worth - b.worth || a.version.at - b.version.at);
  const dropped: FolderVersion[] = [];
  for (const { version } of order) {
    if (used <= budget * ROOM) break;
    dropped.push(version);
    used -= version.size;
  }
  return dropped;
}
