import type { DeskApi, DeskInfo } from '#api/contract';
import { observable, type Observable } from '../ui/observable';

/** What the desk says of itself and of its folder. */
export interface DeskInfoStore {
  /** Null until the desk has answered. */
  readonly current: Observable<DeskInfo | null>;
  /** Asks the desk again; what is there already stays when it does not answer. */
  load(): Promise<void>;
  /**
   * Takes over a folder that was opened to be read only.
   * @throws DeskError `locked` when it is still in use; `current` then says by whom
   */
  take(): Promise<void>;
}

export function deskInfoStore(desk: Pick<DeskApi, 'describeDesk' | 'takeFolder'>): DeskInfoStore {
  const current = observable<DeskInfo | null>(null);
  return {
    current,
    async load() {
      try {
        current.set(await desk.describeDesk());
      } catch {
        // The state of the line is shown elsewhere.
      }
    },
    async take() {
      try {
        current.set(await desk.takeFolder());
      } catch (error) {
        // It may be somebody else by now.
        await this.load();
        throw error;
      }
    },
  };
}
