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
      /** Whether what was typed is in the journal on disk, or in this window alone. */
      kept: 'journal' | 'memory';
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
