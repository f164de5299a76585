import type { Editor } from '@tiptap/core';
import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './copy-card.module.css';

/** A small card at the selection. It takes the focus, and gives it back to the copy. */
export function CopyCard(props: {
  editor: Editor;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { editor, title, onClose, children } = props;
  const place = useRef<HTMLSpanElement>(null);
  const [at] = useState(() => editor.view.coordsAtPos(editor.state.selection.from));
  return (
    <>
      <span
        ref={place}
        className={styles['place']}
        style={{ insetBlockStart: at.top, left: at.left, blockSize: at.bottom - at.top }}
      />
      <Popover
        triggerRef={place}
        isOpen
        placement="bottom"
        offset={6}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        className={styles['card'] ?? ''}
      >
        <Dialog aria-label={title} className={styles['content'] ?? ''}>
          {children}
        </Dialog>
      </Popover>
    </>
  );
}
