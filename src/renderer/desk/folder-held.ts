import { useObserved } from '../ui/observable';
import { deskInfo } from './connection';

/** True when somebody else works in the drafts folder: nothing in it can be changed from here. */
export function isFolderHeld(): boolean {
  return (deskInfo.current.get()?.heldBy ?? null) !== null;
}

/** As `isFolderHeld`; renders again when that changes. */
export function useFolderHeld(): boolean {
  return useObserved(deskInfo.current, (info) => (info?.heldBy ?? null) !== null);
}
