// How much of a turn's plan could still be used: what can be taken up and ordered one after the other with what the mission has left.

import type { Cost } from '../compile/program.ts';
import { isAtHand } from './dossiers.ts';
import { dossiersLeft, type OpenOrder, ordersLeft } from './legal-inputs.ts';
import { renewedBy } from './measures.ts';
import type { World } from './world.ts';

export interface StillOpen {
  /** dossiers that do not serve yet */
  readonly dossiers: number;
  /** besides these dossiers; of those that count among the orders of a turn */
  readonly orders: number;
}

type Costs = readonly Pick<Cost, 'slot' | 'amount'>[];

/** `refs` and `orders`: of what the team can name. The cheapest orders are taken first, so that as many can be given as is said. */
export function stillOpen(world: World, refs: ReadonlySet<string>, orders: readonly OpenOrder[]): StillOpen {
  const { subjects, dossierHolds } = world.program;
  const dossiers = subjects.filter((subject) => refs.has(subject.ref) && isAtHand(world, subject));
  const counted = orders.filter(({ measure, problem }) => problem === null && !measure.beside);
  const costs = counted.map((order) => costsOf(world, order)).sort((a, b) => sumOf(a) - sumOf(b));
  const pay = payer(world);
  return {
    dossiers: payFor(dossiers.map(() => dossierHolds).slice(0, dossiersLeft(world)), pay),
    orders: Math.min(payFor(costs, pay), ordersLeft(world)),
  };
}

const costsOf = (world: World, { measure, target }: OpenOrder): Costs =>
  renewedBy(world, measure, target) === undefined ? measure.costs : measure.renewalCosts;

const sumOf = (costs: Costs): number => costs.reduce((sum, { amount }) => sum + amount, 0);

const payFor = (all: readonly Costs[], pay: (costs: Costs) => boolean): number => all.filter(pay).length;

/** Takes from what is left where that is enough, and says whether it was. */
function payer({ values }: World): (costs: Costs) => boolean {
  const taken = new Map<number, number>();
  const after = ({ slot, amount }: Costs[number]): number => (values[slot] as number) - (taken.get(slot) ?? 0) - amount;
  return (costs) => {
    if (costs.some((cost) => after(cost) < 0)) return false;
    for (const { slot, amount } of costs) taken.set(slot, (taken.get(slot) ?? 0) + amount);
    return true;
  };
}
