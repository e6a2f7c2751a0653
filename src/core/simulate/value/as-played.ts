// The continuation `as_played`: the team's own later inputs wherever they can still be given; where they cannot, what the team is in the
// habit of doing: choices by the tags of those it took, orders by the areas of those it gave. It keeps nothing in mind and reads off the
// world what it has done this turn, so that it can go on from any moment.

import type { InjectCode, Program, TargetCode } from '../../compile/program.ts';
import { choiceProblem } from '../../engine/injects.ts';
import { orderProblem } from '../../engine/measures.ts';
import { dossierProblem } from '../../engine/dossiers.ts';
import { presentInject, type World } from '../../engine/world.ts';
import { type Draw, END_PLANNING, type Policy, type PolicyInput, PROCEED } from '../policy.ts';
import type { Moment } from './moments.ts';

type Of<K extends PolicyInput['kind']> = Extract<PolicyInput, { kind: K }>;

/** What a team did, by turn, and what it is in the habit of. */
interface Habits {
  readonly choices: ReadonlyMap<string, string>;
  readonly orders: ReadonlyMap<number, readonly Of<'order'>[]>;
  readonly dossiers: ReadonlyMap<number, readonly string[]>;
  readonly tags: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
}

export function asPlayed(program: Program, moments: readonly Moment[]): Policy {
  const habits = habitsOf(program, moments);
  return (world, draw) => {
    switch (world.phase) {
      case 'inject':
        return choose(world, draw, habits);
      case 'planning':
        return plan(world, draw, habits);
      default:
        return PROCEED;
    }
  };
}

function habitsOf(program: Program, moments: readonly Moment[]): Habits {
  const choices = new Map<string, string>();
  const orders = new Map<number, Of<'order'>[]>();
  const dossiers = new Map<number, string[]>();
  const tags = new Map<string, number>();
  const areas = new Map<string, number>();
  for (const { world, done } of moments) {
    const input = done?.input;
    if (input?.kind === 'choose') {
      choices.set(input.inject, input.choice);
      for (const tag of tagsOf(program, input)) count(tags, tag);
    } else if (input?.kind === 'order') {
      add(orders, world.turn, input);
      count(areas, areaOf(program, input.measure));
    } else if (input?.kind === 'take_up') add(dossiers, world.turn, input.subject);
  }
  return { choices, orders, dossiers, tags, areas };
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function add<T>(lists: Map<number, T[]>, turn: number, one: T): void {
  const list = lists.get(turn);
  if (list === undefined) lists.set(turn, [one]);
  else list.push(one);
}

function tagsOf({ injects }: Program, { inject, choice }: Of<'choose'>): readonly string[] {
  const code = injects.find((one) => one.inject.id === inject);
  return code?.inject.choices.find(({ id }) => id === choice)?.tags ?? [];
}

const areaOf = ({ scenario }: Program, measure: string): string =>
  scenario.measures.find(({ id }) => id === measure)?.area ?? '';

function choose(world: World, draw: Draw, { choices, tags }: Habits): PolicyInput {
  const { inject, choices: codes } = presentInject(world) as InjectCode;
  const free = codes.filter((choice) => choiceProblem(world, choice) === null);
  const own = free.find(({ id }) => id === choices.get(inject.id));
  const weights = free.map(({ id }) => {
    const written = inject.choices.find((choice) => choice.id === id)?.tags ?? [];
    return written.reduce((sum, tag) => sum + (tags.get(tag) ?? 0), 1);
  });
  const taken = own ?? free[lot(weights, draw)];
  if (taken === undefined) throw new Error(`nothing can be chosen at ${inject.id}`);
  return { kind: 'choose', inject: inject.id, choice: taken.id };
}

function plan(world: World, draw: Draw, habits: Habits): PolicyInput {
  const dossier = habits.dossiers.get(world.turn)?.find((subject) => mayTakeUp(world, subject));
  if (dossier !== undefined) return { kind: 'take_up', subject: dossier };
  const planned = habits.orders.get(world.turn) ?? [];
  if (givenThisTurn(world) >= planned.length) return END_PLANNING;
  const open = openTargets(world);
  const own = planned.find(({ measure, target }) =>
    open.some(({ order }) => order.measure === measure && order.target === target),
  );
  if (own !== undefined) return { ...own };
  const weights = open.map(({ order }) => habits.areas.get(areaOf(world.program, order.measure)) ?? 0);
  return open[lot(weights, draw)]?.order ?? END_PLANNING;
}

/** Those beside the others too. */
const givenThisTurn = ({ orders, turn }: World): number => orders.filter(({ ordered }) => ordered === turn).length;

function mayTakeUp(world: World, ref: string): boolean {
  const subject = world.program.subjects.find((one) => one.ref === ref);
  return subject !== undefined && dossierProblem(world, subject) === null;
}

const openTargets = (world: World): readonly TargetCode[] =>
  world.program.measures.flatMap((measure) =>
    measure.targets.filter((target) => orderProblem(world, measure, target) === null),
  );

/** A place drawn by weight; -1 when nothing has any. */
function lot(weights: readonly number[], draw: Draw): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return -1;
  let left = draw(sum);
  return weights.findIndex((weight) => (left -= weight) < 0);
}
