// Two check characters over GF(32), one of the field's elements for each letter of the alphabet. They show every mistyped character and
// every swap of two, and in a code of up to 31 characters also *which* character a single slip hit, and what it was.

import { ALPHABET } from '../chain/base32.ts';

// x^5 + x^2 + 1, whose root 2 runs through all 31 elements but 0
const times2 = (element: number): number => ((element << 1) ^ (element & 16 ? 37 : 0)) & 31;

interface Sums {
  /** sum of all elements */
  readonly plain: number;
  /** sum of all elements, each times 2 to its distance from the end */
  readonly weighted: number;
}

function sumsOf(characters: string): Sums {
  let plain = 0;
  let weighted = 0;
  for (const character of characters) {
    const element = ALPHABET.indexOf(character);
    plain ^= element;
    weighted = times2(weighted) ^ element;
  }
  return { plain, weighted };
}

/** The two characters to put behind `body`, so that both sums of the whole are 0. */
export function checkCharacters(body: string): string {
  const { plain, weighted } = sumsOf(`${body}${ALPHABET.charAt(0)}${ALPHABET.charAt(0)}`);
  // With a and b as the two: a + b = plain and 2a + b = weighted, so that 3a = plain + weighted.
  for (let a = 0; a < 32; a += 1) {
    if ((times2(a) ^ a) === (plain ^ weighted)) return ALPHABET.charAt(a) + ALPHABET.charAt(a ^ plain);
  }
  throw new Error('GF(32): multiplying by 3 reaches every element');
}

export type Check =
  | { readonly kind: 'right' }
  /** as if one character, at `index`, should have been `rather` */
  | { readonly kind: 'slip'; readonly index: number; readonly rather: string }
  | { readonly kind: 'wrong' };

/** `characters` with their two check characters at the end, all of the alphabet. */
export function checkCode(characters: string): Check {
  const { plain, weighted } = sumsOf(characters);
  if (plain === 0 && weighted === 0) return { kind: 'right' };
  if (plain === 0 || weighted === 0 || characters.length > 31) return { kind: 'wrong' };
  let element = plain;
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    if (element === weighted) {
      const meant = ALPHABET.indexOf(characters.charAt(index)) ^ plain;
      return { kind: 'slip', index, rather: ALPHABET.charAt(meant) };
    }
    element = times2(element);
  }
  return { kind: 'wrong' };
}
