// What threads of `findings` tell each other: the experiments of a scenario at the start, then tasks one way and answers the other.

import type { Played } from '../../core/findings/judge.ts';
import { planPlays } from '../../core/findings/plan-plays.ts';
import { type Piece, piecePlayer } from '../../core/findings/play-plan.ts';
import type { Finding } from '../../core/scenario/language/schema-findings.ts';
import { type Kept, playSet } from '../../core/findings/sensitivity.ts';
import type { Doctrines } from '../../core/simulate/policy.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly findings: readonly Finding[];
  readonly seed: number;
}
export type Task = { readonly kind: 'piece'; readonly piece: Piece } | { readonly kind: 'set'; readonly set: number };
/** What plays came to, or which findings kept their sign in a set. */
export type Answer = readonly Played[] | readonly Kept[];

/** What a thread does, and what is done without any: the same. */
export function worksOff({ scenario, findings, seed }: Job, doctrines: Doctrines): (task: Task) => Answer {
  const play = piecePlayer(scenario, planPlays(findings).sides, doctrines);
  const contrasts = planPlays(findings, true);
  return (task) =>
    task.kind === 'piece' ? play(task.piece) : playSet(scenario, contrasts, task.set, { doctrines, seed });
}
