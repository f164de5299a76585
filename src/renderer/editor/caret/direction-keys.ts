import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { setBlockDirection } from '../set-block-direction';
import { directionChord } from './direction-chord';

/**
 * Ctrl+Shift on either side of the keyboard gives a block its direction. On Windows and in the menus of
 * macOS the browser would do so itself, with a style that the article knows nothing of; it is kept from
 * that, and what it wanted is done here.
 */
export const DirectionKeys = Extension.create({
  name: 'directionKeys',
  addProseMirrorPlugins() {
    const { editor } = this;
    const chord = directionChord();
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown(_, event) {
              chord.take(event);
              return false;
            },
            keyup(view, event) {
              const direction = chord.take(event);
              if (direction !== null && view.editable) setBlockDirection(editor, direction);
              return false;
            },
            mousedown() {
              chord.spoil();
              return false;
            },
            blur() {
              chord.spoil();
              return false;
            },
            beforeinput(_, event) {
              if (event.inputType !== 'formatSetBlockTextDirection') return false;
              event.preventDefault();
              if (event.data === 'rtl' || event.data === 'ltr') {
                setBlockDirection(editor, event.data);
              }
              return true;
            },
          },
        },
      }),
    ];
  },
});
