// The reference campaign's dice: mulberry32, as a pure step from one state to the next, and a small stream for policies.
/** @param {number} state */
export const advance = (state) => (state + 0x6d2b79f5) | 0;

/**
 * The index in 0..n-1 that belongs to a state already advanced.
 * @param {number} state
 * @param {number} n
 */
export function index(state, n) {
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
}

/** @typedef {(n: number) => number} Draw an index in 0..n-1 */

/**
 * A stream of indices; the policy's stream is the one seeded with `seed ^ POLICY`.
 * @param {number} seed
 * @returns {Draw}
 */
export function stream(seed) {
  let state = seed | 0;
  return (n) => {
    state = advance(state);
    return index(state, n);
  };
}

export const POLICY = 0x9e3779b9;
