import type { OverlayProps } from '../app/overlay';

/** Two sides of a draft that was changed in two places, and what to make of them. */
export function ConflictDialog(_: OverlayProps) {
  return null;
}
