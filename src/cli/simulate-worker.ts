// A thread of `simulate`: compiles the scenario for itself, then plays the ranges of seeds it is given.

import { parentPort, workerData } from 'node:worker_threads';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { POLICIES } from '../core/simulate/policies.ts';
import { sampler } from '../core/simulate/sample.ts';
import type { Answer, Job, SeedRange } from './simulate-job.ts';

const { scenario, policy } = workerData as Job;
const sample = sampler(compileScenario(scenario), POLICIES[policy]);

parentPort?.on('message', ({ first, count }: SeedRange) => {
  const answer: Answer = sample(first, count);
  parentPort?.postMessage(answer);
});
