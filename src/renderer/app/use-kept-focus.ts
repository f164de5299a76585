import { useEffect, useRef } from 'react';
import type { DraftSession } from '../drafts/draft-session';
import { useObserved } from '../ui/observable';
import { focusField } from './focus-regions';
import { overlay } from './overlay';

/**
 * Keeps the focus in the field of the sheet that had it when the sheet is made anew: a version was put
 * back, or somebody else changed the draft. What one types must not go nowhere.
 */
export function useKeptFocus(session: DraftSession | null): void {
  const dialog = useObserved(overlay, (id) => id);
  const field = useRef('headline');
  const before = useRef<string | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('[data-region="sheet"]') === null) return;
      field.current = target.closest<HTMLElement>('[data-testid]')?.dataset['testid'] ?? 'headline';
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const id = session?.id ?? null;
    const reopened = id !== null && before.current === id;
    before.current = id;
    if (!reopened || dialog !== null) return undefined;
    // A dialog that closes gives the focus back within a frame, if there is anything to give it to.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusField(field.current);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [session, dialog]);
}
