import { describe, expect, test } from 'vitest';
import { roll } from './dice.ts';

const hundred = Array.from({ length: 100 }, (_, k) => k);

/** How far counts stray from even, in standard deviations of a fair die (chi square, normalised). */
function strays(rolls: readonly number[], sides: number): number {
  const counts = Array.from({ length: sides }, () => 0);
  for (const side of rolls) counts[side] = (counts[side] ?? 0) + 1;
  const even = rolls.length / sides;
  const square = counts.reduce((all, count) => all + ((count - even) * (count - even)) / even, 0);
  return (square - (sides - 1)) / Math.sqrt(2 * (sides - 1));
}

describe('a roll', () => {
  test('is always the same for the same seed, turn and site', () => {
    expect(roll(7, 3, 12_345, 100)).toBe(roll(7, 3, 12_345, 100));
    expect(new Set(hundred.map((seed) => roll(seed, 3, 12_345, 1_000_000))).size).toBe(100);
    expect(new Set(hundred.map((turn) => roll(7, turn, 12_345, 1_000_000))).size).toBe(100);
    expect(new Set(hundred.map((site) => roll(7, 3, site, 1_000_000))).size).toBe(100);
  });

  test('is a whole number below the number of sides, whatever the seed', () => {
    for (const seed of [0, 1, -1, 2_147_483_647, -2_147_483_648]) {
      for (const site of [0, 4_294_967_295]) {
        expect(roll(seed, 1, site, 1)).toBe(0);
        const rolled = roll(seed, 40, site, 100);
        expect(Number.isInteger(rolled) && rolled >= 0 && rolled < 100).toBe(true);
      }
    }
  });

  test('is fair over seeds, over turns, over sites, and from one seed to the next', () => {
    const over = (throws: (k: number) => number) => Array.from({ length: 20_000 }, (_, k) => throws(k));
    expect(
      Math.abs(
        strays(
          over((seed) => roll(seed, 1, 77, 20)),
          20,
        ),
      ),
    ).toBeLessThan(4);
    expect(
      Math.abs(
        strays(
          over((turn) => roll(1, turn, 77, 20)),
          20,
        ),
      ),
    ).toBeLessThan(4);
    expect(
      Math.abs(
        strays(
          over((site) => roll(1, 1, site, 20)),
          20,
        ),
      ),
    ).toBeLessThan(4);
    const next = over((seed) => (roll(seed + 1, 1, 77, 20) - roll(seed, 1, 77, 20) + 20) % 20);
    expect(Math.abs(strays(next, 20))).toBeLessThan(4);
    const later = over((seed) => (roll(seed, 2, 77, 20) - roll(seed, 1, 77, 20) + 20) % 20);
    expect(Math.abs(strays(later, 20))).toBeLessThan(4);
  });
});
