// The phases of a session: what opens, what is entered, and the end of planning with its resolution.

import type { InjectCode, Origin } from '../compile/program.ts';
import { NO_FACTS, record, wrote } from './facts.ts';
import { fillTable } from './injects.ts';
import { type Refusal, refuse } from './refusal.ts';
import { resolveTurn } from './resolution.ts';
import type { World } from './world.ts';

const PROCEED: Origin = { kind: 'input', id: 'proceed' };
const END_PLANNING: Origin = { kind: 'input', id: 'end_planning' };

/** `origin`: the input that led there. */
export function entered(world: World, origin: Origin): number {
  if (world.facts === null) return -1;
  return record(world, { type: 'entered', phase: world.phase }, origin, null, NO_FACTS);
}

export function proceed(world: World): Refusal | null {
  switch (world.phase) {
    case 'briefing':
      world.runner.send(world, 'proceed');
      openTurn(world);
      return null;
    case 'situation':
      fillTable(world);
      world.runner.send(world, 'proceed');
      entered(world, PROCEED);
      return null;
    case 'report':
      if (!world.over) world.turn++;
      world.runner.send(world, 'proceed');
      if (world.over) entered(world, PROCEED);
      else openTurn(world);
      return null;
    case 'ending':
      world.runner.send(world, 'proceed');
      entered(world, PROCEED);
      return null;
    default:
      return refuse('wrong_phase');
  }
}

function openTurn(world: World): void {
  const { program, values } = world;
  const seq = entered(world, PROCEED);
  values[program.turnSlot] = world.turn;
  wrote(world, program.turnSlot, seq);
  const renewal = program.scenario.mandate.renewals.includes(world.turn) ? 1 : 0;
  if (values[program.renewalSlot] !== renewal) {
    values[program.renewalSlot] = renewal;
    wrote(world, program.renewalSlot, seq);
  }
  world.slotsLeft = program.injectsPerTurn;
  world.ordersGiven = 0;
  world.dossiersTaken = 0;
}

export function endPlanning(world: World): Refusal | null {
  if (world.phase !== 'planning') return refuse('wrong_phase');
  world.runner.send(world, 'plan_ended');
  entered(world, END_PLANNING);
  resolveTurn(world);
  world.runner.send(world, 'resolved');
  entered(world, END_PLANNING);
  return null;
}

export function onTable(world: World, id: string): InjectCode | undefined {
  const inject = world.table < 0 ? undefined : world.program.injects[world.table];
  return world.phase === 'inject' && inject?.inject.id === id ? inject : undefined;
}

export function nextPaper(world: World, origin: Origin): void {
  world.runner.send(world, 'next');
  entered(world, origin);
}
