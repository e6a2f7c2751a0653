// Legal inputs only, drawn without judgement: choices, orders, dossiers taken up, now and then an order withdrawn.

import type { InjectCode, TargetCode } from '../compile/program.ts';
import { dossierProblem } from '../engine/dossiers.ts';
import { choiceProblem } from '../engine/injects.ts';
import { measureOf, orderProblem, targetOf } from '../engine/measures.ts';
import { presentInject, type World } from '../engine/world.ts';
import { type Draw, END_PLANNING, type Policy, type PolicyInput, PROCEED } from './policy.ts';

export const randomPolicy: Policy = (world, draw) => {
  switch (world.phase) {
    case 'inject':
      return randomChoice(world, draw);
    case 'planning':
      return randomPlan(world, draw);
    default:
      return PROCEED;
  }
};

/** Uniform over the choices that can be taken. */
export function randomChoice(world: World, draw: Draw): PolicyInput {
  const code = presentInject(world) as InjectCode;
  const free = code.choices.filter((choice) => choiceProblem(world, choice) === null);
  const choice = free[draw(free.length)];
  if (choice === undefined) throw new Error(`nothing can be chosen at ${code.inject.id}`);
  return { kind: 'choose', inject: code.inject.id, choice: choice.id };
}

const legal: TargetCode[] = [];

/** Uniform over the orders that can be given, or null. */
export function randomOrder(world: World, draw: Draw): PolicyInput | null {
  if (world.ordersGiven >= world.program.ordersPerTurn) return null;
  let n = 0;
  for (const measure of world.program.measures) {
    for (const target of measure.targets) if (orderProblem(world, measure, target) === null) legal[n++] = target;
  }
  return n === 0 ? null : (legal[draw(n)] as TargetCode).order;
}

function randomPlan(world: World, draw: Draw): PolicyInput {
  const lot = draw(100);
  if (lot < 25) return END_PLANNING;
  if (lot < 45) return randomDossier(world, draw) ?? END_PLANNING;
  if (lot < 50) return randomWithdrawal(world, draw) ?? END_PLANNING;
  return randomOrder(world, draw) ?? END_PLANNING;
}

function randomDossier(world: World, draw: Draw): PolicyInput | null {
  const { program } = world;
  if (world.dossiersTaken >= program.dossiersPerTurn) return null;
  const open = program.subjects.filter((subject) => dossierProblem(world, subject) === null);
  const subject = open.length === 0 ? undefined : open[draw(open.length)];
  return subject === undefined ? null : { kind: 'take_up', subject: subject.ref };
}

function randomWithdrawal(world: World, draw: Draw): PolicyInput | null {
  const older = world.orders.filter((order) => order.ordered < world.turn);
  const order = older.length === 0 ? undefined : older[draw(older.length)];
  if (order === undefined) return null;
  const target = targetOf(world, order).id;
  const measure = measureOf(world, order).measure.id;
  return target === null ? { kind: 'withdraw', measure } : { kind: 'withdraw', measure, target };
}
