// Where the mission's effort went: orders by area of measures (hansen) and by quadrant of activity (sipri). An order taken back in
// the turn in which it was given cost nothing and does not count.

import type { Fact } from '../../log/form/fact.ts';
import { AREAS, QUADRANTS } from '../../scenario/language/schema-play.ts';
import { findChoice } from '../../log/form/find-cause.ts';
import type { Name } from '../../ref/message.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { Choice, Measure } from '../../scenario/language/schema.ts';
import type { Chronicle } from '../history/chronicle.ts';
import { orderKey } from '../history/fold-facts.ts';

export interface SpendingRow {
  /** `M02` or `Q1` */
  readonly id: string;
  readonly orders: number;
  /** orders given without a dossier that fitted, where one mattered */
  readonly blind: number;
  /** one for each capacity, in the scenario's order: used up, or tied up for a time */
  readonly costs: readonly number[];
}

export interface Spending {
  readonly capacities: readonly { readonly name: Name; readonly kind: 'held' | 'spent' }[];
  /** only areas with orders */
  readonly areas: readonly SpendingRow[];
  /** all four */
  readonly quadrants: readonly SpendingRow[];
  readonly orders: number;
  /** what decisions on papers took, one for each capacity in the scenario's order */
  readonly decisions: readonly number[];
  /** ids of areas in which nothing was ordered though the scenario had measures for them */
  readonly untouched: readonly string[];
}

type Ordered = Extract<Fact, { type: 'ordered' }>;
interface Order {
  readonly fact: Ordered;
  readonly measure: Measure;
}

export function spendingOf(chronicle: Chronicle): Spending {
  const { scenario } = chronicle;
  const orders = ordersThatStood(chronicle);
  const chosen = choicesThatStand(chronicle);
  const row = (id: string, own: readonly Order[]): SpendingRow => ({
    id,
    orders: own.length,
    blind: own.filter(({ fact }) => !fact.informed).length,
    costs: scenario.capacity.map((capacity) => own.reduce((sum, { measure }) => sum + costOf(measure, capacity.id), 0)),
  });
  const areas = AREAS.map((id) =>
    row(
      id,
      orders.filter(({ measure }) => measure.area === id),
    ),
  );
  return {
    capacities: scenario.capacity.map((one) => ({ name: nameOf(one), kind: one.kind })),
    areas: areas.filter(({ orders: count }) => count > 0),
    quadrants: QUADRANTS.map((id) =>
      row(
        id,
        orders.filter(({ measure }) => measure.quadrant === id),
      ),
    ),
    orders: orders.length,
    decisions: scenario.capacity.map(({ id }) => chosen.reduce((sum, choice) => sum + costOf(choice, id), 0)),
    untouched: areas
      .filter(({ id, orders: count }) => count === 0 && scenario.measures.some(({ area }) => area === id))
      .map(({ id }) => id),
  };
}

function costOf({ holds, spends }: Pick<Measure, 'holds' | 'spends'>, capacity: string): number {
  return (holds?.[capacity] ?? 0) + (spends?.[capacity] ?? 0);
}

function choicesThatStand({ told, scenario }: Chronicle): readonly Choice[] {
  return told.flatMap(({ fact, kept }) => {
    if (!kept || fact.type !== 'chose') return [];
    return findChoice(scenario, { kind: 'choice', inject: fact.inject, choice: fact.choice }) ?? [];
  });
}

function ordersThatStood({ told, scenario }: Chronicle): readonly Order[] {
  const standing: Order[] = [];
  for (const { fact, kept } of told) {
    if (!kept) continue;
    if (fact.type === 'ordered') {
      const measure = scenario.measures.find(({ id }) => id === fact.measure);
      if (measure !== undefined) standing.push({ fact, measure });
    } else if (fact.type === 'withdrew' && fact.refunded) {
      const last = standing.map((order) => orderKey(order.fact)).lastIndexOf(orderKey(fact));
      if (last >= 0) standing.splice(last, 1);
    }
  }
  return standing;
}
