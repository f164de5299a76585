import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import type { DeskError } from '#api/desk-error';
import type { FileSystem } from './file-system';
import { JournalFile } from './journal-file';
import type { JournalEntry } from './journal-line';
import { markOf, type Replay, replayJournal } from './journal-replay';
import type { DraftFile } from './read-draft-file';

/** In the drafts folder, or on the machine's own disk. */
export type JournalPlace = 'here' | 'away';

/** A journal grows to this length, in bytes, or to several whole drafts, before it starts anew. */
const LONG = 4 * 1024 * 1024;
const LONG_IN_DRAFTS = 8;

interface OpeningState {
  /** The last record that is on disk. */
  last: number;
  /** Where a change that follows has to go; null when it has nothing to follow. */
  tail: JournalPlace | null;
  /** A record that was not kept: what comes after it says nothing without it. 0 for none. */
  missed: number;
  /** Whether its window has written since this program started, and is not known to be gone. */
  live: boolean;
  saved: { sequence: number; revision: string } | null;
  /** Openings whose words are in this one, too. */
  follows: JournalMark[];
}

type Content = Pick<DraftFile, 'bytes' | 'revision'>;

/** A draft as the records after it are built on. */
function baseEntry(mark: JournalMark, { bytes, revision }: Content): JournalEntry {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { kind: 'base', at: new Date().toISOString(), ...mark, revision, text };
}

/** True when the entries need nothing that was written before them. */
function standsAlone([first]: readonly JournalEntry[]): boolean {
  return first?.kind === 'base' || first?.record.kind === 'whole';
}

/** What was typed into one draft and is not in its file yet. One call waits for the one before. */
export class DraftJournal {
  readonly #files: { place: JournalPlace; file: JournalFile }[] = [];
  readonly #openings = new Map<string, OpeningState>();
  #loaded = false;
  #handedOut: JournalMark[] = [];
  /** Length of the last draft that was written whole, in bytes. */
  #wholeLength = 0;

  /** @param away as for `here`, the path of its file; null when there is no such place */
  constructor(here: string, away: string | null, system: FileSystem) {
    this.#files.push({ place: 'here', file: new JournalFile(here, false, system) });
    if (away !== null) {
      this.#files.push({ place: 'away', file: new JournalFile(away, true, system) });
    }
  }

  /** False as long as there may be words in it. */
  get isEmpty(): boolean {
    return this.#loaded && this.#files.every(({ file }) => file.marks.length === 0);
  }

  /** Whether the window of an opening is still there, as far as is known. */
  isLive(opening: string): boolean {
    return this.#openings.get(opening)?.live ?? false;
  }

  /** As `Journal.endOpening`. */
  endOpening(opening: string): void {
    const state = this.#openings.get(opening);
    if (state !== undefined) state.live = false;
  }

  /** As `Journal.handedOut`. */
  handedOut(marks: readonly JournalMark[]): void {
    const openings = new Set(marks.map(({ opening }) => opening));
    this.#handedOut = [...this.#handedOut.filter((mark) => !openings.has(mark.opening)), ...marks];
  }

  /** As `Journal.savedAs`. */
  savedAs({ opening, sequence }: JournalMark): string | null {
    const saved = this.#openings.get(opening)?.saved ?? null;
    return saved !== null && saved.sequence <= sequence ? saved.revision : null;
  }

  /** As `Journal.append`. */
  async append(
    record: JournalRecord,
    disk: () => Promise<DraftFile>,
    refusal: DeskError | null,
  ): Promise<JournalReply> {
    await this.#load();
    const state = this.#stateOf(record.opening);
    state.live = true;
    if (record.sequence <= state.last) return 'kept';
    const entries = await this.#entriesFor(record, state, disk);
    if (entries === null) return this.#miss(record, state);
    const alone = standsAlone(entries);
    const places = this.#files.filter(
      ({ place }) => (alone || place === state.tail) && (place !== 'here' || refusal === null),
    );
    let failure: unknown = refusal;
    for (const { place, file } of places) {
      try {
        const before = file.length;
        await file.append(entries);
        if (alone) this.#wholeLength = file.length - Math.max(0, before);
        Object.assign(state, { last: record.sequence, tail: place, missed: 0 });
        if (record.kind === 'whole') await this.#startAnew(record, state, file);
        return 'kept';
      } catch (error) {
        failure ??= error;
      }
    }
    this.#noteMarks();
    const reply = this.#miss(record, state);
    if (!alone && this.#files.length > 1) return reply;
    throw failure;
  }

