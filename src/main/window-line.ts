import type { WebContents } from 'electron';
import { EVENT_CHANNEL } from '#api/channels';
import type { DeskEvent } from '#api/contract';
import { isSamePage } from './app-address';

/** The line that events take to the window. */
export interface WindowLine {
  /** Sends an event, or holds it until the page listens. */
  send(event: DeskEvent): void;
  /** The page has said that it listens. */
  listening(): void;
  /** True while the page listens, so that it has something to save. */
  isListening(): boolean;
}

/** Events that a page which has just loaded would not find out by itself. */
const WORTH_HOLDING = new Set<DeskEvent['type']>(['fileOpened', 'menuCommand']);

/**
 * Opens the line to a page; it closes while the page loads anew or its process is gone.
 * @param page the address that the window loads
 * @param gone told whenever the page is no longer there
 */
export function openWindowLine(contents: WebContents, page: string, gone: () => void): WindowLine {
  let open = false;
  let held: DeskEvent[] = [];
  const close = (): void => {
    open = false;
    gone();
  };
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument, url }) => {
    // This comes before `will-frame-navigate`: whatever leads elsewhere is stopped there, and the page
    // stays, with what is in it.
    if (isMainFrame && !isSameDocument && isSamePage(url, page)) close();
  });
  contents.on('render-process-gone', close);
  contents.on('destroyed', close);
  return {
    send(event) {
      if (open) contents.send(EVENT_CHANNEL, event);
      else if (WORTH_HOLDING.has(event.type)) held.push(event);
    },
    listening() {
      open = true;
      const waiting = held;
      held = [];
      for (const event of waiting) contents.send(EVENT_CHANNEL, event);
    },
    isListening: () => open,
  };
}
