// Our own engine on the reference campaign. Its dice are its own, so it is not held to the expected results but to itself:
// all ways of running it must come to the same state, and those that keep facts to the same facts.
import assert from 'node:assert/strict';
import { importOurs } from './bundle.mjs';
import { readCampaign } from './reference/read.mjs';
import { referenceToScenario } from './reference-to-scenario.mjs';
import { throughput } from './sample.mjs';

const SEEDS = 100;
const { checkAndCompile, livePlayer, NO_LIBRARY, referencePolicy, stateHash, tablePlayer } = await importOurs();

/** @typedef {'live' | 'batch' | 'batchNoFacts'} Way */
/** @typedef {import('./ours.mjs').Player} Player */

/** @param {Record<Way, Player>} ways */
function verify({ live, batch, batchNoFacts }) {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const lived = live(seed);
    const batched = batch(seed);
    assert.deepEqual(batched.facts, lived.facts, `seed ${seed}: a batch keeps other facts`);
    const hash = stateHash(lived.world);
    assert.equal(stateHash(batched.world), hash, `seed ${seed}: a batch ends otherwise`);
    assert.equal(stateHash(batchNoFacts(seed).world), hash, `seed ${seed}: a batch without facts ends otherwise`);
  }
}

const subject = (/** @type {Way} */ way) => () => {
  const program = checkAndCompile(JSON.stringify(referenceToScenario(readCampaign())), NO_LIBRARY);
  const ways = {
    live: livePlayer(program, referencePolicy),
    batch: tablePlayer(program, referencePolicy, true),
    batchNoFacts: tablePlayer(program, referencePolicy, false),
  };
  verify(ways);
  return throughput(ways[way]);
};

/** @type {import('./sample.mjs').Subjects} */
export const subjects = { live: subject('live'), batch: subject('batch'), batchNoFacts: subject('batchNoFacts') };
