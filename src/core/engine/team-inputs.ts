// What the team does: positions, decisions, orders, dossiers. Each function returns why it refuses, or null.

import type { MeasureCode, TargetCode } from '../compile/program.ts';
import type { Input } from '../log/form/input.ts';
import { causeOf } from './cause.ts';
import { dossierProblem, takeUpDossier } from './dossiers.ts';
import { record } from './facts.ts';
import { BY_INPUT } from './input-origins.ts';
import { choiceProblem, findShown, takeChoice } from './injects.ts';
import { findOrder, giveOrder, orderProblem, withdrawOrder } from './measures.ts';
import { nextPaper, onTable } from './phases.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

type Of<K extends Input['kind']> = Extract<Input, { kind: K }>;

export function takePosition(world: World, { role, inject, choice }: Of<'position'>): Refusal | null {
  const code = onTable(world, inject);
  if (code === undefined) return refuse('not_on_table', inject);
  if (findShown(world, code, choice) === undefined) return refuse('unknown_name', choice);
  if (!world.program.scenario.roles.some((one) => one.id === role)) return refuse('unknown_name', role);
  record(world, { type: 'positioned', role, inject, choice }, causeOf(BY_INPUT.position));
  return null;
}

export function choose(world: World, given: Of<'choose'>): Refusal | null {
  const code = onTable(world, given.inject);
  if (code === undefined) return refuse('not_on_table', given.inject);
  const choice = findShown(world, code, given.choice);
  if (choice === undefined) return refuse('unknown_name', given.choice);
  const problem = choiceProblem(world, choice);
  if (problem !== null) return problem;
  takeChoice(world, code, choice);
  nextPaper(world, BY_INPUT.choose);
  return null;
}

function measureAndTarget(
  world: World,
  given: { measure: string; target?: string | undefined },
): [MeasureCode, TargetCode] | Refusal {
  const measure = world.program.measures.find((one) => one.measure.id === given.measure);
  if (measure === undefined) return refuse('unknown_name', given.measure);
  const target = measure.targets.find((one) => one.id === (given.target ?? null));
  if (target !== undefined) return [measure, target];
  return given.target === undefined ? refuse('target_missing') : refuse('target_unfit', given.target);
}

export function order(world: World, given: Of<'order'>): Refusal | null {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  const found = measureAndTarget(world, given);
  if ('code' in found) return found;
  const problem = orderProblem(world, ...found);
  if (problem !== null) return problem;
  giveOrder(world, ...found);
  return null;
}

export function withdraw(world: World, given: Of<'withdraw'>): Refusal | null {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  const found = measureAndTarget(world, given);
  if ('code' in found) return found;
  const [measure, target] = found;
  const running = findOrder(world, measure.index, measure.targets.indexOf(target));
  if (running === undefined) return refuse('not_under_way');
  withdrawOrder(world, running);
  return null;
}

export function takeUp(world: World, { subject }: Of<'take_up'>): Refusal | null {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  const code = world.program.subjects.find((one) => one.ref === subject);
  if (code === undefined) return refuse('unknown_name', subject);
  const problem = dossierProblem(world, code);
  if (problem !== null) return problem;
  takeUpDossier(world, code);
  return null;
}
