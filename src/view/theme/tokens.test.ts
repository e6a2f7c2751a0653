import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { COLOUR_NAMES, INKS, PALETTES, SURFACES } from './tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

describe('contrast', () => {
  it('gives the known ends of the scale, and refuses a pair that is too close', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#777777', '#FFFFFF')).toBeLessThan(4.5); // the famous grey that just fails
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const surface of SURFACES) {
      it(`every ink is readable on ${surface} in the ${theme} room`, () => {
        const palette = PALETTES[theme];
        const faint = INKS.filter((ink) => contrast(palette[ink], palette[surface]) < 4.5);
        expect(faint).toEqual([]);
      });
    }

    it(`paper is readable as lettering on a filled button or token in the ${theme} room`, () => {
      const palette = PALETTES[theme];
      const faint = INKS.filter((ink) => contrast(palette[ink], palette.paper) < 4.5);
      expect(faint).toEqual([]);
    });
  }
});

describe('tokens.css', () => {
  it('says the same colours as tokens.ts', () => {
    for (const name of COLOUR_NAMES) {
      expect(css.toLowerCase()).toContain(
        `--${name}: light-dark(${PALETTES.light[name]}, ${PALETTES.dark[name]});`.toLowerCase(),
      );
    }
  });
});