  /** As `Journal.saved`. */
  async saved(mark: JournalMark, content: Content): Promise<void> {
    await this.#load();
    const state = this.#stateOf(mark.opening);
    state.last = Math.max(state.last, mark.sequence);
    if (state.missed <= mark.sequence) state.missed = 0;
    state.saved = { sequence: mark.sequence, revision: content.revision };
    await this.#forget([mark, ...state.follows], (rest) => {
      const next = rest.find((entry) => markOf(entry).opening === mark.opening);
      return next === undefined || standsAlone([next]) ? [] : [baseEntry(mark, content)];
    });
    state.follows = [];
  }

  /** As `Journal.lookAgain`. */
  async lookAgain(): Promise<void> {
    await this.#load(true);
  }

  /** As `Journal.drop`. */
  async drop(marks: readonly JournalMark[]): Promise<void> {
    await this.#load();
    await this.#forget(marks, () => []);
  }

  /** As `Journal.replays`. */
  async replays(): Promise<Replay[]> {
    return replayJournal(await this.#load(true));
  }

  #miss(record: JournalRecord, state: OpeningState): 'gap' {
    state.missed = record.sequence;
    return 'gap';
  }

  /** What has to be written for a record; null when it has nothing to stand on. */
  async #entriesFor(
    record: JournalRecord,
    state: OpeningState,
    disk: () => Promise<DraftFile>,
  ): Promise<JournalEntry[] | null> {
    const at = new Date().toISOString();
    if (record.kind === 'whole') return [{ kind: 'record', at, record, follows: this.#handedOut }];
    const entry: JournalEntry = { kind: 'record', at, record, follows: [] };
    if (state.missed > 0) return null;
    if (state.tail !== null) {
      return record.sequence === state.last + 1 && !this.#isLong(state.tail) ? [entry] : null;
    }
    const { saved } = state;
    // What a window was given beyond the file is in no change.
    if (this.#handedOut.length > 0 || state.last !== (saved?.sequence ?? 0)) return null;
    const file = await disk().catch(() => null);
    const follows = saved?.sequence === record.sequence - 1 && saved.revision === file?.revision;
    if (file === null || (file.revision !== record.base && !follows)) return null;
    return [baseEntry({ opening: record.opening, sequence: record.sequence - 1 }, file), entry];
  }

  #isLong(place: JournalPlace): boolean {
    const length = this.#files.find((each) => each.place === place)?.file.length ?? 0;
    return length > Math.max(LONG, LONG_IN_DRAFTS * this.#wholeLength);
  }

  async #startAnew(record: JournalRecord, state: OpeningState, file: JournalFile): Promise<void> {
    state.follows.push(...this.#handedOut);
    this.#handedOut = [];
    if (file.length <= LONG) return;
    const { opening, sequence } = record;
    await file
      .keepOnly((mark) => mark.opening !== opening || mark.sequence >= sequence)
      .catch(() => undefined);
  }

  /** Takes entries out wherever they are; what cannot be taken out now does no harm. */
  async #forget(
    marks: readonly JournalMark[],
    first: (rest: readonly JournalEntry[]) => JournalEntry[],
  ): Promise<void> {
    const goes = (mark: JournalMark) =>
      marks.some(({ opening, sequence }) => mark.opening === opening && mark.sequence <= sequence);
    for (const { file } of this.#files) {
      await file.keepOnly((mark) => !goes(mark), first).catch(() => undefined);
    }
    this.#noteMarks();
  }

  async #load(again = false): Promise<JournalEntry[]> {
    if (this.#loaded && !again) return [];
    const entries: JournalEntry[] = [];
    let all = true;
    for (const { file } of this.#files) {
      try {
        entries.push(...(await file.load()));
      } catch {
        all = false;
      }
    }
    this.#loaded = all;
    this.#noteMarks();
    return entries;
  }

  #stateOf(opening: string): OpeningState {
    const known = this.#openings.get(opening);
    if (known !== undefined) return known;
    const state: OpeningState = {
      last: 0,
      tail: null,
      missed: 0,
      live: false,
      saved: null,
      follows: [],
    };
    this.#openings.set(opening, state);
    return state;
  }

  /** Brings what is known of the openings in line with the files. */
  #noteMarks(): void {
    for (const state of this.#openings.values()) state.tail = null;
    const furthest = new Map<string, number>();
    for (const { place, file } of this.#files) {
      for (const { opening, sequence } of file.marks) {
        if (sequence < (furthest.get(opening) ?? 0)) continue;
        furthest.set(opening, sequence);
        const state = this.#stateOf(opening);
        state.tail = place;
        state.last = Math.max(state.last, sequence);
      }
    }
  }
}
