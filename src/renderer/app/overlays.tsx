import type { ComponentType } from 'react';
import { BackupDialog } from '../bulk/backup-dialog';
import { BulkExportDialog } from '../bulk/bulk-export-dialog';
import { BulkImportDialog } from '../bulk/bulk-import-dialog';
import { ConflictDialog } from '../conflict/conflict-dialog';
import type { DraftSession } from '../drafts/draft-session';
import type { Library } from '../drafts/library';
import { HistoryDialog } from '../history/history-dialog';
import { TrashDialog } from '../trash/trash-dialog';
import { useObserved } from '../ui/observable';
import { overlay, type OverlayId, type OverlayProps } from './overlay';

const OVERLAYS: Record<OverlayId, ComponentType<OverlayProps>> = {
  history: HistoryDialog,
  conflict: ConflictDialog,
  trash: TrashDialog,
  'bulk-import': BulkImportDialog,
  'bulk-export': BulkExportDialog,
  backup: BackupDialog,
};

/** The dialogs that are opened from more than one place. */
export function Overlays(props: { library: Library; session: DraftSession | null }) {
  const open = useObserved(overlay, (id) => id);
  return Object.entries(OVERLAYS).map(([id, Overlay]) => (
    <Overlay
      key={id}
      isOpen={open === id}
      onClose={() => overlay.set(null)}
      library={props.library}
      session={props.session}
    />
  ));
}
