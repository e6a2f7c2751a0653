// A thread of `simulate`: compiles the scenario for itself, then plays the ranges of seeds it is given.

import { parentPort, workerData } from 'node:worker_threads';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { doctrinePolicy } from '../core/simulate/doctrine/doctrine-policy.ts';
import { sampler } from '../core/simulate/sample.ts';
import type { Answer, Job, SeedRange } from './simulate-job.ts';

const { scenario, doctrine, unknowns } = workerData as Job;
const program = compileScenario(scenario);
const sample = sampler(program, doctrinePolicy(program, doctrine), unknowns);

parentPort?.on('message', ({ first, count }: SeedRange) => {
  const answer: Answer = sample(first, count);
  parentPort?.postMessage(answer);
});
