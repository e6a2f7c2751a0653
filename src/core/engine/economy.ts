// The illicit economy: demand is shared out by appeal, flows move half-way to their share, income goes to the controller.
// Totals are conserved in whole units. Source of the balloon effect it carries: hansen (sanctions and borders).

import type { Values } from '../expression/compile.ts';
import type { CommodityCode, RouteCode } from '../compile/program.ts';
import { changeValue } from './change-value.ts';
import { type Cause, NO_FACTS } from './cause.ts';
import { writersOf } from './facts.ts';
import type { World } from './world.ts';

/**
 * Shares `total` whole units by `weights`, largest remainder first; ties go to the largest shortfall against `now`, then to
 * the first. All whole numbers, 0 or above. With no weight at all everything goes to the last, the way round.
 * `keep`: who has its odd unit now keeps it; otherwise equal parts would hand it to and fro for ever.
 */
export function apportion(total: number, weights: readonly number[], now: readonly number[], keep = false): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map((_, k) => (k === weights.length - 1 ? total : 0));
  const shares: number[] = [];
  const remainders: number[] = [];
  const shortfalls: number[] = [];
  let left = total;
  for (const [k, weight] of weights.entries()) {
    const due = total * weight;
    const share = Math.floor(due / sum);
    const short = due - (now[k] ?? 0) * sum;
    const isThere = keep && short < sum && short > -sum;
    shares.push(share);
    remainders.push(due - share * sum);
    shortfalls.push(isThere ? -short : short);
    left -= share;
  }
  for (; left > 0; left--) {
    const k = firstInLine(remainders, shortfalls);
    shares[k] = (shares[k] as number) + 1;
    remainders[k] = SERVED;
  }
  return shares;
}

/** below every remainder */
const SERVED = -1;

function firstInLine(remainders: readonly number[], shortfalls: readonly number[]): number {
  let first = 0;
  for (let k = 1; k < remainders.length; k++) {
    const more = (remainders[k] as number) - (remainders[first] as number);
    if (more > 0 || (more === 0 && (shortfalls[k] as number) > (shortfalls[first] as number))) first = k;
  }
  return first;
}

function pressureOf(values: Values, route: RouteCode): number {
  let most = 0;
  for (const slot of route.pressures) most = Math.max(most, values[slot] as number);
  return most;
}

/** `max(0, base - floor(pressure * (100 - complicity) / 100))` */
export function appealOf(values: Values, route: RouteCode): number {
  const felt = Math.floor((pressureOf(values, route) * (100 - (values[route.complicity] as number))) / 100);
  return Math.max(0, (values[route.base] as number) - felt);
}

/** Units that each route, and last the way round, would carry in the end at present appeal. */
export function sharesOf(values: Values, commodity: CommodityCode, now: readonly number[]): number[] {
  const appeals = [...commodity.routes.map((route) => appealOf(values, route)), values[commodity.outside] as number];
  return apportion(values[commodity.demand] as number, appeals, now, true);
}

/** Flows of the next turn, the way round last; what exceeds a capacity goes round. */
export function nextFlows(values: Values, commodity: CommodityCode): number[] {
  const now = [...commodity.routes.map((route) => values[route.flow] as number), values[commodity.around] as number];
  const shares = sharesOf(values, commodity, now);
  const halfWay = apportion(
    values[commodity.demand] as number,
    shares.map((share, k) => share + (now[k] ?? 0)),
    now,
  );
  return overflow(values, commodity, halfWay);
}

export function overflow(values: Values, commodity: CommodityCode, flows: readonly number[]): number[] {
  let around = flows.at(-1) ?? 0;
  const kept = commodity.routes.map((route, k) => {
    const flow = flows[k] ?? 0;
    const most = Math.min(flow, values[route.capacity] as number);
    around += flow - most;
    return most;
  });
  return [...kept, around];
}

/** Slots whose values decide the flows: the pressures that count, and each route's own numbers. */
function reads(values: Values, commodity: CommodityCode): number[] {
  const slots = [commodity.demand, commodity.outside];
  for (const route of commodity.routes) {
    const most = pressureOf(values, route);
    const felt = route.pressures.find((slot) => (values[slot] as number) === most);
    if (felt !== undefined) slots.push(felt);
    slots.push(route.base, route.capacity, route.complicity);
  }
  return slots;
}

export function runEconomy(world: World): void {
  for (const commodity of world.program.commodities) {
    const { values } = world;
    const flows = nextFlows(values, commodity);
    const because = world.facts === null ? NO_FACTS : writersOf(world, reads(values, commodity));
    const cause: Cause = { by: commodity.shifting, from: null, because };
    const slots = [...commodity.routes.map((route) => route.flow), commodity.around];
    slots.forEach((slot, k) => changeValue(world, slot, (flows[k] ?? 0) - (values[slot] as number), cause));
    payIncome(world, commodity);
  }
}

function payIncome(world: World, commodity: CommodityCode): void {
  const price = world.values[commodity.price] as number;
  for (const route of commodity.routes) {
    const income = (world.values[route.flow] as number) * price;
    if (income === 0) continue;
    const because = world.facts === null ? NO_FACTS : writersOf(world, earningOf(route, commodity));
    changeValue(world, earnerOf(world.values, route), income, { by: commodity.earning, from: null, because });
  }
}

/** The wealth that the income of a route goes to. */
function earnerOf(values: Values, { wealth, control }: RouteCode): number {
  return control === null ? wealth : (control.wealths[values[control.slot] as number] as number);
}

const earningOf = ({ flow, control }: RouteCode, { price }: CommodityCode): readonly number[] =>
  control === null ? [flow, price] : [flow, price, control.slot];
