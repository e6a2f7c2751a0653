// Orders: what an order needs, what it ties up, its start, its end, its withdrawal. Lead times and durations are in turns.

import type { Cost, EffectCode, MeasureCode, OrderEffects, TargetCode } from '../compile/program.ts';
import { applyEffects } from './apply-effect.ts';
import { changeValue, count } from './change-value.ts';
import { behindFact, type Cause, causeOf, NO_FACTS } from './cause.ts';
import { record, writersOf } from './facts.ts';
import { BY_INPUT } from './input-origins.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Order, World } from './world.ts';

export function measureOf(world: World, order: Order): MeasureCode {
  return world.program.measures[order.measure] as MeasureCode;
}
export function targetOf(world: World, order: Order): TargetCode {
  return measureOf(world, order).targets[order.target] as TargetCode;
}

/** The last one given, where a renewable measure has several terms. */
export function findOrder(world: World, measure: number, target: number): Order | undefined {
  const { orders } = world;
  for (let k = orders.length - 1; k >= 0; k--) {
    const order = orders[k] as Order;
    if (order.measure === measure && order.target === target) return order;
  }
  return undefined;
}

/** The order that one given now would renew: under way, and over by the turn in which the next one starts. */
export function renewedBy(world: World, measure: MeasureCode, target: TargetCode): Order | undefined {
  if (!measure.renewable || world.orders.length === 0) return undefined;
  const order = findOrder(world, measure.index, target.index);
  return order !== undefined && order.ends <= world.turn + measure.lead ? order : undefined;
}

const NO_SLOTS: readonly number[] = [];

// Given by the dozen when a policy looks for what is legal.
const NOT_MET = refuse('not_met');
const NOT_KNOWN = refuse('not_known');
const UNDER_WAY = refuse('under_way');

/** Why this order cannot be given now, or null. */
export function orderProblem(world: World, measure: MeasureCode, target: TargetCode): Refusal | null {
  const { values, program } = world;
  if (!measure.beside && world.ordersGiven >= program.ordersPerTurn) return refuse('no_orders_left');
  for (const slot of measure.taskSlots)
    if (values[slot] === 0) return refuse('not_mandated', program.layout.slots[slot]?.path);
  const { test } = target.legal;
  if (test !== null && !test(values)) return NOT_MET;
  if (target.knownSlot !== null && (values[target.knownSlot] as number) < (measure.needsKnown || 1)) return NOT_KNOWN;
  const renewed = renewedBy(world, measure, target) !== undefined;
  for (const { slot, amount } of renewed ? measure.renewalCosts : measure.costs) {
    if ((values[slot] as number) < amount) return refuse('no_capacity', program.layout.slots[slot]?.path);
  }
  if (!renewed && world.orders.length > 0 && findOrder(world, measure.index, target.index) !== undefined)
    return UNDER_WAY;
  return null;
}

/** Slots of the active dossiers that fit; empty means the order would be given blind (where a dossier matters). */
export function fittingDossiers(world: World, target: TargetCode): readonly number[] {
  const { dossiers, depth, bonds } = target;
  if (dossiers === null) return NO_FACTS;
  const { values, turn } = world;
  if (depth === null && bonds === null) return dossiers.filter((slot) => (values[slot] as number) >= turn);
  const isDeep = (k: number): boolean => depth === null || (values[depth.known[k] as number] as number) >= depth.at;
  const isBound = (k: number): boolean => {
    const bond = bonds?.[k] ?? null;
    return bond === null || values[bond.slot] === bond.is;
  };
  return dossiers.filter((slot, k) => (values[slot] as number) >= turn && isDeep(k) && isBound(k));
}

/** What the answer rests on: the dossiers that fit, and how much is known and who has what where that was asked. */
function restsOn({ dossiers, depth, bonds }: TargetCode, fitting: readonly number[]): readonly number[] {
  if (dossiers === null || (depth === null && bonds === null)) return fitting;
  const places = fitting.map((slot) => dossiers.indexOf(slot));
  const known = depth === null ? [] : places.map((k) => depth.known[k] as number);
  return [...fitting, ...known, ...places.flatMap((k) => bonds?.[k]?.slot ?? [])];
}

export function giveOrder(world: World, measure: MeasureCode, target: TargetCode): void {
  const renewed = renewedBy(world, measure, target) !== undefined;
  const fitting = fittingDossiers(world, target);
  const informed = target.dossiers === null || fitting.length > 0;
  const starts = world.turn + measure.lead;
  const ends = starts + measure.lasts;
  const seq = noteOrder(world, measure, target, { informed, starts, ends, fitting: restsOn(target, fitting) });
  world.orders.push({
    measure: measure.index,
    target: target.index,
    informed,
    ordered: world.turn,
    starts,
    ends,
    orderFact: seq,
    startFact: null,
    applied: NO_FACTS,
  });
  count(world, measure.orderedSlot, 1, seq);
  count(world, measure.activeSlot, 1, seq);
  if (!informed) count(world, measure.blindSlot, 1, seq);
  if (!renewed) for (const cost of target.holds) pay(world, cost, -cost.amount, seq);
  for (const cost of target.spends) pay(world, cost, -cost.amount, seq);
  if (!measure.beside) world.ordersGiven++;
  world.orderCount++;
}

