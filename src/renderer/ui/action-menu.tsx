import { ChevronLeft } from 'lucide-react';
import { type ReactElement, type RefObject, useEffect, useId } from 'react';
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

interface MenuContent {
  label: string;
  actions: (MenuAction | MenuBranch | null)[];
  /** Says above the lines why some of them are disabled; null when there is nothing to say. */
  note?: string | null;
}

/** A menu that opens at its button; arrows move in it, letters find a line, Escape closes it. */
export function ActionMenu(
  props: MenuContent & {
    /** The button that opens it. */
    children: ReactElement;
  },
) {
  const { children, ...content } = props;
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Lines {...content} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu at an element that does more than open it. */
export function ActionMenuAt(
  props: MenuContent & {
    place: RefObject<Element | null>;
    isOpen: boolean;
    onOpenChange: (isOpen: boolean) => void;
    /** Called when the menu has gone: only then the focus can go elsewhere. The same from render to render. */
    onGone: () => void;
  },
) {
  const { place, isOpen, onOpenChange, onGone, ...content } = props;
  return (
    <Popover
      className={styles['popover'] ?? ''}
      placement="bottom end"
      triggerRef={place}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Lines {...content} onClose={() => onOpenChange(false)} />
      <Gone then={onGone} />
    </Popover>
  );
}

function Gone(props: { then: () => void }) {
  const { then } = props;
  useEffect(() => then, [then]);
  return null;
}

function Lines(props: MenuContent & { onClose?: () => void }) {
  const { label, actions, note = null, onClose } = props;
  const noteId = useId();
  return (
    <>
      {note !== null && (
        <p id={noteId} className={styles['note']}>
          {note}
        </p>
      )}
      <Menu
        className={styles['menu'] ?? ''}
        aria-label={label}
        {...(note !== null && { 'aria-describedby': noteId })}
        {...(onClose !== undefined && { onClose, autoFocus: 'first' })}
      >
        {actions.map((action, index) =>
          action === null ? (
            <Separator key={`rule-${index}`} className={styles['rule'] ?? ''} />
          ) : (
            <Line key={action.id} action={action} onDone={onClose} />
          ),
        )}
      </Menu>
    </>
  );
}

/** @param props.onDone closes a menu that has no button of its own to do it, also from a submenu */
function Line(props: { action: MenuAction | MenuBranch; onDone: (() => void) | undefined }) {
  const { action, onDone } = props;
  if (!('actions' in action)) return <ActionLine action={action} onDone={onDone} />;
  return (
    <SubmenuTrigger>
      <MenuItem id={action.id} textValue={action.name} className={styles['item'] ?? ''}>
        <span>{action.name}</span>
        <ChevronLeft size={16} aria-hidden className={styles['onwards']} />
      </MenuItem>
      <Popover className={styles['popover'] ?? ''}>
        <Menu className={styles['menu'] ?? ''} aria-label={action.name}>
          {action.actions.map((line) => (
            <ActionLine key={line.id} action={line} onDone={onDone} />
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function ActionLine(props: { action: MenuAction; onDone: (() => void) | undefined }) {
  const { id, name, shortcut, isDisabled = false, onAction } = props.action;
  return (
    <MenuItem
      id={id}
      textValue={name}
      className={styles['item'] ?? ''}
      isDisabled={isDisabled}
      onAction={() => {
        onAction();
        props.onDone?.();
      }}
    >
      <span>{name}</span>
      {shortcut !== undefined && <kbd dir="ltr">{shortcut}</kbd>}
    </MenuItem>
  );
}
