// The situation report: what changed that the team could see, and the causes it could know. Pure; from the facts of a session.
// The strongest changes first, and few of them: what a duty officer would read out in two minutes.

import type { Fact } from '../../log/form/fact.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import { type Change, changedValues } from './report-changes.ts';
import { causesOf, type FactBook } from './report-causes.ts';
import type { MoveLine, ReportLine, TurnReport } from './report-types.ts';
import type { Run } from '../step.ts';

export type { MoveLine, ReportLine, Shift, TurnReport } from './report-types.ts';

/** Lines and moves together. */
const MAX_SHOWN = 8;
const MAX_MOVES = 4;

/** `before`: the run as the turn opened; `facts`: all that still stand, from the start of the session. */
export function reportOf(run: Run, before: Run, facts: readonly Fact[]): TurnReport {
  const { scenario } = run.world.program;
  const book: FactBook = new Map(facts.map((fact) => [fact.seq, fact]));
  const ofTurn = facts.filter((fact) => fact.turn === run.world.turn && fact.type !== 'began');
  const moves = movesSeen(run, scenario, ofTurn).slice(0, MAX_MOVES);
  const lines = linesOf(changedValues(run, before), (change) => causesOf(run, ofTurn, book, change));
  return {
    lines: lines.slice(0, MAX_SHOWN - moves.length),
    moves,
    learnt: learnt(ofTurn),
    finished: ofTurn.flatMap((fact) =>
      fact.type === 'finished' ? [{ measure: fact.measure, target: fact.target }] : [],
    ),
  };
}

type Causes = ReturnType<typeof causesOf>;

// A regional value that goes the same way in several regions is one line.
function linesOf(changes: readonly Change[], causes: (change: Change) => Causes): readonly ReportLine[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.group, [...(groups.get(change.group) ?? []), change]);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first === undefined ? [] : [lineOf(first, group, group.map(causes))];
  });
}

function lineOf(
  { path, name, direction, good }: Change,
  group: readonly Change[],
  causes: readonly Causes[],
): ReportLine {
  const sums = new Map<string, number>();
  for (const { words } of causes) for (const [word, weight] of words) sums.set(word, (sums.get(word) ?? 0) + weight);
  return {
    path,
    name,
    direction,
    good,
    shifts: group.map(({ shift }) => shift),
    causes: [...sums].sort((a, b) => b[1] - a[1]).map(([word]) => word),
    unexplained: causes.some((one) => one.unexplained),
  };
}

/** The highest step reached in the turn, once for each subject. */
function learnt(facts: readonly Fact[]): TurnReport['learnt'] {
  const levels = new Map<string, number>();
  for (const fact of facts) {
    if (fact.type !== 'changed' || !fact.value.endsWith('.known') || fact.applied <= 0) continue;
    levels.set(fact.value.slice(0, -'.known'.length), fact.to);
  }
  return [...levels].map(([path, level]) => ({ path, level }));
}

function movesSeen(run: Run, scenario: Scenario, facts: readonly Fact[]): readonly MoveLine[] {
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  for (const fact of facts) {
    if (fact.type !== 'moved') continue;
    if (!first.has(fact.chart)) first.set(fact.chart, fact.from);
    last.set(fact.chart, fact.to);
  }
  return scenario.actors.flatMap((actor) => {
    const chart = `actor.${actor.id}`;
    const from = actor.states.find((state) => state.id === first.get(chart));
    const to = actor.states.find((state) => state.id === last.get(chart));
    const known = run.world.values[run.world.program.layout.slot(`${chart}.known`)] as number;
    if (from === undefined || to === undefined || from === to || known < 2) return [];
    return [{ actor: actor.id, name: actor.name, from: from.name, to: to.name, text: to.text ?? '' }];
  });
}
