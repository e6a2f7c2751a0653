// The resolution of a turn, always in this order: what falls due -> measures -> economy -> rules -> actors and storylines -> dossiers -> ending.

import type { ChartCode, EndingCode, Origin, TransitionCode } from '../compile/program.ts';
import { applyDue, applyEffects } from './apply-effect.ts';
import { rollFor } from '../compile/luck.ts';
import { closeDossiers } from './dossiers.ts';
import { behindFact, NO_FACTS, NOTHING_BEHIND } from './cause.ts';
import { record, writersOf, wrote } from './facts.ts';
import { runEconomy } from './economy.ts';
import { runMeasures } from './measures.ts';
import { scoreObjectives } from './objectives.ts';
import { recordShown } from './variants.ts';
import type { Due, World } from './world.ts';

export function resolveTurn(world: World): void {
  applyWhatFallsDue(world);
  runMeasures(world);
  runEconomy(world);
  runRules(world);
  moveCharts(world);
  closeDossiers(world);
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
    applyEffects(
      world,
      effects,
      world.facts === null ? NOTHING_BEHIND : { from: null, because: writersOf(world, rule.reads) },
    );
  }
}

interface Move {
  readonly chart: ChartCode;
  /** its place in the chart's list */
  readonly index: number;
  readonly transition: TransitionCode;
  /** facts that the condition read, as they stood before the phase, and rolls of the dice */
  readonly because: readonly number[];
}

// All conditions see the world before the phase: first every chart is asked, then states change, then effects apply.
function moveCharts(world: World): void {
  const moves = movesOf(world);
  for (const { movedSlot } of world.program.charts) world.values[movedSlot] = 0;
  const facts = moves.map((move) => noteMove(world, move));
  for (const [k, { transition }] of moves.entries())
    applyEffects(world, transition.effects, behindFact(facts[k] ?? null));
}

function movesOf(world: World): readonly Move[] {
  const taken = world.runner.moves(world);
  const moves: Move[] = [];
  for (const [k, chart] of world.program.charts.entries()) {
    const index = taken[k] ?? null;
    const rolls = chart.isLucky && world.facts !== null ? noteRolls(world, chart, index) : NO_FACTS;
    const transition = index === null ? undefined : chart.transitions[index];
    if (index === null || transition === undefined) continue;
    const because = world.facts === null ? NO_FACTS : writersOf(world, transition.when.reads, rolls);
    moves.push({ chart, index, transition, because });
  }
  return moves;
}

/** Luck is a fact, whichever way it fell: of all moves that were looked at, up to the one that is made. Stands behind it. */
function noteRolls(world: World, chart: ChartCode, made: number | null): readonly number[] {
  const { values } = world;
  if (values[chart.movedSlot] !== 0) return NO_FACTS;
  const seqs: number[] = [];
  for (const { from, when, luck } of chart.transitions.slice(0, (made ?? chart.transitions.length) + 1)) {
    if (luck === null || from !== values[chart.stateSlot] || when.test?.(values) === false) continue;
    const because = writersOf(world, [...when.reads, ...luck.reads]);
    const draft = { type: 'rolled', site: luck.path, ...rollFor(luck, world) } as const;
    const seq = record(world, draft, { by: luck.by, from: null, because });
    if (seq !== null) seqs.push(seq);
  }
  return seqs;
}

function noteMove(world: World, { chart, index, transition, because }: Move): number | null {
  world.values[chart.stateSlot] = transition.to;
  if (world.facts === null) return null;
  const names = { from: chart.states[transition.from] ?? '', to: chart.states[transition.to] ?? '' };
  const draft = { type: 'moved', chart: chart.ref, ...names, transition: index } as const;
  const seq = record(world, draft, { by: chart.origin, from: null, because });
  wrote(world, chart.stateSlot, seq);
  return seq;
}

const ENDINGS: Origin = { kind: 'rule', id: 'engine.endings', effect: null };

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

/** `closed`: by the facilitator, before an ending was reached. */
export function reachEnding(world: World, ending: number | 'closed', by: Origin = ENDINGS): void {
  if (world.ending !== null) return;
  world.ending = ending;
  world.over = true;
  const code = ending === 'closed' ? undefined : world.program.endings[ending];
  const because = code === undefined ? NO_FACTS : writersOf(world, code.when.reads);
  scoreObjectives(world);
  recordShown(world, { type: 'ended', ending: code?.id ?? null }, { by, from: null, because }, code?.variants ?? []);
}
