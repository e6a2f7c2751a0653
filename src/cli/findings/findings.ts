// `findings [FILE...]`: the experiments of each scenario tried, and what came of them.

import { MAX_SEED } from '../../core/ref/limits.ts';
import { type Args, CLEAN, type Command, complain, type Exit, FINDINGS, isFailure, type Failure } from '../command.ts';
import { writeText } from '../files.ts';
import { asJson, print } from '../print.ts';
import { progressBar } from '../progress-bar.ts';
import { readWhole, readWorkers } from '../read-args.ts';
import { shippedScenarioFiles } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';
import { findingsInWords } from './findings-in-words.ts';
import { findingsPage } from './findings-page.ts';
import { type Experiments, openExperiments } from './open-experiments.ts';
import { comparisonsIn, playsFor, type TriedFinding, tryFindings, type Wanted } from './try-findings.ts';

const MAX_RUNS = 1_000_000;
const MAX_SETS = 100_000;
const USUAL_RUNS = 2000;

export const findings: Command = {
  usage: 'cli.findings_usage',
  help: 'cli.findings_help',
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    sensitivity: { type: 'string' },
    workers: { type: 'string' },
    out: { type: 'string' },
    record: { type: 'string' },
    strict: { type: 'boolean' },
  },
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(args, terminal) {
    const asked = readAsked(args);
    if (isFailure(asked)) return complain(terminal, asked);
    const opened = openAll(args, terminal);
    if (typeof opened === 'number') return opened;
    const comparisons = opened.reduce((sum, one) => sum + comparisonsIn(one), 0);
    const tried = await tryAll(opened, { ...asked, comparisons }, terminal);
    const failed = writeFiles(args, opened, tried, { ...asked, comparisons });
    if (failed !== null) return complain(terminal, failed);
    print(args, terminal, tried, () => findingsInWords(terminal, opened, tried));
    return args.flag('strict') && !tried.every(isSettled) ? FINDINGS : CLEAN;
  },
};

const isSettled = ({ verdict, control }: TriedFinding): boolean =>
  verdict === 'not_applicable' || (verdict === 'reproduced' && (control ?? 'holds') === 'holds');

type Asked = Omit<Wanted, 'comparisons'>;

function readAsked(args: Args): Asked | Failure {
  const runs = readWhole(args, 'runs', { least: 2, most: MAX_RUNS, otherwise: USUAL_RUNS });
  if (isFailure(runs)) return runs;
  const seed = readWhole(args, 'seed', { least: 0, most: MAX_SEED, otherwise: 1 });
  if (isFailure(seed)) return seed;
  const sensitivity = readWhole(args, 'sensitivity', { least: 0, most: MAX_SETS, otherwise: 0 });
  if (isFailure(sensitivity)) return sensitivity;
  const workers = readWorkers(args);
  return isFailure(workers) ? workers : { runs, seed, sensitivity, workers };
}

function openAll(args: Args, terminal: Terminal): readonly Experiments[] | Exit {
  const opened: Experiments[] = [];
  for (const file of args.files.length === 0 ? shippedScenarioFiles() : args.files) {
    const one = openExperiments(file, terminal);
    if (typeof one === 'number') return one;
    opened.push(one);
  }
  return opened;
}

async function tryAll(
  opened: readonly Experiments[],
  wanted: Wanted,
  terminal: Terminal,
): Promise<readonly TriedFinding[]> {
  const bar = progressBar(
    terminal,
    opened.reduce((sum, one) => sum + playsFor(one, wanted), 0),
  );
  let done = 0;
  const tried: TriedFinding[] = [];
  for (const one of opened)
    tried.push(
      ...(await tryFindings(one, wanted, (plays) => {
        done += plays;
        bar.show(done);
      })),
    );
  bar.clear();
  return tried;
}

function writeFiles(
  args: Args,
  opened: readonly Experiments[],
  tried: readonly TriedFinding[],
  wanted: Wanted,
): Failure | null {
  const [out, record] = [args.text('out'), args.text('record')];
  if (out !== undefined) {
    const failed = writeText(out, findingsPage(opened, tried, wanted));
    if (failed !== null) return failed;
  }
  return record === undefined ? null : writeText(record, asJson(tried));
}
