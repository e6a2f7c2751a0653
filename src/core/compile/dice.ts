// Dice without memory: what is rolled depends on seed, turn and site only, so changing one decision leaves all other luck
// as it was. Integer arithmetic only.

/** A whole number from 0 to `sides` - 1. `seed` and `site` are 32-bit; `site` names what is being decided. */
export function roll(seed: number, turn: number, site: number, sides: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(turn + 0x7f4a7c15, 0xc2b2ae35);
  h = mix(h ^ (h >>> 15)) ^ site;
  return Math.floor(((mix(h) >>> 0) / 4294967296) * sides);
}

/** Finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
