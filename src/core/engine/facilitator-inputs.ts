// What the facilitator does: pause, fire, hold, skip, override, close. Each function returns why it refuses, or null.

import type { InjectCode, Origin } from '../compile/program.ts';
import type { Name } from '../expression/expression.ts';
import type { Input } from '../log/form/input.ts';
import { moveChart } from './apply-effect.ts';
import { count, setValue } from './change-value.ts';
import { NO_FACTS, record } from './facts.ts';
import { clearTable, fillTable } from './injects.ts';
import { entered, nextPaper, onTable } from './phases.ts';
import { type Refusal, refuse } from './refusal.ts';
import { reachEnding } from './resolution.ts';
import { CLOSED, type World } from './world.ts';

type Of<K extends Input['kind']> = Extract<Input, { kind: K }>;

const by = (id: string): Origin => ({ kind: 'facilitator', id });
const [PAUSE, RESUME, ANNOTATE, FIRE, HOLD, SKIP, OVERRIDE, CLOSE] = [
  by('pause'),
  by('resume'),
  by('annotate'),
  by('fire'),
  by('hold'),
  by('skip'),
  by('override'),
  by('close'),
] as const;

export function annotate(world: World): null {
  record(world, { type: 'annotated' }, ANNOTATE, null, NO_FACTS);
  return null;
}

export function pause(world: World, paused: boolean): Refusal | null {
  if (!paused && !world.paused) return refuse('not_paused');
  world.paused = paused;
  record(world, { type: 'paused', paused }, paused ? PAUSE : RESUME, null, NO_FACTS);
  return null;
}

function freshInject(world: World, id: string): InjectCode | Refusal {
  const code = world.program.injects.find((one) => one.inject.id === id);
  if (code === undefined) return refuse('unknown_name', id);
  return world.values[code.firedSlot] === 0 ? code : refuse('already_fired', id);
}

/** Fired before, and next in line unless it has been held back since. In planning nothing comes by itself. */
function isComing(world: World, { index, heldSlot }: InjectCode): boolean {
  if (world.phase === 'planning' || world.values[heldSlot] === 1) return false;
  return world.waiting.some((item) => item.effect === null && item.inject === index);
}

// In planning the paper comes at once; in the other phases it is the next one to be put on the table.
export function fire(world: World, { inject }: Of<'fire'>): Refusal | null {
  if (world.over) return refuse('session_over');
  const code = freshInject(world, inject);
  if ('code' in code) return code;
  if (isComing(world, code)) return refuse('already_fired', inject);
  const seq = record(world, { type: 'fired', inject }, FIRE, null, NO_FACTS);
  if (world.values[code.heldSlot] === 1) setHeld(world, code, false);
  const from = seq < 0 ? null : seq;
  const asked = { turn: world.turn, inject: code.index, effect: null, settled: true };
  world.waiting.push({ ...asked, origin: FIRE, from, because: NO_FACTS });
  if (world.phase !== 'planning') return null;
  fillTable(world);
  world.runner.send(world, 'interrupt');
  entered(world, FIRE);
  return null;
}

function setHeld(world: World, code: InjectCode, held: boolean): void {
  const seq = record(world, { type: 'held', inject: code.inject.id, held }, HOLD, null, NO_FACTS);
  count(world, code.heldSlot, held ? 1 : -1, seq);
}

export function hold(world: World, { inject, held }: Of<'hold'>): Refusal | null {
  const code = freshInject(world, inject);
  if ('code' in code) return code;
  if ((world.values[code.heldSlot] === 1) === held) return refuse(held ? 'already_held' : 'not_held', inject);
  setHeld(world, code, held);
  return null;
}

export function skip(world: World, { inject }: Of<'skip'>): Refusal | null {
  if (onTable(world, inject) === undefined) return refuse('not_on_table', inject);
  record(world, { type: 'skipped', inject }, SKIP, null, NO_FACTS);
  // A replacement comes in its slot, if it had one and another is due or eligible.
  if (world.inSlot) world.slotsLeft++;
  clearTable(world);
  nextPaper(world, SKIP);
  return null;
}

/** The number that a value given by hand stands for in a slot; -1 when it is of the wrong kind. */
function numberFor(name: Name, to: Of<'override'>['to']): number {
  switch (name.kind) {
    case 'int':
      return typeof to === 'number' ? to : -1;
    case 'bool':
      return typeof to === 'boolean' ? Number(to) : -1;
    case 'state':
      return typeof to === 'string' ? name.states.indexOf(to) : -1;
    case 'mean':
    case 'constant':
      return -1;
  }
}

export function override(world: World, { value, to }: Of<'override'>): Refusal | null {
  const { program } = world;
  const name = program.layout.find(value);
  if (name === undefined || name.kind === 'mean' || name.kind === 'constant') return refuse('unknown_name', value);
  const slot = program.layout.slots[name.slot];
  if (slot === undefined || slot.write === 'never') return refuse('unknown_name', value);
  const wanted = numberFor(name, to);
  if (wanted < slot.low || wanted > slot.high) return refuse('value_range', value);
  const chart = slot.write === 'chart' ? program.charts.find((one) => one.stateSlot === name.slot) : undefined;
  if (chart === undefined) setValue(world, name.slot, wanted, OVERRIDE, null, NO_FACTS);
  else moveChart(world, chart.index, wanted, OVERRIDE, null, NO_FACTS);
  return null;
}

export function close(world: World): Refusal | null {
  if (world.phase === 'ending' || world.phase === 'debrief') return refuse('session_over');
  world.paused = false;
  world.table = -1;
  world.paper = false;
  reachEnding(world, CLOSED, CLOSE);
  world.runner.send(world, 'close');
  entered(world, CLOSE);
  return null;
}
