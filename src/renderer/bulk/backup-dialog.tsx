import type { OverlayProps } from '../app/overlay';

/** The whole folder in one file, and back. */
export function BackupDialog(_: OverlayProps) {
  return null;
}
