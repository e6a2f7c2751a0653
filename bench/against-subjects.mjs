// The three ways of running the reference campaign, by the bundle of this commit and by that of an earlier one.
import { pathToFileURL } from 'node:url';
import { readCampaign } from './reference/read.mjs';
import { referenceToScenario } from './reference-to-scenario.mjs';
import { throughput } from './sample.mjs';

const subject = (way, when) => async () => {
  const ours = await import(pathToFileURL(process.env[`BENCH_${when}`]).href);
  const program = ours.checkAndCompile(JSON.stringify(referenceToScenario(readCampaign())), ours.NO_LIBRARY);
  const player =
    way === 'live'
      ? ours.livePlayer(program, ours.referencePolicy)
      : ours.tablePlayer(program, ours.referencePolicy, way === 'batch');
  return throughput(player);
};

export const subjects = Object.fromEntries(
  ['live', 'batch', 'batchNoFacts'].flatMap((way) =>
    ['NOW', 'THEN'].map((when) => [`${way} ${when}`, subject(way, when)]),
  ),
);
