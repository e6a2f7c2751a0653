// What a play came to: its score, its ending, and whether that is one of the best there are. Which endings are best is data: those
// with the highest grade that the scenario gives.

import type { Program } from '../compile/program.ts';
import { totalScore } from '../engine/objectives.ts';
import type { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/language/schema.ts';

export interface Outcome {
  /** sum of the objectives */
  readonly score: number;
  /** place in the scenario's list; null: none was reached */
  readonly ending: number | null;
  /** of the ending, 1 worst to 5 best; 0 without one */
  readonly grade: number;
  readonly best: boolean;
}

/** For each ending whether no other has a higher grade. */
export function bestEndings({ endings }: Pick<Scenario, 'endings'>): readonly boolean[] {
  const highest = Math.max(...endings.map(({ grade }) => grade));
  return endings.map(({ grade }) => grade === highest);
}

/** The most that the objectives can come to. */
export const highestScore = ({ objectives }: Pick<Scenario, 'objectives'>): number =>
  objectives.reduce((sum, { max }) => sum + max, 0);

export function outcomeOf(program: Program): (world: World) => Outcome {
  const { scenario } = program;
  const best = bestEndings(scenario);
  const grades = scenario.endings.map(({ grade }) => grade);
  return ({ values, ending }) => {
    const at = typeof ending === 'number' ? ending : null;
    return {
      score: totalScore(program, values),
      ending: at,
      grade: at === null ? 0 : (grades[at] ?? 0),
      best: at !== null && best[at] === true,
    };
  };
}
