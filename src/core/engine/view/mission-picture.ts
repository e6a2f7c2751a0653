// What the mission has and is asked to do: mandate, tasks, capacity, “what matters now”.

import type { Name } from '../../ref/message.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Effect, Measure } from '../../scenario/language/schema.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { World } from '../world.ts';
import { areSeen } from './known.ts';

export interface TaskPicture {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly authorised: boolean;
  /** 0 to 100, or null where the scenario measures none or the cell cannot see what it is measured by */
  readonly progress: number | null;
  readonly onTrack: boolean | null;
  /** the progress from which it counts as on track */
  readonly target: number;
}
export interface MandatePicture {
  readonly text: string;
  /** the Council renews it this turn */
  readonly renewal: boolean;
  /** there is a measure that asks for a task */
  readonly asks: boolean;
  readonly posture: string;
  readonly tasks: readonly TaskPicture[];
}
export interface CapacityPicture extends Name {
  readonly id: string;
  readonly kind: 'held' | 'spent';
  readonly free: number;
  /** what is free and what is tied up; of what is spent, only what is left */
  readonly all: number;
}

export function mandatePicture(world: World): MandatePicture {
  const { mandate } = world.program.scenario;
  const posture = world.values[world.program.layout.slot('mandate.posture')] as number;
  return {
    text: mandate.text,
    renewal: mandate.renewals.includes(world.turn),
    asks: world.program.scenario.measures.some(asksForTask),
    posture: mandate.postures[posture]?.name ?? '',
    tasks: taskPictures(world),
  };
}

/** Whether an order of it may set a task, as one that asks the Council does. */
function asksForTask({ start = [], end = [], blind = {} }: Measure): boolean {
  const effects: readonly Effect[] = [...start, ...end, ...(blind.start ?? []), ...(blind.end ?? [])];
  return effects.some((effect) => 'set' in effect && partsOf(effect.set).kind === 'task' && effect.to !== false);
}

function taskPictures(world: World): readonly TaskPicture[] {
  const { scenario, tasks } = world.program;
  return tasks.map(({ id, slot, progress, target }, k) => {
    const value =
      progress === null || !areSeen(world, progress.reads)
        ? null
        : Math.max(0, Math.min(100, progress.amount(world.values)));
    return {
      id,
      title: scenario.mandate.tasks[k]?.title ?? id,
      text: scenario.mandate.tasks[k]?.text ?? '',
      authorised: world.values[slot] === 1,
      progress: value,
      onTrack: value === null ? null : value >= target,
      target,
    };
  });
}

export function capacityPictures(world: World): readonly CapacityPicture[] {
  const { scenario, layout } = world.program;
  return scenario.capacity.map((capacity) => {
    const { id, kind, start } = capacity;
    const free = world.values[layout.slot(`capacity.${id}`)] as number;
    return { ...nameOf(capacity), id, kind, free, all: kind === 'held' ? Math.max(free, start) : free };
  });
}

/** The texts of the watchpoints that hold now, of those that look at nothing but what the cell sees. */
export function watchpoints(world: World): readonly string[] {
  return world.program.watchpoints.flatMap(({ text, when: { test, reads } }) => {
    if (!areSeen(world, reads)) return [];
    return test === null || test(world.values) ? [text] : [];
  });
}
