// What a doctrine does outright, turn by turn. What cannot be done now is passed over, and what has been done is not done again.

import type { Program, SubjectCode } from '../../compile/program.ts';
import { orderProblem } from '../../engine/measures.ts';
import { dossierProblem } from '../../engine/dossiers.ts';
import type { World } from '../../engine/world.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import type { PolicyInput } from '../policy.ts';
import type { OrderCode } from './match.ts';

interface ScriptedTurn {
  readonly dossiers: readonly SubjectCode[];
  readonly orders: readonly OrderCode[];
}

/** Null once nothing of it is left to do. */
export function scriptOf(program: Program, { script = [] }: Doctrine): (world: World) => PolicyInput | null {
  const turns = new Map<number, ScriptedTurn>();
  for (const { turn, orders = [], take_up = [] } of script) {
    const before = turns.get(turn) ?? { dossiers: [], orders: [] };
    turns.set(turn, {
      dossiers: [...before.dossiers, ...program.subjects.filter(({ ref }) => take_up.includes(ref))],
      orders: [...before.orders, ...orders.flatMap((order) => orderNamed(program, order))],
    });
  }
  return (world) => {
    const now = turns.get(world.turn);
    if (now === undefined) return null;
    const dossier = now.dossiers.find((one) => dossierProblem(world, one) === null);
    if (dossier !== undefined) return { kind: 'take_up', subject: dossier.ref };
    const order = now.orders.find(
      (one) => !wasGiven(world, one) && orderProblem(world, one.measure, one.target) === null,
    );
    return order === undefined ? null : order.target.order;
  };
}

function orderNamed({ measures }: Program, order: { readonly measure: string; readonly target?: string | undefined }) {
  return measures
    .filter(({ measure }) => measure.id === order.measure)
    .flatMap((measure) =>
      measure.targets
        .filter(({ id }) => id === (order.target ?? null))
        .map((target): OrderCode => ({ measure, target })),
    );
}

function wasGiven({ orders, turn }: World, { measure, target }: OrderCode): boolean {
  return orders.some(
    (order) => order.ordered === turn && order.measure === measure.index && order.target === target.index,
  );
}
