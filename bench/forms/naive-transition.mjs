// Everything in one XState machine, advanced with the pure functions `initialTransition` and `transition`.
import { initialTransition, transition } from 'xstate';
import { readCampaign } from '../reference/read.mjs';
import { naiveMachine } from './naive-machine.mjs';
import { playNaive } from './naive-play.mjs';

const campaign = readCampaign();
const machine = naiveMachine(campaign);
const start = (/** @type {number} */ seed) => initialTransition(machine, seed)[0];
/** @type {import('./naive-play.mjs').Send} */
const send = (snapshot, event) => transition(machine, snapshot, event)[0];

/** @type {import('../reference/read.mjs').Play} */
export const play = (seed) => playNaive(campaign, seed, start, send);
