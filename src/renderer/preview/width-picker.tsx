import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useStrings } from '../i18n/language';
import { type Device, DEVICES, isDevice } from './device-widths';
import styles from './width-picker.module.css';

const ICONS = { phone: Smartphone, tablet: Tablet, desktop: Monitor };

/** Chooses the width of the preview; the arrow keys move from one to the next. */
export function WidthPicker(props: { device: Device; onDevice: (device: Device) => void }) {
  const strings = useStrings().preview;
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      aria-label={strings.width}
      orientation="horizontal"
      value={props.device}
      onChange={(name) => isDevice(name) && props.onDevice(name)}
    >
      {DEVICES.map((device) => {
        const Icon = ICONS[device];
        return (
          <Radio
            key={device}
            value={device}
            className={styles['device'] ?? ''}
            data-testid={`preview-${device}`}
          >
            <Icon size={16} aria-hidden />
            {strings.widths[device]}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}
