import { describe, expect, it } from 'vitest';
import { type ChordKey, directionChord } from './direction-chord';

/** Keys by their codes; `+` goes down, `-` comes up. Answers what the chord said. */
function answers(keys: string): string[] {
  const chord = directionChord();
  const held = new Set<string>();
  return keys.split(' ').flatMap((step) => {
    if (step === 'click') {
      chord.spoil();
      return [];
    }
    const code = step.slice(1);
    const isDown = step.startsWith('+');
    const wasHeld = held.has(code);
    if (isDown) held.add(code);
    else held.delete(code);
    const holds = (name: string) => Array.from(held).some((other) => other.startsWith(name));
    const event: ChordKey = {
      type: isDown ? 'keydown' : 'keyup',
      code,
      repeat: isDown && wasHeld,
      key: code.replace(/(?:Left|Right)$/u, ''),
      ctrlKey: holds('Control'),
      shiftKey: holds('Shift'),
      altKey: holds('Alt'),
      metaKey: holds('Meta'),
    };
    return chord.take(event) ?? [];
  });
}

describe('directionChord', () => {
  it.each([
    ['+ControlRight +ShiftRight -ShiftRight -ControlRight', ['rtl']],
    ['+ControlRight +ShiftRight -ControlRight -ShiftRight', ['rtl']],
    ['+ControlLeft +ShiftLeft -ShiftLeft -ControlLeft', ['ltr']],
    ['+ShiftLeft +ControlLeft -ShiftLeft -ControlLeft', ['ltr']],
    ['+ControlLeft +ShiftRight -ShiftRight -ControlLeft', ['rtl']],
    // A held key repeats.
    ['+ControlLeft +ControlLeft +ShiftLeft +ShiftLeft -ShiftLeft -ControlLeft', ['ltr']],
    // One after the other while Ctrl is held: one chord, as letting go of all parts them.
    [
      '+ControlLeft +ShiftLeft -ShiftLeft -ControlLeft +ControlRight +ShiftRight -ShiftRight',
      ['ltr', 'rtl'],
    ],
    // Shortcuts with a letter, before and after.
    ['+ControlLeft +ShiftLeft +KeyZ -KeyZ -ShiftLeft -ControlLeft', []],
    ['+ControlLeft +KeyB -KeyB +ShiftLeft -ShiftLeft -ControlLeft', []],
    ['+ControlLeft +ShiftLeft +KeyZ -KeyZ +ShiftLeft -ShiftLeft -ControlLeft', []],
    // Selecting by word, and by clicks.
    ['+ControlLeft +ShiftLeft +ArrowLeft -ArrowLeft -ShiftLeft -ControlLeft', []],
    ['+ControlLeft +ShiftLeft click -ShiftLeft -ControlLeft', []],
    ['+ControlLeft +AltRight +ShiftLeft -ShiftLeft -AltRight -ControlLeft', []],
    ['+ControlLeft +ShiftLeft +ShiftRight -ShiftRight -ShiftLeft -ControlLeft', []],
    ['+ShiftLeft -ShiftLeft +ControlLeft -ControlLeft', []],
    ['click +ControlLeft +ShiftLeft -ShiftLeft -ControlLeft', ['ltr']],
    // A spoilt one does not spoil the next.
    [
      '+ControlLeft +ShiftLeft +KeyZ -KeyZ -ShiftLeft -ControlLeft +ControlLeft +ShiftLeft -ShiftLeft',
      ['ltr'],
    ],
  ])('%s', (keys, expected) => expect(answers(keys)).toEqual(expected));
});
