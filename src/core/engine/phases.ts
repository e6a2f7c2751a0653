// The phases of a session: what opens, what is entered, and the end of planning with its resolution.

import type { InjectCode, Origin } from '../compile/program.ts';
import { causeOf } from './cause.ts';
import { record, wrote } from './facts.ts';
import { BY_INPUT } from './input-origins.ts';
import { presentNext } from './injects.ts';
import { type Refusal, refuse } from './refusal.ts';
import { resolveTurn } from './resolution.ts';
import { presentInject, type World } from './world.ts';

/** `by`: the input that led there. */
export function entered(world: World, by: Origin): number | null {
  if (world.facts === null) return null;
  return record(world, { type: 'entered', phase: world.phase }, causeOf(by));
}

export function proceed(world: World): Refusal | null {
  switch (world.phase) {
    case 'briefing':
      world.runner.send(world, 'proceed');
      openTurn(world);
      return null;
    case 'situation':
      presentNext(world);
      world.runner.send(world, 'proceed');
      entered(world, BY_INPUT.proceed);
      return null;
    case 'report':
      if (!world.over) world.turn++;
      world.runner.send(world, 'proceed');
      if (world.over) entered(world, BY_INPUT.proceed);
      else openTurn(world);
      return null;
    case 'ending':
      world.runner.send(world, 'proceed');
      entered(world, BY_INPUT.proceed);
      return null;
    default:
      return refuse('wrong_phase');
  }
}

function openTurn(world: World): void {
  const { program, values } = world;
  const seq = entered(world, BY_INPUT.proceed);
  values[program.turnSlot] = world.turn;
  wrote(world, program.turnSlot, seq);
  const renewal = program.scenario.mandate.renewals.includes(world.turn) ? 1 : 0;
  if (values[program.renewalSlot] !== renewal) {
    values[program.renewalSlot] = renewal;
    wrote(world, program.renewalSlot, seq);
  }
  world.slotsLeft = program.injectsPerTurn[world.turn - 1] ?? 0;
  world.ordersGiven = 0;
  world.dossiersTaken = 0;
}

export function endPlanning(world: World): Refusal | null {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  world.runner.send(world, 'plan_ended');
  entered(world, BY_INPUT.end_planning);
  resolveTurn(world);
  world.runner.send(world, 'resolved');
  entered(world, BY_INPUT.end_planning);
  return null;
}

export function onTable(world: World, id: string): InjectCode | undefined {
  const inject = presentInject(world);
  return world.phase === 'inject' && inject?.inject.id === id ? inject : undefined;
}

export function nextPaper(world: World, by: Origin): void {
  world.runner.send(world, 'next');
  entered(world, by);
}
