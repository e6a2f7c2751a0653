// Orders: what an order needs, what it ties up, its start, its end, its withdrawal. Lead times and durations are in turns.

import type { EffectCode, MeasureCode, OrderEffects, Origin, TargetCode } from '../compile/program.ts';
import { applyEffects } from './apply-effect.ts';
import { changeValue, count } from './change-value.ts';
import { NO_FACTS, record, writersOf } from './facts.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Order, World } from './world.ts';

export function measureOf(world: World, order: Order): MeasureCode {
  return world.program.measures[order.measure] as MeasureCode;
}
export function targetOf(world: World, order: Order): TargetCode {
  return measureOf(world, order).targets[order.target] as TargetCode;
}

export function findOrder(world: World, measure: number, target: number): Order | undefined {
  return world.orders.find((order) => order.measure === measure && order.target === target);
}

// Given by the dozen when a policy looks for what is legal.
const NOT_MET = refuse('not_met');

/** Why this order cannot be given now, or null. */
export function orderProblem(world: World, measure: MeasureCode, target: TargetCode): Refusal | null {
  const { values, program } = world;
  if (world.ordersGiven >= program.ordersPerTurn) return refuse('no_orders_left');
  for (const slot of measure.taskSlots)
    if (values[slot] === 0) return refuse('not_mandated', program.layout.slots[slot]?.path);
  const { test } = target.legal;
  if (test !== null && !test(values)) return NOT_MET;
  if (target.knownSlot >= 0 && (values[target.knownSlot] as number) < (measure.needsKnown || 1))
    return refuse('not_known');
  for (const [slot, amount] of measure.costs) {
    if ((values[slot] as number) < amount) return refuse('no_capacity', program.layout.slots[slot]?.path);
  }
  if (world.orders.length > 0 && findOrder(world, measure.index, target.index) !== undefined)
    return refuse('under_way');
  return null;
}

/** Slots of the active dossiers that fit; empty means the order would be given blind (where a dossier matters). */
export function fittingDossiers(world: World, target: TargetCode): readonly number[] {
  if (target.dossiers === null) return NO_FACTS;
  return target.dossiers.filter((slot) => (world.values[slot] as number) >= world.turn);
}

export function giveOrder(world: World, measure: MeasureCode, target: TargetCode): void {
  const fitting = fittingDossiers(world, target);
  const informed = target.dossiers === null || fitting.length > 0;
  const starts = world.turn + measure.lead;
  const ends = starts + measure.lasts;
  const seq = noteOrder(world, measure, target, { informed, starts, ends, fitting });
  world.orders.push({
    measure: measure.index,
    target: target.index,
    informed,
    ordered: world.turn,
    starts,
    ends,
    orderFact: seq,
    startFact: -1,
    applied: NO_FACTS,
  });
  count(world, measure.orderedSlot, 1, seq);
  count(world, measure.activeSlot, 1, seq);
  if (!informed) count(world, measure.blindSlot, 1, seq);
  for (const [slot, amount] of measure.costs) pay(world, slot, -amount, target, seq);
  world.ordersGiven++;
  world.orderCount++;
}

interface OrderTerms {
  readonly informed: boolean;
  readonly starts: number;
  readonly ends: number;
  readonly fitting: readonly number[];
}

function noteOrder(world: World, measure: MeasureCode, target: TargetCode, terms: OrderTerms): number {
  if (world.facts === null) return -1;
  const { informed, starts, ends } = terms;
  const draft = { type: 'ordered', measure: measure.measure.id, target: target.id, informed, starts, ends } as const;
  return record(world, draft, ORDER, null, writersOf(world, terms.fitting));
}

const ORDER: Origin = { kind: 'input', id: 'order' };
const WITHDRAW: Origin = { kind: 'input', id: 'withdraw' };

