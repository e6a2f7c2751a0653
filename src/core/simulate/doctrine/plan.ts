// How a doctrine plans a turn: first what its script says outright, then dossiers, then the first preference for which an order can be
// given, again and again. It keeps nothing in mind: what it has done this turn, it reads off the world, so that it can go on from any moment.

import type { Program, SubjectCode } from '../../compile/program.ts';
import { fittingDossiers, orderProblem } from '../../engine/measures.ts';
import { isAtHand } from '../../engine/dossiers.ts';
import type { World } from '../../engine/world.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import { type Draw, END_PLANNING, type PolicyInput } from '../policy.ts';
import type { OrderCode } from './match.ts';
import { isMeant, type OrderWish, type OrderWishes, orderWishes, type PreferredOrder } from './prefer-orders.ts';
import { readsOf } from './reads.ts';
import { scriptOf } from './script.ts';
import type { Holds } from './sight.ts';
import { subjectsFor } from './subjects-for.ts';

export function planner(program: Program, doctrine: Doctrine, sight: (when: string | undefined) => Holds) {
  const scripted = scriptOf(program, doctrine);
  const reads = readsOf(program, doctrine, sight);
  const wishes = orderWishes(program, doctrine, sight);
  const most = doctrine.orders_a_turn ?? program.ordersPerTurn;
  const planning: Planning = { doctrine, wishes, about: subjectsFor(program) };
  const besides: Planning = { ...planning, wishes: besideThe(wishes) };
  return (world: World, draw: Draw): PolicyInput => {
    const outright = scripted(world);
    if (outright !== null) return outright;
    const dossier = reads(world) ?? (doctrine.takes_up === 'all' ? anyDossier(world, draw) : null);
    if (dossier !== null) return dossier;
    return wishedOrder(world, draw, world.ordersGiven < most ? planning : besides) ?? END_PLANNING;
  };
}

interface Planning {
  readonly doctrine: Doctrine;
  readonly wishes: OrderWishes;
  /** dossiers that the team can tell to fit an order */
  readonly about: (order: OrderCode) => readonly SubjectCode[];
}

/** What is left of the wishes when the turn is full: what takes none of its orders. */
const besideThe = ({ preferred, ...wishes }: OrderWishes): OrderWishes => ({
  ...wishes,
  preferred: preferred.flatMap((wish) => {
    const orders = wish.orders.filter(({ measure }) => measure.beside);
    return orders.length === 0 ? [] : [{ ...wish, orders }];
  }),
});

function takeUp(world: World, draw: Draw, subjects: readonly SubjectCode[]): PolicyInput | null {
  const open = subjects.filter((subject) => isAtHand(world, subject));
  const subject = open.length > 1 ? open[draw(open.length)] : open[0];
  return subject === undefined ? null : { kind: 'take_up', subject: subject.ref };
}

const anyDossier = (world: World, draw: Draw): PolicyInput | null => takeUp(world, draw, world.program.subjects);

function wishedOrder(world: World, draw: Draw, planning: Planning): PolicyInput | null {
  const { preferred, avoided, firstOf } = planning.wishes;
  if (preferred.length === 0) return null;
  const avoids = avoided.filter(({ counts }) => counts(world));
  for (const wish of preferred) {
    if (wish.orders.length === 0 || !wish.counts(world) || isSpent(world, wish, firstOf)) continue;
    const input = orderFor(world, draw, wish, avoids, planning);
    if (input !== null) return input;
  }
  return null;
}

/** Whether as many such orders have been given this turn as may be. */
function isSpent({ orders, turn }: World, { means, aTurn }: OrderWish, firstOf: readonly number[]): boolean {
  if (aTurn > orders.length) return false;
  let given = 0;
  for (const { ordered, measure, target } of orders)
    if (ordered === turn && means[(firstOf[measure] as number) + target] === true) given++;
  return given >= aTurn;
}

function orderFor(
  world: World,
  draw: Draw,
  wish: OrderWish,
  avoids: readonly OrderWish[],
  { doctrine, about }: Planning,
): PolicyInput | null {
  const { takes_up, informed_only = false } = doctrine;
  const open = wish.orders.filter(
    (order) =>
      !avoids.some(({ means }) => means[order.index]) &&
      isMeant(world, order) &&
      orderProblem(world, order.measure, order.target) === null,
  );
  if (open.length === 0) return null;
  const informed = open.filter(({ target }) => isInformed(world, target));
  if (informed.length > 0 && (informed_only || takes_up !== 'none'))
    return best(world, draw, wish, informed).target.order;
  if (informed_only && takes_up !== 'subject') return null;
  const order = best(world, draw, wish, open);
  const dossier = takes_up === 'subject' && !isInformed(world, order.target) ? takeUp(world, draw, about(order)) : null;
  return dossier ?? (informed_only ? null : order.target.order);
}

const isInformed = (world: World, target: OrderCode['target']): boolean =>
  target.dossiers === null || fittingDossiers(world, target).length > 0;

/** Where it looks lowest, or highest; dice decide among equals. */
function best(world: World, draw: Draw, { sign }: OrderWish, orders: readonly PreferredOrder[]): PreferredOrder {
  const found = sign === 0 ? orders : extremes(world, orders, sign);
  return found[found.length > 1 ? draw(found.length) : 0] as PreferredOrder;
}

function extremes(world: World, orders: readonly PreferredOrder[], sign: -1 | 1): readonly PreferredOrder[] {
  const looks = orders.map((order) => lookOf(world, order, sign));
  const most = Math.max(...looks);
  return orders.filter((_, k) => looks[k] === most);
}

/** Greater is more wanted; what cannot be seen comes last. */
function lookOf(world: World, { looks }: PreferredOrder, sign: -1 | 1): number {
  const seen = looks.flatMap((look) => look(world) ?? []).map((value) => sign * value);
  return seen.length === 0 ? -1000 : Math.max(...seen);
}
