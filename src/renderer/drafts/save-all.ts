import { DeskError } from '#api/desk-error';
import type { DraftSession } from './draft-session';
import { isDamage } from './save-state';

/**
 * Saves what is not saved yet.
 * @throws DeskError with the code of the refused save, or of the file that is damaged: the sheet is then
 *   what has the words
 */
export async function saveAll(session: DraftSession | null): Promise<void> {
  if (session === null) return;
  const flushed = await session.flush();
  const state = session.saveState.get();
  const onlyHere = state.state === 'error' && isDamage(state.code) && !session.readOnly;
  if (flushed && !onlyHere) return;
  throw state.state === 'error' ? new DeskError(state.code, state.detail) : new DeskError('failed');
}
