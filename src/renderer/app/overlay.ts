import type { DraftSession } from '../drafts/draft-session';
import type { Library } from '../drafts/library';
import type { CommandHandlers } from './use-commands';
import { observable, type Observable } from '../ui/observable';

/** A dialog that is opened from more than one place. */
export type OverlayId =
  | 'history'
  | 'conflict'
  | 'trash'
  | 'bulk-import'
  | 'bulk-export'
  | 'backup'
  | 'command-palette'
  | 'shortcuts';

export interface OverlayProps {
  isOpen: boolean;
  onClose: () => void;
  library: Library;
  session: DraftSession | null;
  /** What the window's commands do. */
  actions: CommandHandlers;
}

/** The dialog that is open; one at most. */
export const overlay: Observable<OverlayId | null> = observable<OverlayId | null>(null);
