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

/** Names the span of time that a version stands for; null when it stands for itself alone. */
function spanOf(version: SizedVersion, time: number, now: number): string | null {
  const writing = version.kind === 'writing';
  const age = now - time;
  const step = (writing ? WRITING_STEPS : OTHER_STEPS).find(({ until }) => age < until);
  if (step === undefined || step.apart === 0) return null;
  // Spans lie at fixed times, so that what stands for one today stands for it tomorrow.
  return `${version.kind} ${step.apart} ${Math.floor(time / step.apart)}`;
}

/**
 * The versions of a draft that age makes superfluous. The newest of all stays, and of every span of
 * time the newest, and beside it the fullest when the newest is much smaller.
 * @param versions of one draft, the newest first
 * @param now in milliseconds since 1970
 */
export function thin<Version extends SizedVersion>(
  versions: readonly Version[],
  now: number,
): Version[] {
  const times = steadyTimes(versions.toReversed()).toReversed();
  const spans = new Map<string, Version[]>();
  for (const [index, version] of versions.entries()) {
    const span = spanOf(version, times[index] ?? now, now);
    if (span === null) continue;
    const others = spans.get(span);
    if (others === undefined) spans.set(span, [version]);
    else others.push(version);
  }
  const dropped: Version[] = [];
  for (const span of spans.values()) {
    const [newest, ...others] = span;
    const fullest = span.reduce((a, b) => (b.size > a.size ? b : a));
    const stays =
      newest !== undefined && newest.size < fullest.size * MUCH_SMALLER ? fullest : newest;
    dropped.push(...others.filter((version) => version !== stays));
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
