import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children?: ReactNode;
  icon?: ReactNode;
  /** Says what the button does: the accessible name of an icon button, and its tooltip. */
  label?: string;
  /** Shown in the tooltip, as «Ctrl B». */
  shortcut?: string | undefined;
  /** `danger` is for what cannot be taken back. */
  look?: 'outline' | 'primary' | 'danger' | 'quiet' | 'link';
  pressed?: boolean;
  'data-testid'?: string;
}

/** A shortcut as ARIA writes it: «Ctrl Shift P» is `Control+Shift+P`. */
function keyShortcuts(shortcut: string): string {
  return shortcut
    .replace('Ctrl', 'Control')
    .replace('⌘', 'Meta')
    .replace('⌥', 'Alt')
    .replace('⇧', 'Shift')
    .replaceAll(' ', '+');
}

/** A button; with an icon alone it has a tooltip that names it. */
export function Button(props: ButtonProps) {
  const { children, icon, label, shortcut, look = 'quiet', pressed, ...rest } = props;
  const iconOnly = children === undefined;
  const button = (
    <AriaButton
      {...rest}
      className={styles['button'] ?? ''}
      data-look={look}
      data-icon-only={iconOnly || undefined}
      {...(label !== undefined && { 'aria-label': label })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': keyShortcuts(shortcut) })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {icon}
      {children}
    </AriaButton>
  );
  if (!iconOnly && shortcut === undefined) return button;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label ?? children}
        {shortcut !== undefined && <kbd dir="ltr">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
