// What must be the same everywhere: values, charts, queue and dossiers as canonical JSON, without causes, hashed.

import { digestOf } from '../log/chain/digest.ts';
import { measureOf, targetOf } from './measures.ts';
import type { Passing, World } from './world.ts';

export function stateOfWorld(world: World) {
  const { program } = world;
  const values: Record<string, number | boolean> = {};
  const charts: Record<string, string> = {};
  const told = new Set(program.subjects.map(({ dossierSlot }) => dossierSlot));
  program.layout.slots.forEach(({ path, name }, slot) => {
    const value = world.values[slot] as number;
    if (told.has(slot)) return;
    if (name.kind === 'state') charts[path] = name.states[value] ?? '';
    else values[path] = name.kind === 'bool' ? value !== 0 : value;
  });
  const dossiers = program.subjects.flatMap(({ ref, dossierSlot }) => {
    const until = world.values[dossierSlot] as number;
    return until === 0 ? [] : [{ about: ref, until }];
  });
  return { phase: world.phase, turn: world.turn, values, charts, queue: queueOf(world), dossiers };
}

function queueOf(world: World) {
  const idOf = (inject: number | null): string | null =>
    inject === null ? null : (world.program.scenario.injects[inject]?.id ?? null);
  return {
    due: world.due.map((due) =>
      due.effect === null ? passingOf(world, due) : { turn: due.turn, effect: due.effect.path },
    ),
    waiting: world.waiting.map(({ turn, inject, effect }) => ({
      turn,
      inject: idOf(inject),
      by: effect?.path ?? 'facilitator',
    })),
    orders: world.orders.map((order) => ({
      measure: measureOf(world, order).measure.id,
      target: targetOf(world, order).id,
      informed: order.informed,
      starts: order.starts,
      ends: order.ends,
      applied: order.applied,
    })),
    table: idOf(world.inject),
    left: [world.slotsLeft, world.ordersGiven, world.dossiersTaken],
    ending: world.ending,
    paused: world.paused,
  };
}

function passingOf({ program }: World, { turn, slot, applied, by }: Passing) {
  return { turn, value: program.layout.slots[slot]?.path ?? null, applied, of: by.id, effect: by.effect };
}

/** SHA-256, hex. */
export function stateHash(world: World): string {
  return digestOf(stateOfWorld(world));
}
