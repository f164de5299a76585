import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';

/** What a card stands at: an element, or a place in the copy. */
interface Anchor {
  getBoundingClientRect: () => DOMRect;
  contextElement?: Element;
}

/** Distance of a card from the window's edges, in pixels. */
const GAP = 6;

/**
 * Keeps a card at its place while the sheet scrolls, on the other side where there is no room; it gets
 * as high as the window lets it. Returns what stops it.
 * @param placement as for text from the left: «start» is turned around with the card's own direction
 * @param distance from its place, in pixels
 */
export function placeCard(
  card: HTMLElement,
  anchor: Anchor,
  placement: Placement,
  distance = 0,
): () => void {
  const place = async () => {
    const { x, y } = await computePosition(anchor, card, {
      placement,
      strategy: 'fixed',
      middleware: [
        offset(distance),
        flip({ padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            card.style.maxBlockSize = `${availableHeight}px`;
          },
        }),
      ],
    });
    // Physical: what is measured is in pixels of the window.
    card.style.insetBlockStart = `${y}px`;
    card.style.left = `${x}px`;
    card.style.visibility = 'visible';
  };
  return autoUpdate(anchor, card, () => void place());
}
