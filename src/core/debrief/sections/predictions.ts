// What the team said would happen, beside what happened: from how things stood before the decision to the end of the turn named.

import type { Prediction } from '../../log/form/input.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { concerns, interventionsOf } from '../history/interventions.ts';
import { readValue } from '../history/fold-facts.ts';

export type Direction = Prediction['direction'];

export interface Outcome extends Prediction {
  /** record of the decision it came with */
  readonly n: number;
  readonly turn: number;
  /** the value before the decision; null where it is not a number */
  readonly before: number | null;
  /** at the end of turn `by`; null when the session did not come that far, or the decision was taken back */
  readonly after: number | null;
  readonly came: Direction | null;
  readonly right: boolean | null;
  /** the decision was taken back */
  readonly abandoned: boolean;
  /** the facilitator set the value by hand in between: what came says nothing about the prediction, and it is not scored */
  readonly overridden: boolean;
}

/** One for each prediction, in the order of the log; those of abandoned branches are not judged. */
export function predictionsOf(chronicle: Chronicle): readonly Outcome[] {
  const kept = new Set(chronicle.keptRecords.map(({ n }) => n));
  return chronicle.log.records.flatMap((record) => {
    const { input } = record;
    if (input?.kind !== 'choose' || input.prediction === undefined) return [];
    return [judge(chronicle, record, input.prediction, kept.has(record.n))];
  });
}

function judge(chronicle: Chronicle, { n, facts }: LogRecord, prediction: Prediction, kept: boolean): Outcome {
  const end = chronicle.turns.find((one) => one.turn === prediction.by && one.complete);
  const before = numberAt(chronicle, chronicle.stateBefore(n), prediction.value);
  const after =
    kept && end !== undefined && end.n >= n ? numberAt(chronicle, chronicle.stateAfter(end.n), prediction.value) : null;
  const came = before === null || after === null ? null : after > before ? 'up' : after < before ? 'down' : 'same';
  const overridden = after !== null && wasOverridden(chronicle, prediction.value, n, end?.n ?? n);
  const right = came === null || overridden ? null : came === prediction.direction;
  return { ...prediction, n, turn: facts[0]?.turn ?? 1, before, after, came, right, abandoned: !kept, overridden };
}

function wasOverridden(chronicle: Chronicle, path: string, from: number, to: number): boolean {
  return interventionsOf(chronicle).some((one) => one.n > from && one.n <= to && concerns(one, path));
}

function numberAt({ scenario }: Chronicle, state: ReturnType<Chronicle['stateAfter']>, path: string): number | null {
  const value = readValue(scenario, state, path);
  return typeof value === 'number' ? value : null;
}

/** How often those who were so sure were right. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly made: number;
  readonly right: number;
}

const FEWEST = 3;
const STEPS = [
  [50, 59],
  [60, 69],
  [70, 79],
  [80, 89],
  [90, 100],
] as const;

/** Null with fewer than three predictions that can be judged: less says nothing. */
export function calibrationOf(outcomes: readonly Outcome[]): readonly CalibrationRow[] | null {
  const judged = outcomes.filter(({ right }) => right !== null);
  if (judged.length < FEWEST) return null;
  return STEPS.map(([from, to]) => {
    const own = judged.filter(({ sure }) => sure >= from && sure <= to);
    return { from, to, made: own.length, right: own.filter(({ right }) => right === true).length };
  }).filter(({ made }) => made > 0);
}
