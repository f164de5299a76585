import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './copy-card.module.css';

/** Where the selection is in the window; of a whole block, its button or the block itself. */
function placeOf({ view, state }: Editor): { top: number; bottom: number; left: number } {
  const { selection } = state;
  const selected = selection instanceof NodeSelection ? view.nodeDOM(selection.from) : null;
  if (!(selected instanceof HTMLElement)) return view.coordsAtPos(selection.from);
  const { top, bottom, left, width } = (
    selected.querySelector('button') ?? selected
  ).getBoundingClientRect();
  return { top, bottom, left: left + width / 2 };
}

/** A small card at the selection. It takes the focus, and gives it back to the copy. */
export function CopyCard(props: {
  editor: Editor;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { editor, title, onClose, children } = props;
  const place = useRef<HTMLSpanElement>(null);
  const [at] = useState(() => placeOf(editor));
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
