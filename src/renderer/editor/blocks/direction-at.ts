import type { ResolvedPos } from '@tiptap/pm/model';
import { DEFAULT_DIRECTION } from '#core/body/block-direction';
import type { Direction } from '#core/body/body-json';

function isDirection(value: unknown): value is Direction {
  return value === 'rtl' || value === 'ltr';
}

/**
 * The direction that a new line at a position has: that of the line the position is in, else of what
 * stands before it, else of what it stands in. Pictures and rules have none.
 */
export function directionAt($position: ResolvedPos): Direction {
  for (let { depth } = $position; depth >= 0; depth -= 1) {
    const around = $position.node(depth);
    // Of the copy itself and of boxes, the line before speaks first.
    for (let index = $position.index(depth) - 1; index >= 0 && !around.isTextblock; index -= 1) {
      const dir: unknown = around.child(index).attrs['dir'];
      if (isDirection(dir)) return dir;
    }
    const dir: unknown = around.attrs['dir'];
    if (isDirection(dir)) return dir;
  }
  return DEFAULT_DIRECTION;
}
