// The resolution of a turn, always in this order: what falls due -> measures -> economy -> rules -> actors and storylines -> ending.

import type { ChartCode, EndingCode, Origin, TransitionCode } from '../compile/program.ts';
import { applyDue, applyEffects } from './apply-effect.ts';
import { wrote, NOTHING, record, writersOf } from './facts.ts';
import { runEconomy } from './economy.ts';
import { runMeasures } from './measures.ts';
import { scoreObjectives } from './objectives.ts';
import { NO_ENDING, type World } from './world.ts';

export function resolveTurn(world: World): void {
  applyWhatFallsDue(world);
  runMeasures(world);
  runEconomy(world);
  runRules(world);
  moveCharts(world);
  testEndings(world);
}

// In the order in which the effects were put by.
function applyWhatFallsDue(world: World): void {
  if (world.due.length === 0) return;
  const now = world.due.filter((due) => due.turn <= world.turn);
  world.due = world.due.filter((due) => due.turn > world.turn);
  for (const due of now) applyDue(world, due);
}

function runRules(world: World): void {
  for (const { rule, effects } of world.program.rules) {
    if (rule.test !== null && !rule.test(world.values)) continue;
    applyEffects(world, effects, null, world.facts === null ? NOTHING : writersOf(world, rule.reads));
  }
}

const taken = new Int32Array(1000);

// All conditions see the world before the phase: first every chart is asked, then states change, then effects apply.
function moveCharts(world: World): void {
  const { charts } = world.program;
  world.runner.moves(world, taken);
  const moves = charts.flatMap((chart, k) => {
    const transition = chart.transitions[taken[k] as number];
    return transition === undefined ? [] : [{ chart, transition, index: taken[k] as number }];
  });
  const behind = moves.map(({ transition }) =>
    world.facts === null ? NOTHING : writersOf(world, transition.when.reads),
  );
  for (const chart of charts) world.values[chart.movedSlot] = 0;
  const seqs = moves.map(({ chart, transition, index }, k) =>
    noteMove(world, chart, transition, index, behind[k] ?? NOTHING),
  );
  moves.forEach(({ transition }, k) => applyEffects(world, transition.effects, seqs[k] ?? null));
}

function noteMove(
  world: World,
  chart: ChartCode,
  transition: TransitionCode,
  index: number,
  because: readonly number[],
): number | null {
  world.values[chart.stateSlot] = transition.to;
  if (world.facts === null) return null;
  const names = { from: chart.states[transition.from] ?? '', to: chart.states[transition.to] ?? '' };
  const seq = record(
    world,
    { type: 'moved', chart: chart.ref, ...names, transition: index },
    chart.origin,
    null,
    because,
  );
  wrote(world, chart.stateSlot, seq);
  return seq;
}

const ENDINGS: Origin = { kind: 'rule', id: 'endings' };

/** Early endings every turn; all of them, in order, after the last turn. */
function testEndings(world: World): void {
  const last = world.turn >= world.program.scenario.turns;
  const index = world.program.endings.findIndex((ending) => (last || ending.early) && holds(world, ending));
  if (index < 0) return;
  reachEnding(world, index);
}

function holds(world: World, { when: { test } }: EndingCode): boolean {
  return test === null || test(world.values);
}

/** `index` -2: closed by the facilitator before an ending was reached. */
export function reachEnding(world: World, index: number, origin: Origin = ENDINGS, from: number | null = null): void {
  if (world.ending !== NO_ENDING) return;
  world.ending = index;
  world.over = true;
  const ending = world.program.endings[index];
  const because = ending === undefined ? NOTHING : writersOf(world, ending.when.reads);
  scoreObjectives(world);
  record(world, { type: 'ended', ending: ending?.id ?? null }, origin, from, because);
}
