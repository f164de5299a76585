import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

/** Something that is on or off, and holds at once; the space bar turns it. */
export function Switch(props: {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
  /** The id of what says more about it. */
  describedBy?: string;
}) {
  const { isOn, onChange, children, describedBy } = props;
  return (
    <AriaSwitch
      className={styles['switch'] ?? ''}
      isSelected={isOn}
      onChange={onChange}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
    >
      {children}
      <span className={styles['track']} aria-hidden />
    </AriaSwitch>
  );
}
