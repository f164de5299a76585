import { Ellipsis } from 'lucide-react';
import { useFolderHeld } from '../desk/folder-held';
import { useStrings } from '../i18n/language';
import { ActionMenu, type MenuAction } from '../ui/action-menu';
import { Button } from '../ui/button';
import { type CommandId, NEED_DRAFT, shortcutLabel } from './commands';
import type { CommandHandlers } from './use-commands';

/** Commands in the order of the menu; null draws a rule. */
const ORDER = [
  'find-draft',
  'history',
  'duplicate-draft',
  null,
  'bulk-import',
  'bulk-export',
  'backup',
  null,
  'trash',
  null,
  'command-palette',
  'shortcuts',
] as const;

/** Those that change the drafts folder. */
const CHANGE_FOLDER = new Set<CommandId>(['duplicate-draft', 'bulk-import']);

/** What is done less often, in one menu: the browser host has no menu bar. */
export function MoreMenu(props: { actions: CommandHandlers; hasDraft: boolean }) {
  const { more: strings, safety } = useStrings();
  const held = useFolderHeld();
  const lines = ORDER.map((id): MenuAction | null =>
    id === null
      ? null
      : {
          id,
          name: strings[id],
          shortcut: shortcutLabel(id),
          isDisabled: (NEED_DRAFT.has(id) && !props.hasDraft) || (held && CHANGE_FOLDER.has(id)),
          onAction: () => props.actions[id]?.(),
        },
  );
  return (
    <ActionMenu label={strings.label} actions={lines} note={held ? safety.heldReason : null}>
      <Button
        icon={<Ellipsis size={18} aria-hidden />}
        label={strings.label}
        data-testid="more-menu"
      />
    </ActionMenu>
  );
}
