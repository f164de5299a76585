import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { errorCode } from './error-code';

const holderSchema = z.object({
  host: z.string(),
  user: z.string(),
  pid: z.number().int().positive(),
  /** ISO 8601 date-time, UTC. */
  since: z.string(),
});

/** Who works in a drafts folder. */
export type LockHolder = z.infer<typeof holderSchema>;

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in many containers.
    return '';
  }
}

/** This process, as the holder of a lock. */
export function thisHolder(): LockHolder {
  return {
    host: hostname(),
    user: userName(),
    pid: process.pid,
    since: new Date().toISOString(),
  };
}

/** Reads who holds a lock; null when that cannot be told. */
export async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** True when both are the same taking of a lock by the same process. */
export function isSameHolder(a: LockHolder, b: LockHolder): boolean {
  return a.host === b.host && a.pid === b.pid && a.since === b.since;
}

/**
 * True for a process that has ended and that its parent has not asked about: on Linux it can still be
 * signalled. Its state is the first field after the name, which may hold anything: proc_pid_stat(5).
 */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return ['Z', 'X'].includes(facts.charAt(facts.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

/** True when the holder was a process of this machine and that process has ended. */
export function hasEnded(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return isZombie(holder.pid);
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** The holder in a form that needs no translation: `layla@desk-3, pid 812, 2025-11-23 10:12`. */
export function nameHolder({ host, user, pid, since }: LockHolder): string {
  const time = new Date(since);
  const at = Number.isNaN(time.getTime()) ? since : localTime(time);
  return `${user === '' ? '' : `${user}@`}${host}, pid ${pid}, ${at}`;
}

function localTime(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
