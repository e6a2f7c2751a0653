// `balance [FILE]`: what a scenario is like to decide in, measured by many plays.

import { basename } from 'node:path';
import { balanceOf } from '../../core/balance/balance.ts';
import { type Answer, QUICK_SIZES, SIZES, type Study, type Task } from '../../core/balance/study.ts';
import { unknownPaths } from '../../core/balance/watch.ts';
import { worksOff } from '../../core/balance/work-off.ts';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import type { Program } from '../../core/compile/program.ts';
import { MAX_SEED } from '../../core/ref/limits.ts';
import { learnsIn } from '../../core/simulate/doctrine/shipped-doctrines.ts';
import { say } from '../../text/say.ts';
import { type Args, CLEAN, type Command, complain, isFailure, type Failure } from '../command.ts';
import { doctrines } from '../doctrines.ts';
import { writeText } from '../files.ts';
import { playableScenario } from '../open-scenario.ts';
import { asJson, print } from '../print.ts';
import { progressBar } from '../progress-bar.ts';
import { readWhole, readWorkers } from '../read-args.ts';
import { shippedScenarioFiles } from '../shipped.ts';
import { shown, type Terminal } from '../terminal.ts';
import { threadPool } from '../thread-pool.ts';
import { balanceInWords } from './balance-in-words.ts';
import type { BalanceResult } from './balance-result.ts';
import { continuationsIn, countedIn, sourcesIn } from './studied.ts';

const MAX_PLAYS = 100_000;
const USUAL_SCENARIO = 'the_half_bridge.json';

export const balance: Command = {
  usage: 'cli.balance_usage',
  help: 'cli.balance_help',
  options: {
    seed: { type: 'string' },
    plays: { type: 'string' },
    quick: { type: 'boolean' },
    watch: { type: 'string' },
    workers: { type: 'string' },
    out: { type: 'string' },
  },
  least: 0,
  most: 1,
  async run(args, terminal) {
    const wanted = readWanted(args);
    if (isFailure(wanted)) return complain(terminal, wanted);
    const file = args.files[0] ?? shippedScenarioFiles().find((one) => basename(one) === USUAL_SCENARIO);
    if (file === undefined) return complain(terminal, { problem: say('balance.default_missing') });
    const named = playableScenario(file, terminal);
    if (typeof named === 'number') return named;
    const program = compileScenario(named);
    const [unknown] = unknownPaths(program, wanted.watch);
    if (unknown !== undefined)
      return complain(terminal, { problem: say('balance.unknown_path', { path: shown(unknown) }) });
    const { id } = named.scenario;
    const study: Study = {
      ...wanted,
      scenario: named.scenario,
      doctrines: countedIn(id),
      sources: sourcesIn(id),
      continuations: continuationsIn(id),
      learns: learnsIn(id),
    };
    const result = await timed(terminal, program, study, wanted.workers);
    const failed = writeResult(args, terminal, result);
    if (failed !== null) return complain(terminal, failed);
    return CLEAN;
  },
};

type Wanted = Omit<Study, 'scenario' | 'doctrines' | 'sources' | 'continuations' | 'learns'> & {
  readonly workers: number;
};

function readWanted(args: Args): Wanted | Failure {
  const sizes = args.flag('quick') ? QUICK_SIZES : SIZES;
  const seed = readWhole(args, 'seed', { least: 0, most: MAX_SEED, otherwise: 1 });
  if (isFailure(seed)) return seed;
  const plays = readWhole(args, 'plays', { least: 1, most: MAX_PLAYS, otherwise: sizes.plays });
  if (isFailure(plays)) return plays;
  const workers = readWorkers(args);
  if (isFailure(workers)) return workers;
  const watch = (args.text('watch') ?? '').split(',').flatMap((path) => (path.trim() === '' ? [] : [path.trim()]));
  return { seed, watch, workers, sizes: { ...sizes, plays } };
}

const BUNDLED = new URL('./balance-worker.js', import.meta.url);

async function timed(terminal: Terminal, program: Program, study: Study, workers: number): Promise<BalanceResult> {
  const began = performance.now();
  // How much there is to do is known bit by bit: the bar may go back a little.
  const bar = progressBar(terminal, Number.POSITIVE_INFINITY);
  let [done, known] = [0, 0];
  const work = (): ((task: Task) => Answer) => worksOff(study, doctrines);
  const { share, close } = threadPool<Task, Answer>({ workers, worker: BUNDLED, data: study, work });
  try {
    const { scenario, ...rest } = await balanceOf(program, study, (tasks) => {
      known += tasks.length;
      return share(tasks, () => bar.show(++done, known));
    });
    return { scenario, seconds: Math.round(performance.now() - began) / 1000, ...rest };
  } finally {
    await close();
    bar.clear();
  }
}

/** Into a file, or out. */
function writeResult(args: Args, terminal: Terminal, result: BalanceResult): Failure | null {
  const file = args.text('out');
  if (file === undefined) {
    print(args, terminal, result, () => balanceInWords(terminal, result));
    return null;
  }
  return writeText(file, args.json ? asJson(result) : balanceInWords({ ...terminal, colour: false }, result));
}
