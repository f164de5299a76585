import { useEffect, useId, useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { type DraftSummary, DRAFT_STATUSES } from '#api/draft-types';
import { useFolderHeld } from '../desk/folder-held';
import { useStrings } from '../i18n/language';
import type { DraftActions } from './draft-actions';
import menuStyles from '../ui/action-menu.module.css';
import styles from './draft-menu.module.css';

/** A draft whose menu is open, and the button that it stands at. */
export interface MenuTarget {
  draft: DraftSummary;
  anchor: HTMLElement;
}

/** What can be done with a draft of the list. */
export function DraftMenu(props: {
  target: MenuTarget;
  actions: DraftActions;
  onRemove: (id: string) => void;
  onClose: () => void;
}) {
  const { target, actions, onRemove, onClose } = props;
  const { id, status, pinned, problem } = target.draft;
  const { library: strings, drafts, safety } = useStrings();
  const held = useFolderHeld();
  const noteId = useId();
  const anchor = useRef<HTMLElement>(target.anchor);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.focus(), []);
  const broken = problem !== null;
  return (
    <Popover
      className={menuStyles['popover'] ?? ''}
      aria-label={strings.actions}
      triggerRef={anchor}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      {held && (
        <p id={noteId} className={menuStyles['note']}>
          {safety.heldReason}
        </p>
      )}
      <Menu
        ref={menu}
        {...(held && { 'aria-describedby': noteId })}
        className={menuStyles['menu'] ?? ''}
        aria-label={strings.actions}
        onClose={onClose}
        data-testid="draft-menu"
      >
        <Item name={strings.open} shortcut="Enter" onAction={() => actions.open(id)} />
        <Item
          name={pinned ? strings.unpin : strings.pin}
          isDisabled={held}
          onAction={() => actions.changeState(id, { pinned: !pinned })}
        />
        <Separator className={menuStyles['rule'] ?? ''} />
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[status]}
          onSelectionChange={(keys) => {
            const next = DRAFT_STATUSES.find((one) => keys !== 'all' && keys.has(one));
            if (next !== undefined && next !== status) actions.changeState(id, { status: next });
          }}
        >
          <Header className={styles['heading'] ?? ''}>{strings.status}</Header>
          {DRAFT_STATUSES.map((one) => (
            <MenuItem
              key={one}
              id={one}
              className={`${menuStyles['item'] ?? ''} ${styles['item'] ?? ''}`}
              textValue={strings.statuses[one]}
              isDisabled={broken || held}
            >
              <span className={styles['status']} data-status={one}>
                {strings.statuses[one]}
              </span>
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className={menuStyles['rule'] ?? ''} />
        <Item
          name={strings.duplicate}
          isDisabled={broken || held}
          onAction={() => actions.duplicate(id)}
        />
        <Item
          name={strings.versions}
          isDisabled={broken}
          onAction={() => actions.showVersions(id)}
        />
        <Separator className={menuStyles['rule'] ?? ''} />
        <Item
          name={drafts.remove}
          shortcut="Delete"
          isDisabled={held}
          onAction={() => onRemove(id)}
        />
      </Menu>
    </Popover>
  );
}

function Item(props: {
  name: string;
  shortcut?: string;
  isDisabled?: boolean;
  onAction: () => void;
}) {
  const { name, shortcut } = props;
  return (
    <MenuItem
      className={menuStyles['item'] ?? ''}
      textValue={name}
      isDisabled={props.isDisabled ?? false}
      onAction={props.onAction}
    >
      <span>{name}</span>
      {shortcut !== undefined && <kbd dir="ltr">{shortcut}</kbd>}
    </MenuItem>
  );
}
