import type { Placement } from '@floating-ui/dom';
import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { type RefObject, useEffect } from 'react';
import { placeCard } from '../blocks/place-card';
import { linkAt } from '../links/link-at';

/** Distance of a card from its words or from the sheet, and from what is beside the sheet; in pixels. */
const DISTANCE = 6;

/** The words that a card is about, as they are in the copy by now. */
function rangeOf({ state: { doc } }: EditorView, from: number, to: number | null) {
  const start = Math.min(from, doc.content.size);
  const end = to ?? start + (doc.nodeAt(start)?.nodeSize ?? 0);
  return { start, end: Math.min(end, doc.content.size) };
}

/** The side of the sheet that has room for a card of this width; null when neither has. */
function roomyPlacement(sheet: Element, around: Element, width: number): Placement | null {
  const [inner, outer] = [sheet.getBoundingClientRect(), around.getBoundingClientRect()];
  const needed = width + 2 * DISTANCE;
  if (inner.left - outer.left >= needed) return 'left-start';
  // The scroll bar, where there is one on this side, is none of the room.
  const right = outer.left + around.clientLeft + around.clientWidth;
  return right - inner.right >= needed ? 'right-start' : null;
}

/**
 * Keeps a card beside the sheet, at its words, or below them where the sheet leaves no room: nothing that
 * is being written is hidden. Above them only where the card of a link has the place below.
 * @param to where the words end; null for the end of the run that begins at `from`
 */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  editor: Editor,
  from: number,
  to: number | null = null,
): void {
  useEffect(() => {
    const node = card.current;
    const { view } = editor;
    const sheet = view.dom.closest('article');
    const around = sheet?.parentElement ?? null;
    if (node === null || sheet === null || around === null) return undefined;
    const placement = (): Placement => {
      const { doc } = view.state;
      const { start, end } = rangeOf(view, from, to);
      const hasLink = (at: number) => linkAt(doc.resolve(at)) !== null;
      const isRtl = doc.resolve(start).parent.attrs['dir'] !== 'ltr';
      const cardIsRtl = getComputedStyle(node).direction === 'rtl';
      const edge = isRtl === cardIsRtl ? 'start' : 'end';
      return `${hasLink(start) || hasLink(end) ? 'top' : 'bottom'}-${edge}`;
    };
    let stop: () => void = () => undefined;
    const setUp = () => {
      stop();
      const beside = roomyPlacement(sheet, around, node.offsetWidth);
      const anchor = {
        contextElement: view.dom,
        getBoundingClientRect() {
          const { start, end } = rangeOf(view, from, to);
          const { left, top } = view.coordsAtPos(start, 1);
          const { bottom } = view.coordsAtPos(end, -1);
          if (beside === null) return new DOMRect(left, top, 0, bottom - top);
          const { x, width } = sheet.getBoundingClientRect();
          return new DOMRect(x, top, width, bottom - top);
        },
      };
      stop = placeCard(node, anchor, beside ?? placement(), DISTANCE);
    };
    // Panels that open and a sheet that is enlarged leave another room.
    const observer = new ResizeObserver(setUp);
    observer.observe(around);
    observer.observe(sheet);
    setUp();
    return () => {
      observer.disconnect();
      stop();
    };
  }, [card, editor, from, to]);
}
