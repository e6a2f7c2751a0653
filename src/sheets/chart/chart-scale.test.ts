import { describe, expect, it } from 'vitest';
import { linePath, spreadLabels, xOf, yOf } from './chart-scale.ts';

const frame = { width: 120, height: 60, left: 10, right: 10, top: 5, bottom: 5 };
const domain = { count: 3, min: 0, max: 100 };

describe('chart scale', () => {
  it('puts the ends of the domain on the ends of the frame', () => {
    expect([xOf(frame, domain, 0), xOf(frame, domain, 2)]).toEqual([10, 110]);
    expect([yOf(frame, domain, 100), yOf(frame, domain, 0)]).toEqual([5, 55]);
  });

  it('puts a single point in the middle and survives a flat domain', () => {
    expect(xOf(frame, { ...domain, count: 1 }, 0)).toBe(60);
    expect(yOf(frame, { count: 2, min: 4, max: 4 }, 4)).toBe(55);
  });

  it('breaks the line at a missing value', () => {
    expect(linePath(frame, domain, [0, null, 100])).toBe('M10 55M110 5');
    expect(linePath(frame, domain, [0, 50, 100])).toBe('M10 55L60 30L110 5');
  });
});

describe('labels at line ends', () => {
  it('keeps its order and leaves the gap between any two', () => {
    const placed = spreadLabels([30, 31, 29], 10, 5, 55);
    const sorted = [...placed].sort((a, b) => a - b);
    expect(placed[2]).toBe(sorted[0]);
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(10);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(10);
  });

  it('stays above the foot of the chart', () => {
    expect(Math.max(...spreadLabels([54, 54], 10, 5, 55))).toBeLessThanOrEqual(55);
  });
});
