import type { Direction } from '#core/body/body-json';

/** The little of a keyboard event that the chord is read from. */
export type ChordKey = Pick<
  KeyboardEvent,
  'type' | 'key' | 'code' | 'repeat' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'
>;

/** Reads Ctrl+Shift from the keys that go down and up. */
export interface DirectionChord {
  /** Takes a `keydown` or `keyup`; answers the direction when the chord is let go, else null. */
  take: (event: ChordKey) => Direction | null;
  /** Something else came in between, a click perhaps: what is held is no chord any more. */
  spoil: () => void;
}

/**
 * Ctrl+Shift as Windows has it: the side of the Shift key says the direction, either Ctrl goes with it,
 * and it counts when one of the two is let go and no other key came in between.
 */
export function directionChord(): DirectionChord {
  /** What the chord says when it is let go; null while it is not complete. */
  let said: Direction | null = null;
  let side: Direction | null = null;
  let isSpoilt = false;

  function press({ key, code, altKey, metaKey, ctrlKey, shiftKey }: ChordKey): void {
    const isFirst = (key === 'Control' && !shiftKey) || (key === 'Shift' && !ctrlKey);
    if (isFirst) {
      side = null;
      isSpoilt = false;
    }
    if ((key !== 'Control' && key !== 'Shift') || altKey || metaKey) isSpoilt = true;
    if (key === 'Shift') {
      const pressed = code === 'ShiftRight' ? 'rtl' : 'ltr';
      // Both Shift keys at once say nothing.
      if (side !== null && side !== pressed) isSpoilt = true;
      side = pressed;
    }
    said = ctrlKey && shiftKey && !isSpoilt ? side : null;
  }

  function release({ ctrlKey, shiftKey }: ChordKey): Direction | null {
    const direction = isSpoilt ? null : said;
    said = null;
    if (!shiftKey) side = null;
    // What was spoilt stays so until all is let go.
    isSpoilt = (isSpoilt || direction !== null) && (ctrlKey || shiftKey);
    return direction;
  }

  return {
    take(event) {
      if (event.type === 'keyup') return release(event);
      if (!event.repeat) press(event);
      return null;
    },
    spoil() {
      isSpoilt = true;
    },
  };
}
