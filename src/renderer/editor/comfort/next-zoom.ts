/** Sizes of the sheet that the commands step through, in percent. */
const STEPS = [70, 80, 90, 100, 110, 125, 150, 175, 200];

/**
 * The next larger or smaller size of the sheet.
 * @param zoom the size now, in percent
 * @param by 1 for larger, -1 for smaller
 */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const next = by === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}
