import { type ReactNode, useId } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import { ariaShortcut, describeShortcut, type Shortcut } from './shortcut';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children?: ReactNode;
  icon?: ReactNode;
  /** Says what the button does: the accessible name of an icon button, and its tooltip. */
  label?: string;
  /** Shown in the tooltip, as «Ctrl B», and told to whoever hears the page. */
  shortcut?: Shortcut | undefined;
  /** `danger` is for what cannot be taken back. */
  look?: 'outline' | 'primary' | 'danger' | 'quiet' | 'link';
  pressed?: boolean;
  /** Why it cannot be pressed now: shown when the pointer rests on it. Null when it can. */
  disabledReason?: string | null;
  'data-testid'?: string;
}

/** A button; with an icon alone it has a tooltip that names it. */
export function Button(props: ButtonProps) {
  const { children, icon, label, shortcut, look = 'quiet', pressed, ...others } = props;
  const { disabledReason = null, isDisabled = false, ...rest } = others;
  const reasonId = useId();
  const iconOnly = children === undefined;
  const button = (
    <AriaButton
      {...rest}
      isDisabled={isDisabled || disabledReason !== null}
      {...(disabledReason !== null && { 'aria-describedby': reasonId })}
      className={styles['button'] ?? ''}
      data-look={look}
      data-icon-only={iconOnly || undefined}
      {...(label !== undefined && { 'aria-label': label })}
      {...(shortcut !== undefined && {
        // The library lets this attribute through in no other way.
        render: (dom) => <button {...dom} aria-keyshortcuts={ariaShortcut(shortcut)} />,
      })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {icon}
      {children}
    </AriaButton>
  );
  if (disabledReason !== null) {
    // A disabled button has no tooltip of its own.
    return (
      <span className={styles['disabled']} title={disabledReason}>
        {button}
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      </span>
    );
  }
  if (!iconOnly && shortcut === undefined) return button;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label ?? children}
        {shortcut !== undefined && <kbd dir="ltr">{describeShortcut(shortcut)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
