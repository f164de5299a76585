import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect } from 'react';
import { placeCard } from '../blocks/place-card';

/** Keeps a card at a place of the copy: above it, for what is below is read next. */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  editor: Editor,
  position: number,
): void {
  useEffect(() => {
    const node = card.current;
    if (node === null) return undefined;
    const { view } = editor;
    const place = () => Math.min(position, view.state.doc.content.size);
    const anchor = {
      contextElement: view.dom,
      getBoundingClientRect() {
        const { left, top, bottom } = view.coordsAtPos(place(), 1);
        return new DOMRect(left, top, 0, bottom - top);
      },
    };
    const isRtl = view.state.doc.resolve(place()).parent.attrs['dir'] !== 'ltr';
    const cardIsRtl = getComputedStyle(node).direction === 'rtl';
    return placeCard(node, anchor, isRtl === cardIsRtl ? 'top-start' : 'top-end', 6);
  }, [card, editor, position]);
}
