import { findAll, removeNode } from '../paste-dom';
import type { PasteSource } from '../paste-source';

/** What stands on a message and is no part of it: its time, its ticks, who forwarded it, buttons. */
const FURNITURE =
  '[data-testid="msg-meta"], [data-testid="msg-time"], [data-icon], [aria-hidden="true"]:not(img), ' +
  '.message-time, .MessageMeta, .time-inner, .reactions, .Reactions, [role="button"], button';

/** WhatsApp and Telegram in the browser, by what no other page has: in a message buttons are no words. */
export const messenger: PasteSource = {
  isFrom: (html) =>
    /data-pre-plain-text|selectable-text|class="[^"]*\b(?:translatable-message|MessageMeta)\b/u.test(
      html,
    ),
  prepare(root) {
    for (const part of findAll(root, FURNITURE)) removeNode(part);
    // A message's direction is found by its browser; its letters say the same.
    for (const element of findAll(root, '[dir="auto"]')) element.removeAttribute('dir');
  },
};
