import { describe, expect, it } from 'vitest';
import { DEVICE_WIDTHS, DEVICES, fitPage, isDevice } from './device-widths';

describe('the preview’s widths', () => {
  it('lists every device, narrowest first', () => {
    expect([...DEVICES].sort((a, b) => DEVICE_WIDTHS[a] - DEVICE_WIDTHS[b])).toEqual(DEVICES);
    expect(Object.keys(DEVICE_WIDTHS)).toEqual(DEVICES);
  });

  it('knows a device by its name alone', () => {
    expect(isDevice('tablet')).toBe(true);
    expect(isDevice('toString')).toBe(false);
  });

  it('scales a page down until it fits, and fills the height', () => {
    expect(fitPage(800, { width: 400, height: 300 })).toEqual({ scale: 0.5, height: 600 });
  });

  it('never enlarges a page', () => {
    expect(fitPage(390, { width: 1000, height: 700 })).toEqual({ scale: 1, height: 700 });
  });

  it('waits for a room that has been laid out', () => {
    expect(fitPage(390, { width: 0, height: 700 })).toBeNull();
    expect(fitPage(390, { width: 300, height: 0 })).toBeNull();
  });
});
