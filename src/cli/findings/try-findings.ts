// All experiments of a scenario tried: plays shared out to threads, then judged.

import { judgeAll, type JudgedFinding, type Played } from '../../core/findings/judge.ts';
import { planPlays } from '../../core/findings/plan-plays.ts';
import { joinPieces, piecesOf } from '../../core/findings/play-plan.ts';
import { FIRST_SEEDS, judgeSensitivity, type Kept, type Sensitivity } from '../../core/findings/sensitivity.ts';
import { doctrines } from '../doctrines.ts';
import { shareOnce } from '../thread-pool.ts';
import { type Answer, type Job, type Task, worksOff } from './findings-job.ts';
import type { Experiments } from './open-experiments.ts';

export interface Wanted {
  readonly runs: number;
  readonly seed: number;
  readonly workers: number;
  /** sets of numbers for the study of sensitivity; 0: none */
  readonly sensitivity: number;
  /** intervals that are looked at in the whole run */
  readonly comparisons: number;
}

/** As `findings` prints it; the first fields are stable. */
export interface TriedFinding extends Omit<JudgedFinding, 'contrasts' | 'controls' | 'sweeps'>, Details {
  readonly scenario: string;
}
interface Details extends Pick<JudgedFinding, 'contrasts' | 'controls' | 'sweeps'> {
  readonly sensitivity?: Omit<Sensitivity, 'id'>;
}

export const comparisonsIn = ({ findings }: Experiments): number => planPlays(findings).comparisons;

/** Plays that it takes, for a bar of progress; those that a set needs besides are not counted. */
export function playsFor(
  { findings }: Experiments,
  { runs, sensitivity }: Pick<Wanted, 'runs' | 'sensitivity'>,
): number {
  return planPlays(findings).sides.length * runs + planPlays(findings, true).sides.length * sensitivity * FIRST_SEEDS;
}

const BUNDLED = new URL('./findings-worker.js', import.meta.url);

/** `progress`: with the number of plays done since it was told last. */
export async function tryFindings(
  { named, findings }: Experiments,
  wanted: Wanted,
  progress: (plays: number) => void,
): Promise<readonly TriedFinding[]> {
  const plan = planPlays(findings);
  const contrasts = planPlays(findings, true);
  const pieces = piecesOf(plan.sides, wanted.seed, wanted.runs);
  const sets = contrasts.sides.length === 0 ? 0 : wanted.sensitivity;
  const tasks: readonly Task[] = [
    ...pieces.map((piece) => ({ kind: 'piece', piece }) as const),
    ...Array.from({ length: sets }, (_, set) => ({ kind: 'set', set }) as const),
  ];
  const perSet = contrasts.sides.length * FIRST_SEEDS;
  const job: Job = { scenario: named.scenario, findings, seed: wanted.seed };
  const work = (): ((task: Task) => Answer) => worksOff(job, doctrines);
  const answers = await shareOnce(tasks, { workers: wanted.workers, worker: BUNDLED, data: job, work }, (task) =>
    progress(task.kind === 'piece' ? task.piece.count : perSet),
  );
  const played = answers.slice(0, pieces.length) as readonly (readonly Played[])[];
  const plays = joinPieces(plan.sides.length, pieces, played);
  const judged = judgeAll(plan, plays, wanted.comparisons);
  const kept = answers.slice(pieces.length) as readonly (readonly Kept[])[];
  const told = sets === 0 ? [] : judgeSensitivity(named.scenario, contrasts, kept);
  return judged.map((one) => asTried(one, named.scenario.id, told));
}

function asTried(judged: JudgedFinding, scenario: string, told: readonly Sensitivity[]): TriedFinding {
  const { id, contrasts, controls, sweeps, ...rest } = judged;
  const found = told.find((one) => one.id === id);
  const details = { contrasts, controls, sweeps };
  if (found === undefined) return { id, scenario, ...rest, ...details };
  const { id: _, ...sensitivity } = found;
  return { id, scenario, ...rest, ...details, sensitivity };
}
