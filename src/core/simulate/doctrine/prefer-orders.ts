// The orders that a doctrine prefers, looked up once: for each preference the orders it means, in a fixed order, without those that are
// never given.

import type { Program } from '../../compile/program.ts';
import type { World } from '../../engine/world.ts';
import type { Doctrine, OrderPreference } from '../../scenario/language/schema-doctrine.ts';
import { type Fits, fitsOrder, isKnown, type OrderCode, ordersOf, regionsOf } from './match.ts';
import { momentOf } from './moment.ts';
import { type Reader, readerOfShown } from './readers.ts';
import type { Holds } from './sight.ts';

export interface PreferredOrder extends OrderCode {
  /** place among all orders of the scenario */
  readonly index: number;
  readonly fits: Exclude<Fits, 'never'>;
  /** how the place of its target looks, by the value that the preference asks for; [] where nothing is shown */
  readonly looks: readonly Reader[];
}
export interface OrderWish {
  readonly counts: NonNullable<Holds>;
  readonly orders: readonly PreferredOrder[];
  /** for each order of the scenario whether it is one of them */
  readonly means: readonly boolean[];
  readonly aTurn: number;
  /** -1: where it looks lowest, 1: highest, 0: anywhere */
  readonly sign: -1 | 0 | 1;
}
export interface OrderWishes {
  readonly preferred: readonly OrderWish[];
  readonly avoided: readonly OrderWish[];
  /** place of an order among all: of a measure's first target, plus the target's own */
  readonly firstOf: readonly number[];
}

export function orderWishes(
  program: Program,
  { orders }: Doctrine,
  sight: (when: string | undefined) => Holds,
): OrderWishes {
  const all = ordersOf(program);
  const wish = (one: OrderPreference): readonly OrderWish[] => {
    const counts = momentOf(one, sight);
    return counts === null ? [] : [wishOf(program, one, all, counts)];
  };
  let next = 0;
  const firstOf = program.measures.map(({ targets }) => (next += targets.length) - targets.length);
  return {
    preferred: orders.filter((one) => 'prefer' in one).flatMap(wish),
    avoided: orders.filter((one) => 'avoid' in one).flatMap(wish),
    firstOf,
  };
}

function wishOf(
  program: Program,
  one: OrderPreference,
  all: readonly OrderCode[],
  counts: NonNullable<Holds>,
): OrderWish {
  const match = 'prefer' in one ? one.prefer : one.avoid;
  const terms = 'prefer' in one ? one : {};
  const { lowest, highest, a_turn } = terms as Partial<Extract<OrderPreference, { prefer: unknown }>>;
  const value = lowest ?? highest;
  const orders = all.flatMap((order, index): readonly PreferredOrder[] => {
    const fits = fitsOrder(program, match, order);
    const looks = value === undefined ? [] : looksOf(program, order, value);
    return fits === 'never' ? [] : [{ ...order, index, fits, looks }];
  });
  const means = all.map(() => false);
  for (const { index } of orders) means[index] = true;
  const sign = value === undefined ? 0 : lowest === undefined ? 1 : -1;
  return { counts, orders, means, aTurn: a_turn ?? Number.MAX_SAFE_INTEGER, sign };
}

function looksOf({ scenario, shown }: Program, { measure, target }: OrderCode, value: string): readonly Reader[] {
  const kind = measure.measure.target?.kind;
  if (kind === undefined || target.id === null) return [];
  return regionsOf(scenario, kind, target.id).flatMap((id) => {
    const place = scenario.regions.findIndex((one) => one.id === id);
    const code = shown.regions[place]?.find(({ path }) => path === `region.${id}.${value}`);
    return (code === undefined ? null : readerOfShown(code)) ?? [];
  });
}

/** Whether it is meant now: what hangs on how an actor stands to others is not, until that is known. */
export const isMeant = (world: World, { fits, target }: PreferredOrder): boolean =>
  fits === 'always' || isKnown(world, target);
