import type { OverlayProps } from '../app/overlay';

/** Many files become drafts. */
export function BulkImportDialog(_: OverlayProps) {
  return null;
}
