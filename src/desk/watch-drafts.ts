import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import { draftIdOf } from './draft-id';

/** Changes that come within this time, in milliseconds, are told together. */
const GATHER = 120;

/** A watch over a folder of drafts. */
export interface DraftsWatch {
  /** Starts watching again when the folder had gone and is back. */
  revive(): void;
  close(): void;
}

/**
 * Watches the drafts of a folder. The folder is watched, not its files: a file that is replaced by a
 * rename takes its watch away with it. Where the system cannot watch (a network drive, too many
 * watches), nothing is told, and the library is as fresh as its last listing.
 * @param onChange told which drafts may have changed; none when any may have
 */
export function watchDrafts(folder: string, onChange: (ids: string[]) => void): DraftsWatch {
  const gathered = new Set<string>();
  let anything = false;
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;

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

  function stop(): void {
    watcher?.close();
    watcher = null;
  }

  function start(): void {
    try {
      watcher = watch(folder, { persistent: false });
    } catch {
      return;
    }
    const lose = () => {
      stop();
      gather(null);
    };
    watcher.on('change', (_, name) => {
      // Under its own name, the folder itself was moved or removed, and the watch went with it.
      if (name === basename(folder)) lose();
      else gather(name === null ? null : name.toString());
    });
    watcher.on('error', lose);
  }

  start();
  return {
    revive() {
      if (watcher === null) start();
    },
    close() {
      stop();
      clearTimeout(timer);
    },
  };
}
