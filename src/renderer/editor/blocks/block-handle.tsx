import type { Editor } from '@tiptap/core';
import { GripVertical, Plus } from 'lucide-react';
import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { useStrings } from '../../i18n/language';
import { ActionMenuAt } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { Announcement } from './announcement';
import { blockActions, insertBelow } from './block-actions';
import { blockAtPointer, type PointedBlock } from './block-at-pointer';
import styles from './block-handle.module.css';
import { dragBlock } from './drag-block';

/**
 * The block under the pointer, until something is typed or the sheet is scrolled.
 * @param isHeld while it stays the same, whatever happens
 * @returns the block, and what forgets it
 */
function usePointedBlock(
  editor: Editor,
  isHeld: boolean,
): [block: PointedBlock | null, forget: () => void] {
  const [block, setBlock] = useState<PointedBlock | null>(null);
  useEffect(() => {
    const sheet = editor.view.dom.closest<HTMLElement>('[data-region="sheet"]');
    if (sheet === null || isHeld) return undefined;
    let frame = 0;
    const hide = () => {
      cancelAnimationFrame(frame);
      setBlock(null);
    };
    const show = ({ clientX, clientY, buttons, target }: PointerEvent) => {
      cancelAnimationFrame(frame);
      const onHandle = target instanceof Element && target.closest('[data-block-handle]') !== null;
      if (onHandle || buttons !== 0) return;
      frame = requestAnimationFrame(() => {
        const next = blockAtPointer(editor.view, clientX, clientY);
        setBlock((now) =>
          now?.position === next?.position && now?.middle === next?.middle ? now : next,
        );
      });
    };
    const onSheet = new AbortController();
    const { signal } = onSheet;
    sheet.addEventListener('pointermove', show, {
      passive: true,
      signal,
    });
    sheet.addEventListener('pointerleave', hide, { signal });
    sheet.addEventListener('scroll', hide, { passive: true, signal, capture: true });
    editor.on('update', hide);
    return () => {
      cancelAnimationFrame(frame);
      onSheet.abort();
      editor.off('update', hide);
    };
  }, [editor, isHeld]);
  return [block, useCallback(() => setBlock(null), [])];
}

/** The handle beside the block under the pointer: drag it, or open its menu. */
export function BlockHandle(props: { editor: Editor }) {
  const { editor } = props;
  const [isOpen, setOpen] = useState(false);
  const [isDragged, setDragged] = useState(false);
  // Only to the handle does the browser say that a drag has ended: it stays while the sheet scrolls.
  const [block, forget] = usePointedBlock(editor, isOpen || isDragged);
  const drag = useCallback(
    (isGoingOn: boolean) => {
      setDragged(isGoingOn);
      if (!isGoingOn) forget();
    },
    [forget],
  );
  return (
    <>
      <Announcement />
      {block !== null && (
        <Handle
          editor={editor}
          block={block}
          isOpen={isOpen}
          onOpenChange={setOpen}
          onDragChange={drag}
        />
      )}
    </>
  );
}

function Handle(props: {
  editor: Editor;
  block: PointedBlock;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onDragChange: (isGoingOn: boolean) => void;
}) {
  const { editor, block, isOpen, onOpenChange, onDragChange } = props;
  const { position } = block;
  const strings = useStrings();
  const handle = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const grip = handle.current?.querySelector('button') ?? null;
    if (grip === null) return undefined;
    grip.draggable = true;
    const start = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer === null) return;
      dragBlock(editor.view, position, dataTransfer);
      onDragChange(true);
    };
    const end = () => {
      editor.view.dragging = null;
      onDragChange(false);
    };
    grip.addEventListener('dragstart', start);
    grip.addEventListener('dragend', end);
    return () => {
      grip.removeEventListener('dragstart', start);
      grip.removeEventListener('dragend', end);
    };
  }, [editor, position, onDragChange]);
  // The menu would give the focus back to its button; the copy is where one goes on.
  const toCopy = useCallback(() => {
    setTimeout(() => !editor.isDestroyed && editor.view.focus(), 0);
  }, [editor]);
  const style: CSSProperties = { insetBlockStart: block.middle, left: block.edge };
  return (
    <div
      ref={handle}
      className={styles['handle']}
      style={style}
      dir="rtl"
      data-block-handle
      data-testid="block-handle"
    >
      <Button
        icon={<GripVertical size={16} aria-hidden />}
        label={strings.blocks.handle}
        excludeFromTabOrder
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
      />
      <Button
        icon={<Plus size={16} aria-hidden />}
        label={strings.blocks.insertBelow}
        excludeFromTabOrder
        onPress={() => insertBelow(editor, position)}
      />
      <ActionMenuAt
        label={strings.blocks.handle}
        place={handle}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        actions={isOpen ? blockActions(editor, position, strings) : []}
        onGone={toCopy}
      />
    </div>
  );
}