function pay(world: World, slot: number, amount: number, target: TargetCode, seq: number): void {
  changeValue(world, slot, amount, target.ordering, seq < 0 ? null : seq, NO_FACTS);
}

/** One given in this turn is taken back whole; what has been spent on an earlier one is gone. */
export function withdrawOrder(world: World, order: Order): void {
  const measure = measureOf(world, order);
  const target = targetOf(world, order);
  const refunded = order.ordered === world.turn;
  const draft = { type: 'withdrew', measure: measure.measure.id, target: target.id, refunded } as const;
  const seq = record(world, draft, WITHDRAW, null, NO_FACTS);
  world.orders.splice(world.orders.indexOf(order), 1);
  takeAwayRunning(world, order, target.ordering, seq);
  for (const [slot, amount] of measure.holds) pay(world, slot, amount, target, seq);
  count(world, measure.activeSlot, -1, seq);
  if (!refunded) return;
  for (const [slot, amount] of measure.spends) pay(world, slot, amount, target, seq);
  count(world, measure.orderedSlot, -1, seq);
  if (!order.informed) count(world, measure.blindSlot, -1, seq);
  world.ordersGiven--;
  world.orderCount--;
}

function effectsOf(world: World, order: Order): OrderEffects {
  const target = targetOf(world, order);
  return order.informed ? target.informed : target.blind;
}

function takeAwayRunning(world: World, order: Order, origin: Origin, from: number): void {
  if (order.applied.length === 0) return;
  effectsOf(world, order).running.forEach((effect, k) => {
    if (effect.verb === 'change') {
      changeValue(world, effect.slot, 0 - (order.applied[k] ?? 0), origin, from < 0 ? null : from, NO_FACTS);
    }
  });
}

/** The measures' part of the resolution: first what has run its course ends, then what is due starts. */
export function runMeasures(world: World): void {
  const { orders, turn } = world;
  if (orders.length === 0) return;
  let kept = 0;
  const ending: Order[] = [];
  for (const order of orders) {
    if (order.ends <= turn) ending.push(order);
    else orders[kept++] = order;
  }
  orders.length = kept;
  for (const order of ending) endOrder(world, order);
  for (let k = 0; k < orders.length; k++) {
    const order = orders[k] as Order;
    if (order.starts === turn) orders[k] = startOrder(world, order);
  }
}

function noteOf(world: World, type: 'started' | 'finished', order: Order, behind: number): number {
  if (world.facts === null) return -1;
  const target = targetOf(world, order);
  const draft = {
    type,
    measure: measureOf(world, order).measure.id,
    target: target.id,
    informed: order.informed,
  } as const;
  return record(world, draft, target.origin, behind < 0 ? null : behind, NO_FACTS);
}

function startOrder(world: World, order: Order): Order {
  const seq = noteOf(world, 'started', order, order.orderFact);
  const effects = effectsOf(world, order);
  const cause = seq < 0 ? null : seq;
  const applied =
    effects.running.length === 0 ? NO_FACTS : effects.running.map((effect) => startRunning(world, effect, cause));
  applyEffects(world, effects.start, cause);
  return { ...order, startFact: seq, applied };
}

function startRunning(world: World, effect: EffectCode, cause: number | null): number {
  if (effect.verb !== 'change') return 0;
  return changeValue(
    world,
    effect.slot,
    effect.amount(world.values),
    effect.now,
    cause,
    writersOf(world, effect.reads),
  );
}

function endOrder(world: World, order: Order): void {
  const measure = measureOf(world, order);
  const target = targetOf(world, order);
  const seq = noteOf(world, 'finished', order, order.startFact);
  const cause = seq < 0 ? null : seq;
  takeAwayRunning(world, order, target.origin, seq);
  for (const [slot, amount] of measure.holds) changeValue(world, slot, amount, target.origin, cause, NO_FACTS);
  count(world, measure.activeSlot, -1, seq);
  applyEffects(world, effectsOf(world, order).end, cause);
}
