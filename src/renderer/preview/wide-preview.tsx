import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import type { Device } from './device-widths';
import styles from './wide-preview.module.css';
import { WidthPicker } from './width-picker';

/** The preview over the whole window, at its real size wherever that fits; Escape goes back. */
export function WidePreview(props: {
  isOpen: boolean;
  onClose: () => void;
  device: Device;
  onDevice: (device: Device) => void;
  caption: ReactNode;
  children: ReactNode;
}) {
  const strings = useStrings();
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['bar']}>
            <Heading slot="title">{strings.preview.title}</Heading>
            <span className={styles['caption']}>{props.caption}</span>
            <WidthPicker device={props.device} onDevice={props.onDevice} />
            <Button
              icon={<X size={18} aria-hidden />}
              label={strings.app.close}
              onPress={props.onClose}
            />
          </header>
          <div className={styles['room']}>{props.children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
