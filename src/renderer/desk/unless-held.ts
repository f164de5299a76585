import { showToast } from '../ui/toast';
import { isFolderHeld } from './folder-held';

/** Runs what changes the drafts folder; says why not while somebody else works in it. */
export function unlessHeld(change: () => void): void {
  if (isFolderHeld()) showToast({ message: ({ safety }) => safety.heldReason, kind: 'held' });
  else change();
}