interface OrderTerms {
  readonly informed: boolean;
  readonly starts: number;
  readonly ends: number;
  readonly fitting: readonly number[];
}

function noteOrder(world: World, measure: MeasureCode, target: TargetCode, terms: OrderTerms): number | null {
  if (world.facts === null) return null;
  const { informed, starts, ends } = terms;
  const draft = { type: 'ordered', measure: measure.measure.id, target: target.id, informed, starts, ends } as const;
  return record(world, draft, { by: BY_INPUT.order, from: null, because: writersOf(world, terms.fitting) });
}

function pay(world: World, { slot, by }: Cost, amount: number, seq: number | null): void {
  changeValue(world, slot, amount, causeOf(by, behindFact(seq)));
}

/** What an order ties up passes on between the terms of one measure at one target, and comes back with the last of them. */
function hasOtherTerm(world: World, { measure, target }: Order): boolean {
  return findOrder(world, measure, target) !== undefined;
}

/** One given in this turn is taken back whole; what has been spent on an earlier one is gone. */
export function withdrawOrder(world: World, order: Order): void {
  const measure = measureOf(world, order);
  const target = targetOf(world, order);
  const refunded = order.ordered === world.turn;
  const draft = { type: 'withdrew', measure: measure.measure.id, target: target.id, refunded } as const;
  const seq = record(world, draft, causeOf(BY_INPUT.withdraw));
  world.orders.splice(world.orders.indexOf(order), 1);
  takeAwayRunning(world, order, 'input', seq);
  if (!hasOtherTerm(world, order)) for (const cost of target.holds) pay(world, cost, cost.amount, seq);
  count(world, measure.activeSlot, -1, seq);
  if (!refunded) return;
  for (const cost of target.spends) pay(world, cost, cost.amount, seq);
  count(world, measure.orderedSlot, -1, seq);
  if (!order.informed) count(world, measure.blindSlot, -1, seq);
  if (!measure.beside) world.ordersGiven--;
  world.orderCount--;
}

function effectsOf(world: World, order: Order): OrderEffects {
  const target = targetOf(world, order);
  return order.informed ? target.informed : target.blind;
}

/** `kind`: the order's doing when it is withdrawn, the measure's at its end. */
function takeAwayRunning(world: World, order: Order, kind: 'input' | 'measure', seq: number | null): void {
  if (order.applied.length === 0) return;
  const behind = behindFact(seq);
  let k = 0;
  for (const effect of effectsOf(world, order).running) {
    if (effect.verb !== 'change') continue;
    const cause = causeOf({ ...effect.now, kind }, behind);
    changeValue(world, effect.slot, 0 - (order.applied[k++] ?? 0), cause);
    for (const slot of effect.also ?? NO_SLOTS) changeValue(world, slot, 0 - (order.applied[k++] ?? 0), cause);
  }
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

function noteOf(world: World, type: 'started' | 'finished', order: Order, from: number | null): number | null {
  if (world.facts === null) return null;
  const target = targetOf(world, order);
  const draft = {
    type,
    measure: measureOf(world, order).measure.id,
    target: target.id,
    informed: order.informed,
  } as const;
  return record(world, draft, causeOf(target.origin, behindFact(from)));
}

function startOrder(world: World, order: Order): Order {
  const seq = noteOf(world, 'started', order, order.orderFact);
  const effects = effectsOf(world, order);
  const applied =
    effects.running.length === 0 ? NO_FACTS : effects.running.flatMap((effect) => startRunning(world, effect, seq));
  applyEffects(world, effects.start, behindFact(seq));
  return { ...order, startFact: seq, applied };
}

/** What it really changed: one number, or one for each host region. */
function startRunning(world: World, effect: EffectCode, from: number | null): readonly number[] {
  if (effect.verb !== 'change') return NO_SLOTS;
  const cause: Cause = { by: effect.now, from, because: writersOf(world, effect.reads) };
  const asked = effect.amount(world.values);
  return [effect.slot, ...(effect.also ?? NO_SLOTS)].map((slot) => changeValue(world, slot, asked, cause));
}

function endOrder(world: World, order: Order): void {
  const measure = measureOf(world, order);
  const target = targetOf(world, order);
  const seq = noteOf(world, 'finished', order, order.startFact);
  const behind = behindFact(seq);
  takeAwayRunning(world, order, 'measure', seq);
  const held = hasOtherTerm(world, order) ? [] : target.holds;
  for (const { slot, amount, by } of held)
    changeValue(world, slot, amount, causeOf({ ...by, kind: 'measure' }, behind));
  count(world, measure.activeSlot, -1, seq);
  applyEffects(world, effectsOf(world, order).end, behind);
}
