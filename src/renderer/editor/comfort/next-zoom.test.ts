import { describe, expect, it } from 'vitest';
import { nextZoom } from './next-zoom';

describe('the size of the sheet', () => {
  it('goes up and down by steps, and ends where they end', () => {
    expect(nextZoom(100, 1)).toBe(110);
    expect(nextZoom(100, -1)).toBe(90);
    expect(nextZoom(200, 1)).toBe(200);
    expect(nextZoom(70, -1)).toBe(70);
  });

  it('finds its way back to the steps from any size', () => {
    expect(nextZoom(104, 1)).toBe(110);
    expect(nextZoom(104, -1)).toBe(100);
  });
});
