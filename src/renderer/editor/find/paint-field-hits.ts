import type { FieldBox } from './field-element';

/** A place in a box, and whether the find bar is at it. */
export interface PaintedRange {
  from: number;
  to: number;
  isCurrent: boolean;
}

/** What decides where a letter of a box stands. */
const MEASURES = [
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'direction',
  'text-align',
  'padding',
  'border-width',
  'border-style',
  'box-sizing',
] as const;

/** Where the letters of a box are, from its padding's edge. A box has no such answer itself. */
function measure(box: FieldBox, ranges: readonly PaintedRange[]) {
  const copy = document.createElement('div');
  const style = getComputedStyle(box);
  for (const name of MEASURES) copy.style.setProperty(name, style.getPropertyValue(name));
  const isLine = box instanceof HTMLInputElement;
  Object.assign(copy.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: `${box.offsetWidth}px`,
    overflow: 'hidden',
    overflowWrap: 'break-word',
    visibility: 'hidden',
    whiteSpace: isLine ? 'pre' : 'pre-wrap',
    ...(isLine && { lineHeight: `${box.clientHeight}px`, paddingBlock: '0' }),
  });
  const text = document.createTextNode(box.value);
  copy.append(text);
  document.body.append(copy);
  const origin = copy.getBoundingClientRect();
  const rects = ranges.flatMap(({ from, to, isCurrent }) => {
    const range = document.createRange();
    range.setStart(text, Math.min(from, text.length));
    range.setEnd(text, Math.min(to, text.length));
    return [...range.getClientRects()].map((rect) => ({
      x: rect.x - origin.x - copy.clientLeft,
      y: rect.y - origin.y - copy.clientTop,
      width: rect.width,
      height: rect.height,
      isCurrent,
    }));
  });
  copy.remove();
  return rects;
}

/** The parts of a background; each is a list, one for each place. */
const BACKGROUND = ['image', 'position', 'size', 'repeat'] as const;

/** Takes all marks off a box. */
export function clearPaint(box: FieldBox): void {
  for (const part of BACKGROUND) box.style.removeProperty(`background-${part}`);
}

/**
 * Marks places in a box: as its background, for no element can stand among its letters, and the
 * browser's highlights do not reach into it.
 */
export function paintFieldHits(box: FieldBox, ranges: readonly PaintedRange[]): void {
  const rects = measure(box, ranges);
  const set = (part: (typeof BACKGROUND)[number], values: string[]) =>
    box.style.setProperty(`background-${part}`, values.join(', '));
  const colour = (isCurrent: boolean) => (isCurrent ? 'var(--found-current)' : 'var(--found)');
  set(
    'image',
    rects.map((rect) => `linear-gradient(${colour(rect.isCurrent)} 0 100%)`),
  );
  set(
    'position',
    rects.map(({ x, y }) => `${x}px ${y}px`),
  );
  set(
    'size',
    rects.map(({ width, height }) => `${width}px ${height}px`),
  );
  set(
    'repeat',
    rects.map(() => 'no-repeat'),
  );
}
