// The situation report: what changed that the team could see, and the causes it could know. Pure; from the facts of a session.
// The strongest changes first, and few of them: what a duty officer would read out in two minutes.

import type { Fact } from '../../log/form/fact.ts';
import { ownerOf, partsOf, refOf } from '../../ref/value-path.ts';
import { type Change, changedValues } from './report-changes.ts';
import type { Run } from '../step.ts';
import type { World } from '../world.ts';
import { foundOut } from './file-pictures.ts';
import { isNameable, isSeen } from './known.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import { glossaryIn } from './names.ts';
import { targetNameOf } from './order-pictures.ts';
import { byWeight, causesOf, type FactBook } from './report-causes.ts';
import type { FinishedLine, LearntLine, MoveLine, ReportLine, TurnReport } from './report-types.ts';

/** Lines and moves together. */
const MAX_SHOWN = 8;
const MAX_MOVES = 4;

/** `before`: the run as the turn opened; `facts`: all that still stand, from the start of the session. */
export function reportOf(run: Run, before: Run, facts: readonly Fact[]): TurnReport {
  const book: FactBook = new Map(facts.map((fact) => [fact.seq, fact]));
  const ofTurn = facts.filter((fact) => fact.turn === run.world.turn && fact.by.kind !== 'start');
  const moves = movesSeen(run.world, ofTurn).slice(0, MAX_MOVES);
  const lines = linesOf(changedValues(run, before), (change) => causesOf(run.world, ofTurn, book, change));
  return {
    lines: lines.slice(0, MAX_SHOWN - moves.length),
    moves,
    learnt: learnt(run.world, ofTurn),
    found: foundOut(run.world, ofTurn),
    finished: finished(run.world, ofTurn),
    stop: stopAfter(run.world),
  };
}

/** Not where an ending has come early, so that nothing is left to play. */
function stopAfter({ program: { scenario }, turn, over }: World): string | null {
  const place = over ? undefined : scenario.breaks?.find(({ after }) => after === turn);
  return place?.text ?? null;
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
  return {
    path,
    name,
    direction,
    good,
    shifts: group.map(({ shift }) => shift),
    causes: byWeight(causes.flatMap(({ weighed }) => weighed)),
    unexplained: causes.some((one) => one.unexplained),
  };
}

/** The highest step reached in the turn, once for each subject that can be named. */
function learnt(world: World, facts: readonly Fact[]): readonly LearntLine[] {
  const levels = new Map<string, number>();
  for (const fact of facts) {
    if (fact.type !== 'changed' || partsOf(fact.value).value !== 'known' || fact.applied <= 0) continue;
    levels.set(ownerOf(fact.value), fact.to);
  }
  return [...levels]
    .filter(([ref]) => isNameable(world, ref))
    .map(([ref, level]) => ({ ref, name: glossaryIn(world).subject(ref), level }));
}

function finished(world: World, facts: readonly Fact[]): readonly FinishedLine[] {
  const begun = new Set(facts.flatMap((fact) => (fact.type === 'started' ? [fact.by.id] : [])));
  return facts.flatMap((fact) => {
    // what begins anew in the same turn was renewed, and is not over
    if (fact.type !== 'finished' || begun.has(fact.by.id)) return [];
    const measure = world.program.scenario.measures.find((one) => one.id === fact.measure);
    if (measure === undefined) return [];
    return [{ title: measure.title, targetName: targetNameOf(world, measure, fact.target) }];
  });
}

function movesSeen(world: World, facts: readonly Fact[]): readonly MoveLine[] {
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  for (const fact of facts) {
    if (fact.type !== 'moved') continue;
    if (!first.has(fact.chart)) first.set(fact.chart, fact.from);
    last.set(fact.chart, fact.to);
  }
  const { actors, storylines = [] } = world.program.scenario;
  const charts = [
    ...storylines.map((line) => ({ chart: refOf('storyline', line.id), states: line.states, name: nameOf(line) })),
    ...actors.map((actor) => ({ chart: refOf('actor', actor.id), states: actor.states, name: nameOf(actor) })),
  ];
  return charts.flatMap(({ chart, states, name }) => {
    const from = states.find((state) => state.id === first.get(chart));
    const to = states.find((state) => state.id === last.get(chart));
    if (from === undefined || to === undefined || from === to || !isSeen(world, chart)) return [];
    return [{ chart, name, from: from.name, to: to.name, text: to.text ?? '' }];
  });
}
