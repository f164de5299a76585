import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Keys after which the browser has moved the caret and ProseMirror has not heard of it yet. */
const MOVING = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/**
 * Tells ProseMirror where the caret is before a key that comes right after a key or a click that moved it. The
 * browser tells of a moved caret in a task of its own; the next key of a fast hand or of a script may
 * come before that, and Enter would part the paragraph where the caret was.
 */
export const FreshSelection = Extension.create({
  name: 'freshSelection',
  addProseMirrorPlugins() {
    let isStale = false;
    return [
      new Plugin({
        view({ dom }) {
          const heard = () => {
            isStale = false;
          };
          dom.ownerDocument.addEventListener('selectionchange', heard);
          return {
            destroy: () => dom.ownerDocument.removeEventListener('selectionchange', heard),
          };
        },
        props: {
          handleDOMEvents: {
            mousedown() {
              isStale = true;
              return false;
            },
            keydown(view, event) {
              if (isStale && !view.composing) {
                // ProseMirror reads the selection whenever it hears this, and has no call for it.
                view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
              }
              isStale = MOVING.has(event.key);
              return false;
            },
          },
        },
      }),
    ];
  },
});
