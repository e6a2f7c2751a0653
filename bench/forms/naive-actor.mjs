// The same machine as in naive-transition.mjs, run as a live actor: `createActor` once a play, then `send`.
import { createActor } from 'xstate';
import { readCampaign } from '../reference/read.mjs';
import { naiveMachine } from './naive-machine.mjs';
import { playNaive } from './naive-play.mjs';

const campaign = readCampaign();
const machine = naiveMachine(campaign);

/** @type {import('../reference/read.mjs').Play} */
export function play(seed) {
  const actor = createActor(machine, { input: seed }).start();
  /** @type {import('./naive-play.mjs').Send} */
  const send = (_, event) => {
    actor.send(event);
    return actor.getSnapshot();
  };
  const result = playNaive(campaign, seed, () => actor.getSnapshot(), send);
  actor.stop();
  return result;
}
