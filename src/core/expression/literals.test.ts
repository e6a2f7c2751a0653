import { describe, expect, test } from 'vitest';
import { literalsIn, withLiterals } from './literals.ts';

const values = (text: string) => literalsIn(text).map(({ value, ofTurn }) => (ofTurn ? `turn ${value}` : value));

describe('numbers in an expression', () => {
  test.each([
    ['region.coast.trust < 40', [40]],
    ['min(3, (self.wealth - 34) / 5)', [3, 34, 5]],
    ['-4', [4]],
    ["actor.m02.state == 'at_5' && flag.f9 ? 1 : 20", [1, 20]],
    ['-clear', []],
    ['turn % 2 == 1 && indicator.house < 70', ['turn 2', 'turn 1', 70]],
    ['turn >= 9 ? turn * 3 : 2', ['turn 9', 3, 2]],
    ['!(turn < 4 || route.a.flow >= 11)', ['turn 4', 11]],
  ])('given %s, then they are %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('given new values for some, then the others and all else stay', () => {
    const text = "route.a.flow >= 11 && (x + 7) * 7 < 100 ? 'a' == 'a' : 7 > 8";
    const changed = withLiterals(
      text,
      new Map([
        [0, 1234],
        [2, 0],
        [5, 9],
      ]),
    );
    expect(changed).toBe("route.a.flow >= 1234 && (x + 7) * 0 < 100 ? 'a' == 'a' : 7 > 9");
  });
});
