import type { OverlayProps } from '../app/overlay';

/** The versions of the open draft. */
export function HistoryDialog(_: OverlayProps) {
  return null;
}
