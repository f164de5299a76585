import { DeskError, type DeskErrorCode } from '#api/desk-error';

/** How the draft on disk stands to what is in the window. */
export type SaveState =
  | { state: 'saved' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | {
      state: 'error';
      code: DeskErrorCode;
      detail: string;
      /**
       * Whether what was typed since the last save is in the journal on disk, or in this window alone; or
       * whether the window has all that there is of a draft that was saved before.
       */
      kept: 'journal' | 'memory' | 'window';
    };

/** Refusals that no repetition of the same save will overcome. */
const FINAL = new Set<DeskErrorCode>([
  'stale',
  'not-found',
  'newer-version',
  'invalid',
  'too-large',
  'broken-json',
  'not-an-article',
  'wrong-type',
]);

/** Refusals to open a draft after which its file cannot be read as one. */
const DAMAGE = new Set<DeskErrorCode>([
  'broken-json',
  'not-an-article',
  'wrong-type',
  'binary',
  'empty',
  'too-large',
]);

/** True when a draft's file is refused because of what is in it. */
export function isDamage(code: DeskErrorCode): boolean {
  return DAMAGE.has(code);
}

/** Refusals that leave open whether the desk has written the draft: only its answer is missing. */
const UNANSWERED = new Set<DeskErrorCode>(['disconnected', 'failed']);

/** Any error of a save, as what it means for the next one. */
export function readRefusal(error: unknown): {
  code: DeskErrorCode;
  detail: string;
  final: boolean;
  unanswered: boolean;
} {
  const { code, detail } =
    error instanceof DeskError ? error : new DeskError('failed', String(error));
  return { code, detail, final: FINAL.has(code), unanswered: UNANSWERED.has(code) };
}
