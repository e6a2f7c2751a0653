// The three ways of running the reference campaign, by the bundle of this commit and by that of an earlier one.
import { importDoors } from './bundle.mjs';
import { readCampaign } from './reference/read.mjs';
import { referenceToScenario } from './reference-to-scenario.mjs';
import { throughput } from './sample.mjs';

/** @typedef {'live' | 'batch' | 'batchNoFacts'} Way */

/**
 * @param {Way} way
 * @param {'NOW' | 'THEN'} when
 */
const subject = (way, when) => async () => {
  const ours = await importDoors(process.env[`BENCH_${when}`] ?? '');
  const program = ours.checkAndCompile(JSON.stringify(referenceToScenario(readCampaign())), ours.NO_LIBRARY);
  const player =
    way === 'live'
      ? ours.livePlayer(program, ours.referencePolicy)
      : ours.tablePlayer(program, ours.referencePolicy, way === 'batch');
  return throughput(player);
};

const WAYS = /** @type {const} */ (['live', 'batch', 'batchNoFacts']);
const WHENS = /** @type {const} */ (['NOW', 'THEN']);

/** @type {import('./sample.mjs').Subjects} */
export const subjects = Object.fromEntries(
  WAYS.flatMap((way) => WHENS.map((when) => [`${way} ${when}`, subject(way, when)])),
);
