import type { Settings } from '#api/settings';

/** A kind of screen that readers hold the page on. */
export type Device = Settings['previewWidth'];

/**
 * Widths of the preview in CSS pixels: the commonest phone viewport, a tablet held upright, and the
 * narrowest desktop window that shows the page's full measure with room around it.
 */
export const DEVICE_WIDTHS: Record<Device, number> = { phone: 390, tablet: 820, desktop: 1280 };

/** The devices, narrowest first. */
export const DEVICES = ['phone', 'tablet', 'desktop'] as const satisfies Device[];

/** True for the name of a device, as a radio group gives it back. */
export function isDevice(name: string): name is Device {
  return Object.hasOwn(DEVICE_WIDTHS, name);
}

/**
 * How a page of one width fits into the room there is.
 * @param pageWidth width of the page in CSS pixels
 * @param room the room's width and height in CSS pixels
 * @returns the factor to scale by, 1 at most, and the height in the page's own pixels that fills the
 *   room; null while there is no room to speak of
 */
export function fitPage(
  pageWidth: number,
  room: { width: number; height: number },
): { scale: number; height: number } | null {
  if (room.width < 1 || room.height < 1) return null;
  const scale = Math.min(1, room.width / pageWidth);
  return { scale, height: Math.ceil(room.height / scale) };
}
