// Futures of moments of the frozen flagship, as the account of a game and `balance` play them by the thousand.
import assert from 'node:assert/strict';
import { importOurs } from './bundle.mjs';
import { compileFlagship } from './compile-flagship.mjs';
import { throughput } from './sample.mjs';

const GAMES = 20;
const FROM_TURN = 5;
const SEEDS = 5;
const { beginRun, decisionDice, futurePlayer, futureSeed, isOver, policyDice, randomPolicy, step } = await importOurs();

/** @typedef {import('./ours.mjs').Program} Program */
/** @typedef {ReturnType<typeof beginRun>['run']} Run */

/**
 * A game played at random, when its turn 5 has just opened.
 * @param {Program} program
 * @param {number} seed
 */
function momentOf(program, seed) {
  const draw = policyDice(seed);
  let { run } = beginRun(program, { seed });
  while (run.world.turn < FROM_TURN) ({ run } = step(run, randomPolicy(run.world, draw)));
  return run;
}

/**
 * The same future as XState decides it, each input making a new run.
 * @param {Run} moment
 * @param {number} seed
 */
function lived(moment, seed) {
  let run = { ...moment, world: { ...moment.world, seed: seed | 0 } };
  const watched = { ...run.world };
  const draw = decisionDice(watched);
  while (!isOver(run.world)) {
    ({ run } = step(run, randomPolicy(run.world, draw)));
    Object.assign(watched, run.world);
  }
  return run.world;
}

/**
 * @param {readonly Run[]} moments
 * @param {ReturnType<typeof futurePlayer>} play
 */
function verify(moments, play) {
  for (const moment of moments) {
    const before = [...moment.world.values];
    for (let k = 0; k < SEEDS; k++) {
      const seed = futureSeed(1, k);
      assert.deepEqual(
        [...play(moment.world, randomPolicy, seed, null).values],
        [...lived(moment, seed).values],
        `future ${k}: it ends otherwise than it would be lived`,
      );
    }
    assert.deepEqual([...moment.world.values], before, 'a moment was changed by its futures');
  }
}

function futures() {
  const program = compileFlagship();
  const moments = Array.from({ length: GAMES }, (_, seed) => momentOf(program, seed));
  const play = futurePlayer(program);
  verify(moments, play);
  return throughput((n) => play(/** @type {Run} */ (moments[n % GAMES]).world, randomPolicy, futureSeed(1, n), null));
}

/** @type {import('./sample.mjs').Subjects} */
export const subjects = { futures };
