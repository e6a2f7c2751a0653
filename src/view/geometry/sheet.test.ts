import { describe, expect, it } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH } from './map-view.ts';
import { fitSheet, toMap } from './sheet.ts';

describe('the sheet in its room', () => {
  it('fits whole into any room, in the middle', () => {
    for (const [width, height] of [
      [760, 616],
      [1900, 500],
      [320, 900],
    ] as const) {
      const sheet = fitSheet(width, height, 1, 16);
      expect(sheet.left).toBeGreaterThan(0);
      expect(sheet.top).toBeGreaterThan(0);
      expect(sheet.left * 2 + MAP_WIDTH * sheet.scale).toBeCloseTo(width, 6);
      expect(sheet.top * 2 + MAP_HEIGHT * sheet.scale).toBeCloseTo(height, 6);
    }
  });

  it('finds the way back from a pixel to the map, at any pixel ratio', () => {
    for (const pixel of [1, 1.5, 2]) {
      const sheet = fitSheet(800, 600, pixel, 16);
      const [x, y] = toMap(sheet, 400, 300);
      expect(x).toBeCloseTo(MAP_WIDTH / 2, 0);
      expect(y).toBeCloseTo(MAP_HEIGHT / 2, 0);
    }
  });

  it('never writes smaller than 13 pixels, and larger on a projector', () => {
    const cssSize = (width: number, rootEm: number) => {
      const sheet = fitSheet(width, width * 0.75, 1, rootEm);
      return sheet.em * sheet.scale;
    };
    for (const width of [300, 760, 1220, 2500]) expect(cssSize(width, 16)).toBeGreaterThanOrEqual(13);
    expect(cssSize(1220, 20)).toBeCloseTo(1.25 * cssSize(1220, 16), 6);
    expect(cssSize(760, 20)).toBeGreaterThan(cssSize(760, 16));
  });
});
