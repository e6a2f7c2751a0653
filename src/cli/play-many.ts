// Many plays, shared out to threads in small ranges as each becomes free. Tallies are added up as they come: whole numbers, so
// the sum does not depend on who played what, or when.

import { Worker } from 'node:worker_threads';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import type { NamedScenario } from '../core/scenario/names/named-scenario.ts';
import type { Doctrine } from '../core/scenario/language/schema-doctrine.ts';
import { doctrinePolicy } from '../core/simulate/doctrine/doctrine-policy.ts';
import { sampler } from '../core/simulate/sample.ts';
import { addTally, emptyTally, type Tally } from '../core/simulate/tally.ts';
import type { Unknowns } from './read-unknowns.ts';
import type { Answer, Job, SeedRange } from './simulate-job.ts';

/** Small enough for a smooth bar and an even end, large enough that messages cost nothing. */
const RANGE = 50;

export interface Plays {
  readonly named: NamedScenario;
  readonly doctrine: Doctrine;
  /** what is fixed of the unknowns; the rest is drawn by each seed */
  readonly unknowns: Unknowns;
  readonly seed: number;
  readonly runs: number;
  /** threads; 1 plays without any */
  readonly workers: number;
  readonly progress: (done: number) => void;
  /** the bundled simulate-worker.ts */
  readonly worker?: URL;
}

export async function playMany(plays: Plays): Promise<Tally> {
  const program = compileScenario(plays.named);
  const sum = emptyTally(program);
  const add = (tally: Tally): void => {
    addTally(sum, tally);
    plays.progress(sum.runs);
  };
  const ranges = rangesOf(plays);
  const threads = Math.min(plays.workers, Math.ceil(plays.runs / RANGE));
  if (threads > 1) {
    await Promise.all(Array.from({ length: threads }, () => playInThread(plays, ranges, add)));
    return sum;
  }
  const sample = sampler(program, doctrinePolicy(program, plays.doctrine), plays.unknowns);
  for (const { first, count } of ranges) add(sample(first, count));
  return sum;
}

/** One list for all threads: who is free takes the next. */
function* rangesOf({ seed, runs }: Plays): Generator<SeedRange, void, undefined> {
  for (let done = 0; done < runs; done += RANGE)
    yield { first: (seed + done) >>> 0, count: Math.min(RANGE, runs - done) };
}

const BUNDLED = new URL('./worker.js', import.meta.url);

function playInThread(plays: Plays, ranges: Generator<SeedRange, void, undefined>, add: (tally: Tally) => void) {
  const { named, doctrine, unknowns, worker: url = BUNDLED } = plays;
  // threads are sent plain data: each names and compiles the scenario for itself
  const job: Job = { scenario: named.scenario, doctrine, unknowns };
  const worker = new Worker(url, { workerData: job });
  return new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const { value } = ranges.next();
      if (value === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage(value);
    };
    worker.on('message', (answer: Answer) => {
      add(answer);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
