import { type ComponentType, useEffect } from 'react';
import { BackupDialog } from '../bulk/backup-dialog';
import { BulkExportDialog } from '../bulk/bulk-export-dialog';
import { BulkImportDialog } from '../bulk/bulk-import-dialog';
import { ConflictDialog } from '../conflict/conflict-dialog';
import { HistoryDialog } from '../history/history-dialog';
import { CommandPalette } from '../palette/command-palette';
import { ShortcutsSheet } from '../palette/shortcuts-sheet';
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
  'command-palette': CommandPalette,
  shortcuts: ShortcutsSheet,
};

/** Dialogs about the open draft. */
const OF_DRAFT = new Set<OverlayId | null>(['history', 'conflict']);

/** The dialogs that are opened from more than one place. */
export function Overlays(props: Omit<OverlayProps, 'isOpen' | 'onClose'>) {
  const open = useObserved(overlay, (id) => id);
  const isVoid = props.session === null && OF_DRAFT.has(open);
  useEffect(() => {
    // Or else it would come up with the next draft.
    if (isVoid) overlay.set(null);
  }, [isVoid]);
  return Object.entries(OVERLAYS).map(([id, Overlay]) => (
    <Overlay
      key={id}
      isOpen={open === id}
      onClose={() => overlay.set(null)}
      library={props.library}
      session={props.session}
      actions={props.actions}
    />
  ));
}
