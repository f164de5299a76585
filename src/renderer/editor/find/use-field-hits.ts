import { useEffect } from 'react';
import type { DraftSession } from '../../drafts/draft-session';
import { clearPaint, type PaintedRange, paintFieldHits } from './paint-field-hits';
import { type FieldBox, fieldBox, offsetInBox } from './field-element';
import type { FindState } from './find-session';

/** The boxes that hits are in, with the places in each. */
function placesByBox(session: DraftSession, { hits, current }: FindState) {
  const places = new Map<FieldBox, PaintedRange[]>();
  for (const [index, { passage, match }] of hits.entries()) {
    if (passage.kind !== 'field') continue;
    const box = fieldBox(passage.place);
    if (box === null) continue;
    const start = offsetInBox(session.fields.get(), passage.place);
    const range = { from: start + match.from, to: start + match.to, isCurrent: index === current };
    places.set(box, [...(places.get(box) ?? []), range]);
  }
  return places;
}

/** Marks the hits in the boxes of the window while the find bar shows them. */
export function useFieldHits(session: DraftSession, state: FindState): void {
  useEffect(() => {
    const places = placesByBox(session, state);
    const paint = () => {
      for (const [box, ranges] of places) paintFieldHits(box, ranges);
    };
    // Lines break elsewhere when a panel opens or the sheet is enlarged.
    const observer = new ResizeObserver(paint);
    for (const box of places.keys()) observer.observe(box);
    return () => {
      observer.disconnect();
      for (const box of places.keys()) clearPaint(box);
    };
  }, [session, state]);
}
