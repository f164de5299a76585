import { type ReactElement, useId } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import styles from './action-menu.module.css';

/** A line of a menu; null draws a rule between groups. */
export interface MenuAction {
  id: string;
  name: string;
  /** Shown at the end of the line, as «Ctrl E». */
  shortcut?: string | undefined;
  isDisabled?: boolean;
  onAction: () => void;
}

/** A menu that opens at its button; arrows move in it, letters find a line, Escape closes it. */
export function ActionMenu(props: {
  label: string;
  /** The button that opens it. */
  children: ReactElement;
  actions: (MenuAction | null)[];
  /** Says above the lines why some of them are disabled; null when there is nothing to say. */
  note?: string | null;
}) {
  const { label, children, actions, note = null } = props;
  const noteId = useId();
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        {note !== null && (
          <p id={noteId} className={styles['note']}>
            {note}
          </p>
        )}
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={label}
          {...(note !== null && { 'aria-describedby': noteId })}
        >
          {actions.map((action, index) =>
            action === null ? (
              <Separator key={`rule-${index}`} className={styles['rule'] ?? ''} />
            ) : (
              <MenuItem
                key={action.id}
                id={action.id}
                textValue={action.name}
                className={styles['item'] ?? ''}
                isDisabled={action.isDisabled ?? false}
                onAction={action.onAction}
              >
                <span>{action.name}</span>
                {action.shortcut !== undefined && <kbd dir="ltr">{action.shortcut}</kbd>}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
