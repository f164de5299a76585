import { mkdir, realpath, stat, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { DeskError } from '#api/desk-error';
import { errorCode } from './error-code';
import { readIdentity } from './folder-identity';
import { folderLayout } from './folder-layout';
import { isThere } from './is-there';
import {
  hasEnded,
  isSameHolder,
  type LockHolder,
  nameHolder,
  readHolder,
  thisHolder,
} from './lock-holder';
import { refusalOf } from './refusal-of';

/** A drafts folder that this process alone writes to. */
export interface FolderLock {
  /**
   * To be awaited before every write: makes sure that the lock is still ours, and takes it again when
   * it was lost while the machine slept and nobody else has it. Another folder under the same path is
   * not locked.
   * @throws DeskError `locked`, `folder-gone`
   */
  ensure(): Promise<void>;
  release(): Promise<void>;
}

/**
 * A lock that was not refreshed for this long, in milliseconds, belongs to a process that died. It is
 * refreshed three times as often.
 */
const STALE_AFTER = 6000;

/** The lock while this process has it. */
interface Held {
  me: LockHolder;
  /** Whether `me` could be written down. */
  named: boolean;
  release: () => Promise<void>;
}

/**
 * Takes the lock of a drafts folder, creating the folder when it is new. One whose holder was killed
 * is waited for, a few seconds; one that is in use is refused at once, naming who uses it.
 * @param stale as `STALE_AFTER`; at least 2000
 * @throws DeskError `locked` with the holder as detail, `no-permission`, `folder-gone`, `disk-full`
 */
export async function lockFolder(folder: string, stale = STALE_AFTER): Promise<FolderLock> {
  let real: string;
  try {
    await mkdir(folder, { recursive: true });
    // Two names of one folder are one lock.
    real = await realpath(folder);
  } catch (error) {
    throw refusalOf(error);
  }
  const layout = folderLayout(real);
  const { lock, holder } = layout;
  let held: Held | null = null;
  /** Of the folder that was locked; null until it is known. */
  let identity: string | null = null;
  let retaking: Promise<void> | null = null;

  async function take(): Promise<void> {
    const me = thisHolder();
    const release = await lockfile.lock(real, {
      lockfilePath: lock,
      realpath: false,
      stale,
      update: stale / 3,
      // The machine slept, or somebody removed the lock: the next write finds out who has it now.
      onCompromised: () => {
        if (held?.me === me) held = null;
      },
    });
    // Only to name us to others: when it cannot be written, the lock itself still holds.
    const named = await writeFile(holder, `${JSON.stringify(me)}\n`).then(
      () => true,
      () => false,
    );
    held = { me, named, release };
  }

  /** Looks at the disk: a sleeping machine hears of a lost lock only at its next refresh. */
  async function isStillOurs({ me, named }: Held): Promise<boolean> {
    // A folder that is away takes its lock along and may bring it back.
    const [, locked, current] = await Promise.all([stat(real), isThere(lock), readHolder(holder)]);
    if (!locked) return false;
    return current === null ? !named : isSameHolder(current, me);
  }

  /** Ends the refreshing of a lost lock, without removing the one that stands in its place. */
  async function forget(): Promise<void> {
    held = null;
    const keepFolder = (_: string, done: (error: null) => void) => done(null);
    const fs = { rmdir: keepFolder };
    await lockfile.unlock(real, { lockfilePath: lock, realpath: false, fs }).catch(() => undefined);
  }

  async function refusal(error: unknown): Promise<DeskError> {
    if (errorCode(error) !== 'ELOCKED') return refusalOf(error);
    const current = await readHolder(holder);
    return new DeskError('locked', current === null ? '' : nameHolder(current));
  }

  async function takeFromTheDead(): Promise<void> {
    // Twice the time: its last refresh may lie a second in the future, and the disk may be slow.
    const end = Date.now() + 2 * stale;
    for (;;) {
      try {
        return await take();
      } catch (error) {
        const current = errorCode(error) === 'ELOCKED' ? await readHolder(holder) : null;
        if (current === null || !hasEnded(current) || Date.now() > end) throw await refusal(error);
      }
      await wait(stale / 20);
    }
  }

  async function retake(): Promise<void> {
    if (held !== null) {
      if (await isStillOurs(held)) {
        identity ??= await readIdentity(layout).catch(() => null);
        return;
      }
      await forget();
    }
    // Where a drive was mounted, an empty folder may stay: what is written to it is gone with its return.
    const same = identity === null || (await readIdentity(layout)) === identity;
    if (!same) throw new DeskError('folder-gone');
    await take();
  }

  await takeFromTheDead();
  return {
    async ensure() {
      // Writes to several drafts may find out at once; one of them takes the lock for all.
      retaking ??= retake().finally(() => {
        retaking = null;
      });
      try {
        await retaking;
      } catch (error) {
        throw await refusal(error);
      }
    },
    async release() {
      const last = held;
      if (last === null) return;
      if (!(await isStillOurs(last).catch(() => false))) return forget();
      held = null;
      await unlink(holder).catch(() => undefined);
      // A lock that went away by itself needs no release.
      await last.release().catch(() => undefined);
    },
  };
}
