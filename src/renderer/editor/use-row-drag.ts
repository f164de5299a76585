import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Where a dragged row would land: before this one, after it, or not here. */
export type DropEdge = 'before' | 'after' | null;

function edgeAt(element: Element, clientY: number): 'before' | 'after' {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/**
 * Lets a row be dragged by its handle, and rows of the same list be dropped on it.
 * @param list names the list; rows of other lists are not accepted
 * @param onDrop told the index of the row that was dropped, and on which side
 */
export function useRowDrag(options: {
  row: RefObject<HTMLElement | null>;
  handle: RefObject<HTMLElement | null>;
  list: string;
  index: number;
  disabled: boolean;
  onDrop: (from: number, edge: 'before' | 'after') => void;
}): DropEdge {
  const { row, handle, list, index, disabled } = options;
  const [edge, setEdge] = useState<DropEdge>(null);
  const onDrop = useRef(options.onDrop);
  useEffect(() => {
    onDrop.current = options.onDrop;
  });
  useEffect(() => {
    if (row.current === null || handle.current === null || disabled) return undefined;
    const element = row.current;
    return combine(
      draggable({
        element,
        dragHandle: handle.current,
        getInitialData: () => ({ list, index }),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['list'] === list && source.data['index'] !== index,
        onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null);
          const from = source.data['index'];
          if (typeof from === 'number') {
            onDrop.current(from, edgeAt(element, location.current.input.clientY));
          }
        },
      }),
    );
  }, [row, handle, list, index, disabled]);
  return edge;
}
