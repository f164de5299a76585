import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { draftIdOf } from './draft-id';
import { isOnNetwork } from './is-on-network';

/** Changes that come within this time, in milliseconds, are told together. */
const GATHER = 120;

/** How often it is looked whether the folder is still the same, in milliseconds. */
const LOOK_EVERY = 2000;

/** How often a folder may have changed that the system does not fully watch, in milliseconds. */
const RESCAN_EVERY = 20_000;

/** A watch over a folder of drafts. */
export interface DraftsWatch {
  /** Looks at once whether a folder that had gone is back. */
  look(): void;
  close(): void;
}

export interface WatchOptions {
  /** Whether other machines may change what is in a folder. */
  isRemote?: (folder: string) => Promise<boolean>;
  /** In milliseconds, as `RESCAN_EVERY`. */
  rescanEvery?: number;
}

/** What tells a folder from another that stands in its place; null when there is none. */
async function identityOf(folder: string): Promise<string | null> {
  const facts = await stat(folder).catch(() => null);
  return facts?.isDirectory() === true ? `${facts.dev} ${facts.ino}` : null;
}

/**
 * Watches the drafts of a folder. The folder is watched, not its files: a file that is replaced by a
 * rename takes its watch away with it. A folder that goes, or that another one takes the place of, is
 * told, and so is its return. Where the system cannot watch (too many watches), or says nothing of what
 * other machines do (a network drive), anything may have changed every twenty seconds.
 * @param onChange told which drafts may have changed; none when any may have
 */
export function watchDrafts(
  folder: string,
  onChange: (ids: string[]) => void,
  { isRemote = isOnNetwork, rescanEvery = RESCAN_EVERY }: WatchOptions = {},
): DraftsWatch {
  const gathered = new Set<string>();
  let anything = false;
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
  /** The folder under watch; null when it is not known, or there is none. */
  let watched: string | null = null;
  /** Of the folder under watch. */
  let remote = false;
  let lastRescan = performance.now();
  let looking = false;
  let closed = false;

  function tell(): void {
    timer = undefined;
    const ids = anything ? [] : [...gathered];
    gathered.clear();
    anything = false;
    onChange(ids);
  }

  function gather(name: string | null): void {
    const id = name === null ? null : draftIdOf(name);
    if (id !== null) gathered.add(id);
    // Temporary files and strangers concern nobody; an event without a name may be about any draft.
    else if (name === null) anything = true;
    else return;
    timer ??= setTimeout(tell, GATHER);
  }

  function lose(): void {
    watcher?.close();
    watcher = null;
    watched = null;
    gather(null);
  }

  function start(): void {
    try {
      watcher = watch(folder, { persistent: false });
    } catch {
      return;
    }
    watcher.on('change', (_, name) => {
      // Under its own name, the folder itself was moved or removed, and the watch went with it.
      if (name === basename(folder)) lose();
      else gather(name === null ? null : name.toString());
    });
    watcher.on('error', lose);
  }

  async function look(): Promise<void> {
    // A network drive may take long to answer.
    if (looking) return;
    looking = true;
    const identity = await identityOf(folder);
    if (identity !== null && identity !== watched) remote = await isRemote(folder);
    looking = false;
    if (closed) return;
    // Some systems say nothing when a drive is taken away from under a watch.
    if (watcher !== null && watched !== null && identity !== watched) lose();
    if (identity === null) return;
    const isDue = performance.now() - lastRescan >= rescanEvery;
    const wasLost = watcher === null;
    if (wasLost) start();
    // A watch that is new may have missed what came before it.
    const mayHaveMissed = wasLost && watcher !== null;
    if (mayHaveMissed || ((watcher === null || remote) && isDue)) {
      lastRescan = performance.now();
      gather(null);
    }
    watched = identity;
  }

  start();
  void look();
  const looks = setInterval(() => void look(), LOOK_EVERY);
  looks.unref();
  return {
    look() {
      if (watcher === null) void look();
    },
    close() {
      closed = true;
      clearInterval(looks);
      watcher?.close();
      clearTimeout(timer);
    },
  };
}
