import { Mark, mergeAttributes } from '@tiptap/core';
import { type AttributeSource } from '../block-direction';
import type { Direction } from '../body-json';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    isolate: {
      /** Sets the selected run apart from the direction around it, or undoes that. */
      toggleIsolate: (dir?: Direction) => ReturnType;
    };
  }
}

/**
 * A run of Latin letters or numbers set apart from the Arabic around it, so that a telephone number,
 * «C++» or «-5%» shows in its own order (UAX #9, isolates). In HTML it is `bdi` with a direction.
 */
export const Isolate = Mark.create({
  name: 'isolate',
  // Around all else: a link or a comment on a part of the run would part it in two, and two isolates
  // side by side are read from the right.
  priority: 1002,
  inclusive: false,
  // Order, not look: without it a telephone number reads backwards, in the page, too.
  clearable: false,
  addAttributes() {
    return {
      dir: {
        default: 'ltr' satisfies Direction,
        validate: (value: unknown) => {
          if (value !== 'rtl' && value !== 'ltr') throw new RangeError(`dir is ${String(value)}`);
        },
        parseHTML: (element: AttributeSource): Direction =>
          element.getAttribute('dir')?.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
      },
    };
  },
  parseHTML() {
    return [{ tag: 'bdi' }, { tag: 'span[dir="ltr"]' }, { tag: 'span[dir="rtl"]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['bdi', mergeAttributes(HTMLAttributes), 0];
  },
  addCommands() {
    return {
      toggleIsolate:
        (dir = 'ltr') =>
        ({ commands }) =>
          commands.toggleMark(this.name, { dir }),
    };
  },
});
