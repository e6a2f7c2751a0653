// The flagship in play: random plays in a batch, and what one input of a live session costs.
import assert from 'node:assert/strict';
import { importOurs } from './bundle.mjs';
import { compileFlagship } from './compile-flagship.mjs';
import { median, throughput } from './sample.mjs';

const SEEDS = 20;
const { beginRun, livePlayer, policyDice, randomPolicy, stateHash, step, tablePlayer } = await importOurs();

/** @typedef {import('./ours.mjs').Program} Program */

/** @param {Program} program */
function verify(program) {
  const live = livePlayer(program, randomPolicy);
  const batch = tablePlayer(program, randomPolicy, false);
  for (let seed = 1; seed <= SEEDS; seed++)
    assert.equal(stateHash(batch(seed).world), stateHash(live(seed).world), `seed ${seed}: a batch ends otherwise`);
}

function plays() {
  const program = compileFlagship();
  verify(program);
  return throughput(tablePlayer(program, randomPolicy, false));
}

/**
 * One live play; the time of every `step` in ms, in their order.
 * @param {Program} program
 * @param {number} seed
 */
function timesOf(program, seed) {
  const draw = policyDice(seed);
  /** @type {number[]} */
  const times = [];
  let { run } = beginRun(program, { seed });
  while (run.world.phase !== 'debrief') {
    const input = randomPolicy(run.world, draw);
    const before = performance.now();
    ({ run } = step(run, input));
    times.push(performance.now() - before);
  }
  return times;
}

/**
 * Every play is played three times over and the shortest time of each input counts: what other programs do in between is
 * not the engine's, and is not there three times at the same input.
 * @param {Program} program
 * @param {number} seed
 */
function shortestTimes(program, seed) {
  const attempts = [1, 2, 3].map(() => timesOf(program, seed));
  return attempts[0]?.map((_, k) => Math.min(...attempts.map((times) => times[k] ?? Infinity))) ?? [];
}

/**
 * `reduce` makes one number of the times of all inputs of a round.
 * @param {(times: readonly number[]) => number} reduce
 * @returns {() => import('./sample.mjs').Sample}
 */
const inputs = (reduce) => () => {
  const program = compileFlagship();
  let seed = 1000;
  return (seconds, now) => {
    /** @type {number[]} */
    const times = [];
    for (const end = now() + seconds * 1000; now() < end; ) times.push(...shortestTimes(program, seed++));
    return reduce(times);
  };
};

/** @type {import('./sample.mjs').Subjects} */
export const subjects = {
  plays,
  inputMedian: inputs(median),
  inputSlowest: inputs((times) => times.reduce((a, b) => Math.max(a, b), 0)),
};
