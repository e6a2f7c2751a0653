// Our own engine on the reference campaign. Its dice are its own, so it is not held to the expected results but to itself:
// all ways of running it must come to the same state.
import { importBundled } from './bundle.mjs';
import { readCampaign } from './reference/read.mjs';
import { throughput } from './sample.mjs';

const { compileReference, playBatch, playLive, stateHash, tableRunner } = await importBundled('ours');
const SEEDS = 100;

function verify(plays) {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const hashes = new Set(plays.map((play) => stateHash(play(seed).world)));
    if (hashes.size > 1) throw new Error(`seed ${seed}: the ways of running the engine do not agree`);
  }
}

const subject = (way) => () => {
  const program = compileReference(readCampaign());
  const runner = tableRunner(program.statecharts, program.charts);
  const ways = {
    live: (seed) => playLive(program, seed),
    batch: (seed) => playBatch(program, runner, seed, true),
    batchNoFacts: (seed) => playBatch(program, runner, seed, false),
  };
  verify(Object.values(ways));
  return throughput(ways[way]);
};

export const subjects = Object.fromEntries(['live', 'batch', 'batchNoFacts'].map((way) => [way, subject(way)]));
