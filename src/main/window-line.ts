import type { WebContents } from 'electron';
import { EVENT_CHANNEL } from '#api/channels';
import type { DeskEvent } from '#api/contract';

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

/** Opens the line to a page; it closes while the page loads anew or its process is gone. */
export function openWindowLine(contents: WebContents): WindowLine {
  let open = false;
  let held: DeskEvent[] = [];
  const close = (): void => {
    open = false;
  };
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) close();
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
