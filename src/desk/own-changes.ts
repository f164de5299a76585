import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells the watch's echo of what this program wrote itself from what others did to the folder.
 */
export class OwnChanges {
  readonly #stamps = new Map<string, string>();

  /** @param folder the folder that holds the `<id>.json` files */
  constructor(readonly folder: string) {}

  /** Notes drafts as they are on disk now, right after the program changed them. */
  note(ids: string[]): void {
    for (const id of ids) {
      const stamp = this.#stampOf(id);
      if (stamp === null) this.#stamps.delete(id);
      else this.#stamps.set(id, stamp);
    }
  }

  /** Those of the drafts that are on disk other than this program left them. */
  without(ids: string[]): string[] {
    return ids.filter((id) => {
      const stamp = this.#stampOf(id);
      return stamp === null || this.#stamps.get(id) !== stamp;
    });
  }

  /** Null for what the system cannot tell about now: a drive that is failing, a link to itself. */
  #stampOf(id: string): string | null {
    try {
      const facts = statSync(join(this.folder, `${id}.json`), { throwIfNoEntry: false });
      return facts === undefined ? 'gone' : `${facts.mtimeMs} ${facts.size} ${facts.ino}`;
    } catch {
      return null;
    }
  }
}
