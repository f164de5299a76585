import type { Direction } from './body-json';

/** The direction of copy that says nothing else: this is a program for Arabic. */
export const DEFAULT_DIRECTION: Direction = 'rtl';

/** The little of a DOM element that an attribute is read from; `core` compiles without the DOM. */
export interface AttributeSource {
  getAttribute(name: string): string | null;
}

/**
 * The `dir` attribute of a block. TipTap's own `textDirection` option lives in the editor alone: a
 * schema made elsewhere from the same extensions would drop the attribute, so ours carry it.
 */
export const directionAttribute = {
  dir: {
    default: DEFAULT_DIRECTION,
    validate: (value: unknown) => {
      if (value !== 'rtl' && value !== 'ltr') throw new RangeError(`dir is ${String(value)}`);
    },
    parseHTML: (element: AttributeSource): Direction =>
      element.getAttribute('dir')?.trim().toLowerCase() === 'ltr' ? 'ltr' : DEFAULT_DIRECTION,
    renderHTML: (attributes: Record<string, unknown>) => ({ dir: attributes['dir'] }),
  },
};
