// The three ways of running the reference campaign, and random plays of the frozen flagship, by the bundle of this commit and by that of
// an earlier one.
import { importDoors } from './bundle.mjs';
import { readFlagship } from './flagship.mjs';
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

/** @param {'NOW' | 'THEN'} when */
const flagship = (when) => async () => {
  const ours = await importDoors(process.env[`BENCH_${when}`] ?? '');
  const { scenario, measures, templates } = readFlagship();
  const program = ours.checkAndCompile(scenario, ours.readLibrary(measures, templates));
  return throughput(ours.tablePlayer(program, ours.randomPolicy, false));
};

const WAYS = /** @type {const} */ (['live', 'batch', 'batchNoFacts']);
const WHENS = /** @type {const} */ (['NOW', 'THEN']);

/** @type {import('./sample.mjs').Subjects} */
const reference = Object.fromEntries(
  WAYS.flatMap((way) => WHENS.map((when) => [`${way} ${when}`, subject(way, when)])),
);

/** @type {import('./sample.mjs').Subjects} */
export const subjects = { ...reference, 'flagship NOW': flagship('NOW'), 'flagship THEN': flagship('THEN') };
