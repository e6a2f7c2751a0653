// Orders: what an order needs, what it ties up, its start, its end, its withdrawal. Lead times and durations are in turns.

import type { EffectCode, MeasureCode, OrderEffects, Origin, TargetCode } from '../compile/program.ts';
import { applyEffects } from './apply-effect.ts';
import { changeValue, count } from './change-value.ts';
import { NOTHING, record, writersOf } from './facts.ts';
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

/** Why this order cannot be given now, or null. */
export function orderProblem(world: World, measure: MeasureCode, target: TargetCode): Refusal | null {
  const { values, program } = world;
  if (world.ordersGiven >= program.ordersPerTurn) return refuse('no_orders_left');
  for (const slot of measure.taskSlots)
    if (values[slot] === 0) return refuse('not_mandated', program.layout.slots[slot]?.path);
  const { test } = target.legal;
  if (test !== null && !test(values)) return refuse('not_met');
  if (target.knownSlot >= 0 && (values[target.knownSlot] as number) < Math.max(1, measure.needsKnown))
    return refuse('not_known');
  for (const [slot, amount] of [...measure.holds, ...measure.spends]) {
    if ((values[slot] as number) < amount) return refuse('no_capacity', program.layout.slots[slot]?.path);
  }
  if (world.orders.length > 0 && findOrder(world, measure.index, measure.targets.indexOf(target)) !== undefined)
    return refuse('under_way');
  return null;
}

/** Slots of the active dossiers that fit; empty means the order would be given blind (where a dossier matters). */
export function fittingDossiers(world: World, target: TargetCode): readonly number[] {
  return (target.dossiers ?? NOTHING).filter((slot) => (world.values[slot] as number) >= world.turn);
}

export function giveOrder(world: World, measure: MeasureCode, target: TargetCode): void {
  const fitting = fittingDossiers(world, target);
  const informed = target.dossiers === null || fitting.length > 0;
  const starts = world.turn + measure.lead;
  const ends = starts + measure.lasts;
  const origin: Origin = { kind: 'input', id: 'order' };
  const names = { measure: measure.measure.id, target: target.id };
  const seq = record(
    world,
    { type: 'ordered', ...names, informed, starts, ends },
    origin,
    null,
    writersOf(world, fitting),
  );
  const order = {
    measure: measure.index,
    target: measure.targets.indexOf(target),
    informed,
    ordered: world.turn,
    starts,
    ends,
  };
  world.orders.push({ ...order, orderFact: seq, startFact: -1, applied: [] });
  count(world, measure.orderedSlot, 1, seq);
  count(world, measure.activeSlot, 1, seq);
  if (!informed) count(world, measure.blindSlot, 1, seq);
  for (const [slot, amount] of [...measure.holds, ...measure.spends]) pay(world, slot, -amount, target, seq);
  world.ordersGiven++;
  world.orderCount++;
}

function pay(world: World, slot: number, amount: number, target: TargetCode, seq: number): void {
  changeValue(world, slot, amount, { kind: 'input', id: target.origin.id }, seq < 0 ? null : seq, NOTHING);
}

/** One given in this turn is taken back whole; what has been spent on an earlier one is gone. */
export function withdrawOrder(world: World, order: Order): void {
  const measure = measureOf(world, order);
  const target = targetOf(world, order);
  const refunded = order.ordered === world.turn;
  const names = { measure: measure.measure.id, target: target.id };
  const seq = record(world, { type: 'withdrew', ...names, refunded }, { kind: 'input', id: 'withdraw' }, null, NOTHING);
  world.orders.splice(world.orders.indexOf(order), 1);
  takeAwayRunning(world, order, { kind: 'input', id: target.origin.id }, seq);
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
    if (effect.verb === 'change')
      changeValue(world, effect.slot, 0 - (order.applied[k] ?? 0), origin, from < 0 ? null : from, NOTHING);
  });
}

/** The measures' part of the resolution: first what has run its course ends, then what is due starts. */
export function runMeasures(world: World): void {
  if (world.orders.length === 0) return;
  for (const order of world.orders.filter((one) => one.ends <= world.turn && one.starts < world.turn))
    endOrder(world, order);
  world.orders = world.orders.map((order) => (order.starts === world.turn ? startOrder(world, order) : order));
}

function startOrder(world: World, order: Order): Order {
  const target = targetOf(world, order);
  const names = { measure: measureOf(world, order).measure.id, target: target.id, informed: order.informed };
  const from = order.orderFact < 0 ? null : order.orderFact;
  const seq = record(world, { type: 'started', ...names }, target.origin, from, NOTHING);
  const effects = effectsOf(world, order);
  const cause = seq < 0 ? null : seq;
  const applied = effects.running.map((effect) => startRunning(world, effect, cause));
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
  const names = { measure: measure.measure.id, target: target.id, informed: order.informed };
  const from = order.startFact < 0 ? null : order.startFact;
  const seq = record(world, { type: 'finished', ...names }, target.origin, from, NOTHING);
  const cause = seq < 0 ? null : seq;
  world.orders = world.orders.filter((one) => one !== order);
  takeAwayRunning(world, order, target.origin, seq);
  for (const [slot, amount] of measure.holds) changeValue(world, slot, amount, target.origin, cause, NOTHING);
  count(world, measure.activeSlot, -1, seq);
  applyEffects(world, effectsOf(world, order).end, cause);
}
