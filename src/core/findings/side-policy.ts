// One side of a contrast as a policy: the doctrine, with answers, orders and dossiers that come before its own. What cannot be given
// now is left to the doctrine. How much of what the side names was really done is counted, so that an idle contrast shows.

import type { InjectCode, MeasureCode, Program, SubjectCode, TargetCode } from '../compile/program.ts';
import { choiceProblem } from '../engine/injects.ts';
import { orderProblem } from '../engine/measures.ts';
import { isAtHand } from '../engine/dossiers.ts';
import { presentInject, type World } from '../engine/world.ts';
import { END_PLANNING, type Policy, type PolicyInput } from '../simulate/policy.ts';
import type { Side } from '../scenario/language/schema-findings.ts';

interface Wanted {
  readonly measure: MeasureCode;
  readonly target: TargetCode;
  readonly from: number;
  readonly until: number;
}

export interface SidePolicy {
  readonly policy: Policy;
  /** inputs that the side named and that were given; whoever plays sets it back to 0 */
  given: number;
}

/** Names in `side` must have been checked. */
export function sidePolicy(program: Program, side: Side, doctrine: Policy): SidePolicy {
  const answers = new Map(Object.entries(side.answers ?? {}));
  const orders = (side.orders ?? []).map((order) => wantedOrder(program, order));
  const dossiers = (side.take_up ?? []).map((ref) => found(program.subjects, (one) => one.ref === ref, ref));
  const starts = side.starts ?? 1;
  const own: SidePolicy = { given: 0, policy: decide };
  function decide(world: World, draw: Parameters<Policy>[1]): PolicyInput {
    const input = named(world) ?? null;
    if (input !== null) own.given++;
    else if (world.phase === 'planning' && world.turn < starts) return END_PLANNING;
    return input ?? doctrine(world, draw);
  }
  function named(world: World): PolicyInput | null {
    if (world.phase === 'inject') return answer(presentInject(world), world, answers);
    if (world.phase !== 'planning' || world.turn < starts) return null;
    return takeUp(world, dossiers) ?? giveOrder(world, orders);
  }
  return own;
}

function answer(code: InjectCode | undefined, world: World, answers: ReadonlyMap<string, string>): PolicyInput | null {
  if (code === undefined) return null;
  const wanted = answers.get(code.inject.id);
  const choice = wanted === undefined ? undefined : code.choices.find(({ id }) => id === wanted);
  if (choice === undefined || choiceProblem(world, choice) !== null) return null;
  return { kind: 'choose', inject: code.inject.id, choice: choice.id };
}

function takeUp(world: World, dossiers: readonly SubjectCode[]): PolicyInput | null {
  const subject = dossiers.find((one) => isAtHand(world, one));
  return subject === undefined ? null : { kind: 'take_up', subject: subject.ref };
}

function giveOrder(world: World, orders: readonly Wanted[]): PolicyInput | null {
  for (const { measure, target, from, until } of orders)
    if (world.turn >= from && world.turn <= until && orderProblem(world, measure, target) === null) return target.order;
  return null;
}

function wantedOrder(
  program: Program,
  { measure: id, target: at, from, until }: NonNullable<Side['orders']>[number],
): Wanted {
  const measure = found(program.measures, (one) => one.measure.id === id, id);
  const target = found(measure.targets, (one) => one.id === (at ?? null), at ?? id);
  return { measure, target, from: from ?? 1, until: until ?? program.scenario.turns };
}

function found<T>(list: readonly T[], is: (one: T) => boolean, name: string): T {
  const one = list.find(is);
  if (one === undefined) throw new Error(`unchecked name ${name}`);
  return one;
}
