// What one round of a subject is: as much work as fits into the given seconds, reduced to one number.

/** Two clocks, in ms: `wall`, and `cpu` (time this process computed), steadier on a machine that others use as well. */
export const clocks = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** @typedef {() => number} Clock ms, from any beginning */
/** @typedef {(seconds: number, now: Clock) => number} Sample one round: its number, in the unit of its subject */
/** @typedef {Readonly<Record<string, () => Sample | Promise<Sample>>>} Subjects by key; prepared, and verified, when called */

const BETWEEN_LOOKS = 5;

/**
 * Plays per second; every play has a seed of its own. The clock is looked at every few ms, not after every play.
 * @param {(seed: number) => unknown} play
 * @returns {Sample}
 */
export function throughput(play) {
  let seed = 1000;
  let chunk = 1;
  return (seconds, now) => {
    const start = now();
    let plays = 0;
    let spent = 0;
    while (spent < seconds * 1000) {
      for (let k = 0; k < chunk; k++) play(seed++);
      plays += chunk;
      const before = spent;
      spent = now() - start;
      if (spent - before < BETWEEN_LOOKS) chunk *= 2;
    }
    return (plays * 1000) / spent;
  };
}

/**
 * The median time of one call in ms. At least one call, however slow.
 * @param {() => unknown} call
 * @returns {Sample}
 */
export function latency(call) {
  return (seconds, now) => {
    /** @type {number[]} */
    const times = [];
    const start = now();
    do {
      const before = now();
      call();
      times.push(now() - before);
    } while (now() - start < seconds * 1000);
    return median(times);
  };
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [below, above] = /** @type {[number, number]} */ ([sorted[half - 1], sorted[half]]);
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
