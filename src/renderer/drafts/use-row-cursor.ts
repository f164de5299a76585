import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { lineAt, type ListingView, placeOf } from './listing';
import { targetOfKey } from './target-of-key';

interface Cursor {
  place: number;
  /** The draft there, which the cursor follows when the list changes. */
  id: string | null;
}

/** The one stop of the Tab key in the list, which arrows move. */
export interface RowCursor {
  place: number;
  /** Puts the focus on the draft at a place, which may still have to be read. */
  moveTo: (place: number) => void;
  onFocus: (place: number) => void;
  onFocusLost: () => void;
  onKeyDown: (event: KeyboardEvent, place: number) => void;
}

/**
 * Keeps the list's cursor with its draft through changes of the list, and the focus in the list when
 * the line that had it goes away.
 * @param options.openId the open draft: the cursor goes to it when it is another one
 * @param options.perPage lines that Page Up and Page Down move by
 * @param options.reveal scrolls to a place
 * @param options.remove what the Delete key does
 */
export function useRowCursor(options: {
  list: RefObject<HTMLElement | null>;
  view: ListingView;
  openId: string | undefined;
  perPage: () => number;
  reveal: (place: number) => void;
  remove: (place: number) => void;
}): RowCursor {
  const { list, view, openId, perPage, reveal, remove } = options;
  const [cursor, setCursor] = useState<Cursor>({ place: 0, id: openId ?? null });
  const [followed, setFollowed] = useState({ openId, question: view.question });
  if (followed.openId !== openId || followed.question !== view.question) {
    setFollowed({ openId, question: view.question });
    setCursor({ place: 0, id: openId ?? null });
  }
  const wantsFocus = useRef(false);
  const found = cursor.id === null ? -1 : placeOf(view, cursor.id);
  const place = Math.max(0, Math.min(found === -1 ? cursor.place : found, view.total - 1));

  const onFocus = useCallback(
    (at: number) => setCursor({ place: at, id: lineAt(view, at)?.draft.id ?? null }),
    [view],
  );
  const onFocusLost = useCallback(() => {
    wantsFocus.current = true;
  }, []);
  const moveTo = (to: number) => {
    wantsFocus.current = true;
    onFocus(to);
    reveal(to);
  };
  useLayoutEffect(() => {
    // The list had the focus itself while it was empty.
    if (view.total > 0 && document.activeElement === list.current) wantsFocus.current = true;
    if (!wantsFocus.current) return;
    const line = list.current?.querySelector(`[data-place="${place}"] [data-draft]`);
    // An empty list keeps the focus itself: the next Tab goes on from here.
    const target = view.total === 0 ? list.current : line;
    if (!(target instanceof HTMLElement)) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Delete') {
      event.preventDefault();
      remove(at);
      return;
    }
    const to = targetOfKey(event.key, { at, total: view.total, perPage: perPage() });
    if (to === null) return;
    event.preventDefault();
    moveTo(to);
  };
  return { place, moveTo, onFocus, onFocusLost, onKeyDown };
}
