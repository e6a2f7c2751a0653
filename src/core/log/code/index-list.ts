// A set of places in a list as a short text: the gaps between them, four bits to a character and the fifth for “more to come”.

import { fromBase32, toBase32 } from '../chain/base32.ts';

/** Order and repetition are lost; no place gives ''. */
export function indicesToText(indices: readonly number[]): string {
  const ascending = [...new Set(indices)].sort((a, b) => a - b);
  return ascending.map((index, k) => gapToText(index - (ascending[k - 1] ?? -1) - 1)).join('');
}

function gapToText(gap: number): string {
  const higher = Math.floor(gap / 16);
  return higher === 0 ? toBase32(gap, 1) : toBase32((gap % 16) + 16, 1) + gapToText(higher);
}

/** Ascending. Null when the text is not one that `indicesToText` gives, or speaks of places beyond a million. */
export function indicesFromText(text: string): number[] | null {
  const indices: number[] = [];
  let gap = 0;
  let unit = 1;
  for (const character of text) {
    const bits = fromBase32(character);
    gap += (bits % 16) * unit;
    unit *= 16;
    if (unit > 16_000_000) return null;
    if (bits >= 16) continue;
    indices.push((indices.at(-1) ?? -1) + 1 + gap);
    gap = 0;
    unit = 1;
  }
  return unit === 1 ? indices : null;
}
