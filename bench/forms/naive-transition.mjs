// Everything in one XState machine, advanced with the pure functions `initialTransition` and `transition`.
import { initialTransition, transition } from 'xstate';
import { readCampaign } from '../reference/read.mjs';
import { naiveMachine } from './naive-machine.mjs';
import { playNaive } from './naive-play.mjs';

const campaign = readCampaign();
const machine = naiveMachine(campaign);
const start = (seed) => initialTransition(machine, seed)[0];
const send = (snapshot, event) => transition(machine, snapshot, event)[0];

export const play = (seed) => playNaive(campaign, seed, start, send);
