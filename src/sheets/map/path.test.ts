import { describe, expect, it } from 'vitest';
import { curvesOf, dashes, pathOf, pathsOf, short } from './path.ts';

describe('path data', () => {
  it('steps from point to point in tenths', () => {
    expect(
      pathOf(
        [
          [1, 2],
          [4.04, 1.26],
          [4.04, 3],
        ],
        true,
      ),
    ).toBe('M1 2l3-0.7 0 1.7z');
    expect(pathOf([], false)).toBe('');
  });

  it('adds up no error over many small steps', () => {
    const line = Array.from({ length: 400 }, (_, at) => [at * 0.333, at * 0.07] as const);
    const [from = '', steps = ''] = pathOf(line, false).slice(1).split('l');
    const all = [from, steps].map((part) => (part.match(/-?[\d.]+/g) ?? []).map(Number));
    const sum = (odd: number) => all.flat().reduce((total, one, at) => (at % 2 === odd ? total + one : total), 0);
    expect(sum(0)).toBeCloseTo(399 * 0.333, 1);
    expect(sum(1)).toBeCloseTo(399 * 0.07, 1);
  });

  it('joins several lines and curves into one path', () => {
    expect(
      pathsOf(
        [
          [
            [0, 0],
            [1, 1],
          ],
          [
            [5, 5],
            [6, 4],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l1 1M5 5l1-1');
    expect(
      curvesOf([
        {
          from: [0, 0],
          bends: [
            [
              [1, -1],
              [2, 0],
            ],
          ],
        },
      ]),
    ).toBe('M0 0Q1-1 2 0');
  });

  it('writes numbers short', () => {
    expect([short(1 / 3), short(-0.04), short(12)]).toEqual(['0.3', '0', '12']);
    expect([dashes([0.01, 2.456]), dashes([])]).toEqual(['0.01 2.46', undefined]);
  });
});
