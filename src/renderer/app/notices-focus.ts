import { openEditor } from '../editor/open-editor';

/** What had the focus before it went to the messages. */
let before: EventTarget | null = null;

/** True for what is in the messages at the foot of the window. */
export function isInNotices(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-region="notices"]') !== null;
}

/** Gives the focus back to what had it before the messages, or to the copy when that is gone. */
export function leaveNotices(): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  else openEditor.get()?.view.focus();
}

/** Lets Escape lead out of the messages, until the function that it answers is called. */
export function keepNoticesFocus(): () => void {
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    if (isInNotices(target) && !isInNotices(relatedTarget)) before = relatedTarget;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !isInNotices(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    leaveNotices();
  };
  addEventListener('focusin', onFocus);
  // Before Escape ends anything else.
  addEventListener('keydown', onKeyDown, true);
  return () => {
    removeEventListener('focusin', onFocus);
    removeEventListener('keydown', onKeyDown, true);
  };
}
