import type { OverlayProps } from '../app/overlay';

/** Many drafts become files. */
export function BulkExportDialog(_: OverlayProps) {
  return null;
}
