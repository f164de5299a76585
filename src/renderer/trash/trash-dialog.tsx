import type { OverlayProps } from '../app/overlay';

/** The drafts that were deleted. */
export function TrashDialog(_: OverlayProps) {
  return null;
}
