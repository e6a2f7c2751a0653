// The resolution of a turn, always in this order: what falls due -> measures -> economy -> rules -> actors and storylines -> ending.

import type { ChartCode, EndingCode, Origin, TransitionCode } from '../compile/program.ts';
import { applyDue, applyEffects } from './apply-effect.ts';
import { wrote, NO_FACTS, record, writersOf } from './facts.ts';
import { runEconomy } from './economy.ts';
import { runMeasures } from './measures.ts';
import { scoreObjectives } from './objectives.ts';
import { type Due, NO_ENDING, type World } from './world.ts';

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
  const { due, turn } = world;
  const now: Due[] = [];
  let kept = 0;
  for (const one of due) {
    if (one.turn <= turn) now.push(one);
    else due[kept++] = one;
  }
  due.length = kept;
  for (const one of now) applyDue(world, one);
}

function runRules(world: World): void {
  for (const { rule, effects } of world.program.rules) {
    if (rule.test !== null && !rule.test(world.values)) continue;
    applyEffects(world, effects, null, world.facts === null ? NO_FACTS : writersOf(world, rule.reads));
  }
}

// One for all runs: written and read within one call.
const taken = new Int32Array(1024);
const moveFacts: (number | null)[] = [];

// All conditions see the world before the phase: first every chart is asked, then states change, then effects apply.
function moveCharts(world: World): void {
  const { charts } = world.program;
  world.runner.moves(world, taken);
  const behind =
    world.facts === null
      ? null
      : charts.map((chart, k) => writersOf(world, transitionOf(chart, k)?.when.reads ?? NO_FACTS));
  for (let k = 0; k < charts.length; k++) {
    const chart = charts[k] as ChartCode;
    world.values[chart.movedSlot] = 0;
    const transition = transitionOf(chart, k);
    if (transition !== undefined) moveFacts[k] = noteMove(world, chart, transition, k, behind?.[k] ?? NO_FACTS);
  }
  for (let k = 0; k < charts.length; k++) {
    const transition = transitionOf(charts[k] as ChartCode, k);
    if (transition !== undefined) applyEffects(world, transition.effects, moveFacts[k] ?? null);
  }
}

function transitionOf(chart: ChartCode, k: number): TransitionCode | undefined {
  const index = taken[k] as number;
  return index < 0 ? undefined : chart.transitions[index];
}

function noteMove(
  world: World,
  chart: ChartCode,
  transition: TransitionCode,
  k: number,
  because: readonly number[],
): number | null {
  world.values[chart.stateSlot] = transition.to;
  if (world.facts === null) return null;
  const names = { from: chart.states[transition.from] ?? '', to: chart.states[transition.to] ?? '' };
  const draft = {
    type: 'moved',
    chart: chart.ref,
    from: names.from,
    to: names.to,
    transition: taken[k] as number,
  } as const;
  const seq = record(world, draft, chart.origin, null, because);
  wrote(world, chart.stateSlot, seq);
  return seq;
}

const ENDINGS: Origin = { kind: 'rule', id: 'endings' };

/** Early endings every turn; all of them, in order, after the last turn. */
function testEndings(world: World): void {
  const last = world.turn >= world.program.scenario.turns;
  const { endings } = world.program;
  for (let k = 0; k < endings.length; k++) {
    const ending = endings[k] as EndingCode;
    if ((last || ending.early) && holds(world, ending)) {
      reachEnding(world, k);
      return;
    }
  }
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
  const because = ending === undefined ? NO_FACTS : writersOf(world, ending.when.reads);
  scoreObjectives(world);
  record(world, { type: 'ended', ending: ending?.id ?? null }, origin, from, because);
}
