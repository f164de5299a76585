import { ChevronLeft } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import {
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
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

/** A line that opens further lines beside it. */
export interface MenuBranch {
  id: string;
  name: string;
  actions: MenuAction[];
}

/** A menu that opens at its button; arrows move in it, letters find a line, Escape closes it. */
export function ActionMenu(props: {
  label: string;
  /** The button that opens it. */
  children: ReactElement;
  actions: (MenuAction | MenuBranch | null)[];
  onOpenChange?: (isOpen: boolean) => void;
  /** Says above the lines why some of them are disabled; null when there is nothing to say. */
  note?: string | null;
}) {
  const { label, children, actions, note = null } = props;
  const noteId = useId();
  return (
    <MenuTrigger {...(props.onOpenChange !== undefined && { onOpenChange: props.onOpenChange })}>
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
              <Line key={action.id} action={action} />
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Line(props: { action: MenuAction | MenuBranch }) {
  const { action } = props;
  if (!('actions' in action)) return <ActionLine action={action} />;
  return (
    <SubmenuTrigger>
      <MenuItem id={action.id} textValue={action.name} className={styles['item'] ?? ''}>
        <span>{action.name}</span>
        <ChevronLeft size={16} aria-hidden className={styles['onwards']} />
      </MenuItem>
      <Popover className={styles['popover'] ?? ''}>
        <Menu className={styles['menu'] ?? ''} aria-label={action.name}>
          {action.actions.map((line) => (
            <ActionLine key={line.id} action={line} />
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function ActionLine(props: { action: MenuAction }) {
  const { id, name, shortcut, isDisabled = false, onAction } = props.action;
  return (
    <MenuItem
      id={id}
      textValue={name}
      className={styles['item'] ?? ''}
      isDisabled={isDisabled}
      onAction={onAction}
    >
      <span>{name}</span>
      {shortcut !== undefined && <kbd dir="ltr">{shortcut}</kbd>}
    </MenuItem>
  );
}
