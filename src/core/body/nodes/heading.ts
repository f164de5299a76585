import { Heading as TiptapHeading } from '@tiptap/extension-heading';
import { directionAttribute } from '../block-direction';

/** Levels of a heading in copy; level 1 is the headline, which is no part of the body. */
const HEADING_LEVELS = [2, 3, 4] as const;

export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** The nearest level that copy may have: pages bring `h1`, `h5` and `h6` along. */
export function nearestHeadingLevel(level: number): HeadingLevel {
  if (level <= 2) return 2;
  return level === 3 ? 3 : 4;
}

/** A heading within the copy. */
export const Heading = TiptapHeading.extend({
  addAttributes() {
    return {
      level: {
        default: 2,
        rendered: false,
        validate: (value: unknown) => {
          if (!HEADING_LEVELS.some((level) => level === value)) {
            throw new RangeError(`heading level is ${String(value)}`);
          }
        },
      },
      ...directionAttribute,
    };
  },
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: nearestHeadingLevel(level) },
    }));
  },
}).configure({ levels: [...HEADING_LEVELS] });
