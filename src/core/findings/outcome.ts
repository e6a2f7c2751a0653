// What of a play is compared: an amount over the names of the scenario and over how the play was judged, read at the ends of turns.

import type { Program } from '../compile/program.ts';
import { type AmountOf, compileAmount } from '../expression/compile.ts';
import type { Name, Names } from '../expression/expression.ts';
import { parseAmount } from '../expression/parse.ts';
import { totalScore } from '../engine/objectives.ts';
import type { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import type { Layout } from '../scenario/names/names.ts';
import { SCALE } from './interval.ts';
import type { Outcome } from '../scenario/language/schema-findings.ts';

/** The names of the scenario, and behind its values how the play was judged; without an ending the grade is 0 and `ending` is none. */
export function outcomeNames(scenario: Scenario, layout: Layout): Names {
  const first = layout.slots.length;
  const states = [...scenario.endings.map(({ id }) => id), ''];
  const judged = new Map<string, Name>([
    ['score', { kind: 'int', slot: first, low: 0, high: scenario.objectives.reduce((sum, { max }) => sum + max, 0) }],
    ['grade', { kind: 'int', slot: first + 1, low: 0, high: 5 }],
    ['ending', { kind: 'state', slot: first + 2, states }],
  ]);
  return {
    find: (path) => judged.get(path) ?? (layout.isOwnUse(path) ? undefined : layout.find(path)),
    isThing: (path) => layout.isThing(path),
    nearest: (path) => layout.nearest(path),
  };
}

/** Follows one play after another. */
export interface Reader {
  /** before a play */
  begin(): void;
  /** after each turn's resolution */
  turnEnded(world: World): void;
  /** of the play that ended, in thousandths */
  result(world: World): number;
}

export function outcomeReader(program: Program, outcome: Outcome): Reader {
  const parsed = parseAmount(outcome.value, outcomeNames(program.scenario, program.layout));
  if (!parsed.ok) throw new Error(`unchecked outcome ${outcome.value}`);
  const { from = 1, at = program.scenario.turns, over = 'last' } = outcome;
  const value = valueIn(program, compileAmount(parsed.tree));
  const read: number[] = [];
  return {
    begin: () => {
      read.length = 0;
    },
    turnEnded: (world) => {
      if (world.turn >= from && world.turn <= at) read.push(value(world));
    },
    result: (world) => {
      // The ending itself is judged once it is there; a play that ended before it was to be read counts as it was left.
      if (over === 'last' && (outcome.at === undefined || read.length === 0)) return value(world) * SCALE;
      return overTurns(over, read.length === 0 ? [value(world)] : read);
    },
  };
}

function valueIn(program: Program, amount: AmountOf): (world: World) => number {
  const { scenario } = program;
  return ({ values, ending }) => {
    const judged = values.slice();
    judged.push(totalScore(program, values));
    judged.push(typeof ending === 'number' ? (scenario.endings[ending]?.grade ?? 0) : 0);
    judged.push(typeof ending === 'number' ? ending : scenario.endings.length);
    return amount(judged);
  };
}

/** In thousandths. */
function overTurns(over: NonNullable<Outcome['over']>, read: readonly number[]): number {
  switch (over) {
    case 'last':
      return (read.at(-1) as number) * SCALE;
    case 'sum':
      return sumOf(read) * SCALE;
    case 'mean':
      return Math.floor((sumOf(read) * SCALE) / read.length);
    case 'highest':
      return Math.max(...read) * SCALE;
    case 'lowest':
      return Math.min(...read) * SCALE;
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
