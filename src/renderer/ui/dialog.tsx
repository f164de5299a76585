import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useStrings } from '../i18n/language';
import { Button } from './button';
import styles from './dialog.module.css';

/** A dialog over the window, with a title and a way out; Escape and a click beside it close it. */
export function Dialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Width at most: a question (480 px) or a working surface (1080 px). */
  size?: 'small' | 'large';
  children: ReactNode;
  footer?: ReactNode;
}) {
  const { title, isOpen, onClose, size = 'small', children, footer } = props;
  const strings = useStrings();
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={size === 'small'}
    >
      <Modal className={styles['modal'] ?? ''} data-size={size}>
        <KeptFocus>
          <header className={styles['header']}>
            <Heading slot="title">{title}</Heading>
            <Button
              icon={<X size={18} aria-hidden />}
              label={strings.app.close}
              onPress={onClose}
            />
          </header>
          <div className={styles['content']}>{children}</div>
          {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
        </KeptFocus>
      </Modal>
    </ModalOverlay>
  );
}

/** The dialog itself. It takes the focus when what had it goes away: Escape is still to be heard. */
function KeptFocus(props: { children: ReactNode }) {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    const node = dialog.current;
    if (node === null) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) node.focus();
    });
    const attributeFilter = ['disabled'];
    observer.observe(node, { childList: true, subtree: true, attributes: true, attributeFilter });
    return () => observer.disconnect();
  }, []);
  return (
    <AriaDialog ref={dialog} className={styles['dialog'] ?? ''}>
      {props.children}
    </AriaDialog>
  );
}
