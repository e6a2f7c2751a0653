// `simulate FILE`: many plays by a policy, counted.

import { MAX_SEED } from '../core/ref/limits.ts';
import { type Statistics, statisticsOf } from '../core/simulate/statistics.ts';
import { type Args, CLEAN, type Command, complain, FINDINGS, isFailure, type Failure } from './command.ts';
import { type AskedPolicy, playableDoctrine, readPolicy } from './open-policy.ts';
import { playableScenario } from './open-scenario.ts';
import { type Plays, playMany } from './play-many.ts';
import { print } from './print.ts';
import { progressBar } from './progress-bar.ts';
import { readWhole, readWorkers } from './read-args.ts';
import { readUnknowns } from './read-unknowns.ts';
import { statisticsInWords } from './statistics-in-words.ts';
import type { Terminal } from './terminal.ts';

const MAX_RUNS = 100_000_000;

export const simulate: Command = {
  usage: 'cli.simulate_usage',
  help: 'cli.simulate_help',
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    policy: { type: 'string' },
    unknown: { type: 'string', multiple: true },
    workers: { type: 'string' },
    strict: { type: 'boolean' },
  },
  least: 1,
  most: 1,
  async run(args, terminal) {
    const wanted = readWanted(args);
    if (isFailure(wanted)) return complain(terminal, wanted);
    const named = playableScenario(args.files[0] ?? '', terminal);
    if (typeof named === 'number') return named;
    const doctrine = playableDoctrine(wanted.policy, named, terminal);
    if (typeof doctrine === 'number') return doctrine;
    const unknowns = readUnknowns(args, named.scenario);
    if (isFailure(unknowns)) return complain(terminal, unknowns);
    const result = await timed(terminal, { ...wanted, named, doctrine, unknowns });
    print(args, terminal, result, () => statisticsInWords(terminal, result));
    const complete = Object.values(result.unreached).every((ids) => ids.length === 0);
    return args.flag('strict') && !complete ? FINDINGS : CLEAN;
  },
};

interface Wanted extends Omit<Plays, 'named' | 'doctrine' | 'unknowns' | 'progress'> {
  readonly policy: AskedPolicy;
}

function readWanted(args: Args): Wanted | Failure {
  const runs = readWhole(args, 'runs', { least: 1, most: MAX_RUNS });
  if (isFailure(runs)) return runs;
  const seed = readWhole(args, 'seed', { least: 0, most: MAX_SEED });
  if (isFailure(seed)) return seed;
  const workers = readWorkers(args);
  if (isFailure(workers)) return workers;
  const policy = readPolicy(args);
  return isFailure(policy) ? policy : { runs, seed, workers, policy };
}

export interface SimulateResult extends Statistics {
  readonly seconds: number;
}

async function timed(terminal: Terminal, plays: Omit<Plays, 'progress'>): Promise<SimulateResult> {
  const bar = progressBar(terminal, plays.runs);
  const began = performance.now();
  const tally = await playMany({ ...plays, progress: (done) => bar.show(done) });
  const seconds = Math.round(performance.now() - began) / 1000;
  bar.clear();
  const { scenario, runs, ...rest } = statisticsOf(plays.named.scenario, tally);
  return { scenario, runs, seconds, ...rest };
}
