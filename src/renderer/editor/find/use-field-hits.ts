import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { DraftSession } from '../../drafts/draft-session';
import { clearPaint, type PaintedRange, paintFieldHits } from './paint-field-hits';
import { type FieldBox, fieldBox, imageTextBox, offsetInBox } from './field-element';
import type { FindState } from './find-session';
import type { Passage } from './passages';

/** The box that shows a passage, and where in the box it begins; null when no box shows it. */
function boxOf({ view }: Editor, session: DraftSession, passage: Passage) {
  if (passage.kind === 'field') {
    const box = fieldBox(passage.place);
    return box && { box, start: offsetInBox(session.fields.get(), passage.place) };
  }
  if (passage.kind === 'text') return null;
  // Nothing once the copy has moved on: it is searched anew in a moment.
  const node = view.nodeDOM(passage.from);
  const box = node instanceof Element ? imageTextBox(node, passage.attribute) : null;
  return box && { box, start: 0 };
}

/** The boxes that hits are in, with the places in each. */
function placesByBox(editor: Editor, session: DraftSession, { hits, current }: FindState) {
  const places = new Map<FieldBox, PaintedRange[]>();
  for (const [index, { passage, match }] of hits.entries()) {
    const shown = boxOf(editor, session, passage);
    if (shown === null) continue;
    const { box, start } = shown;
    const range = { from: start + match.from, to: start + match.to, isCurrent: index === current };
    places.set(box, [...(places.get(box) ?? []), range]);
  }
  return places;
}

/** Marks the hits in the boxes of the window while the find bar shows them. */
export function useFieldHits(editor: Editor, session: DraftSession, state: FindState): void {
  useEffect(() => {
    const places = placesByBox(editor, session, state);
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
  }, [editor, session, state]);
}
