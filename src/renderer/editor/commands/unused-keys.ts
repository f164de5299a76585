import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

const unused = new WeakSet<Event>();

/** True for a key that the editor stopped though nothing in it had a use for it. */
export function wasUnused(event: Event): boolean {
  return unused.has(event);
}

/** Takes such a key for a part of the editor that has a use for it after all. */
export function noteUsed(event: Event): void {
  unused.delete(event);
}

/**
 * ProseMirror stops every Escape, used or not; the window has a use for those that are left: it leaves
 * its focus mode by them.
 */
export const UnusedKeys = Extension.create({
  name: 'unusedKeys',
  // After everything that may have a use for the key.
  priority: -1000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleKeyDown(_, event) {
            if (event.code === 'Escape') unused.add(event);
            return false;
          },
        },
      }),
    ];
  },
});
