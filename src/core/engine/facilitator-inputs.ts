// What the facilitator does: note, rate, pause, fire, hold, skip, override, close. Each function returns why it refuses, or null.

import type { InjectCode } from '../compile/program.ts';
import type { Name } from '../expression/expression.ts';
import type { Input } from '../log/form/input.ts';
import { moveChart } from './apply-effect.ts';
import { count, setValue } from './change-value.ts';
import { behindFact, causeOf } from './cause.ts';
import { record } from './facts.ts';
import { putAway, presentNext } from './injects.ts';
import { BY_INPUT } from './input-origins.ts';
import { entered, nextPaper, onTable } from './phases.ts';
import { type Refusal, refuse } from './refusal.ts';
import { reachEnding } from './resolution.ts';
import type { World } from './world.ts';

type Of<K extends Input['kind']> = Extract<Input, { kind: K }>;

export function annotate(world: World): null {
  record(world, { type: 'annotated' }, causeOf(BY_INPUT.annotate));
  return null;
}

/** What an evaluator saw. It changes nothing: no value, no phase, no roll of the dice. */
export function rate(world: World, { objective, rating }: Of<'rate'>): Refusal | null {
  if (!world.program.objectives.some(({ id }) => id === objective)) return refuse('no_objective', objective);
  record(world, { type: 'rated', objective, rating }, causeOf(BY_INPUT.rate));
  return null;
}

export function pause(world: World, paused: boolean): Refusal | null {
  if (!paused && !world.paused) return refuse('not_paused');
  world.paused = paused;
  record(world, { type: 'paused', paused }, causeOf(paused ? BY_INPUT.pause : BY_INPUT.resume));
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
  const seq = record(world, { type: 'fired', inject }, causeOf(BY_INPUT.fire));
  if (world.values[code.heldSlot] === 1) setHeld(world, code, false);
  const asked = { turn: world.turn, inject: code.index, effect: null, settled: true };
  world.waiting.push({ ...asked, by: BY_INPUT.fire, behind: behindFact(seq) });
  if (world.phase !== 'planning') return null;
  presentNext(world);
  world.runner.send(world, 'interrupt');
  entered(world, BY_INPUT.fire);
  return null;
}

function setHeld(world: World, code: InjectCode, held: boolean): void {
  const seq = record(world, { type: 'held', inject: code.inject.id, held }, causeOf(BY_INPUT.hold));
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
  record(world, { type: 'skipped', inject }, causeOf(BY_INPUT.skip));
  // A replacement comes in its slot, if it had one and another is due or eligible.
  if (world.inSlot) world.slotsLeft++;
  putAway(world);
  nextPaper(world, BY_INPUT.skip);
  return null;
}

/** The number that a value given by hand stands for in a slot; null when it is of the wrong kind. */
function numberFor(name: Name, to: Of<'override'>['to']): number | null {
  switch (name.kind) {
    case 'int':
      return typeof to === 'number' ? to : null;
    case 'bool':
      return typeof to === 'boolean' ? Number(to) : null;
    case 'state':
      return typeof to === 'string' && name.states.includes(to) ? name.states.indexOf(to) : null;
    case 'mean':
    case 'constant':
    case 'settled':
      return null;
  }
}

export function override(world: World, { value, to }: Of<'override'>): Refusal | null {
  const { program } = world;
  const name = program.layout.find(value);
  if (name === undefined || !('slot' in name)) return refuse('unknown_name', value);
  const slot = program.layout.slots[name.slot];
  if (slot === undefined || slot.write === 'never') return refuse('unknown_name', value);
  const wanted = numberFor(name, to);
  if (wanted === null || wanted < slot.low || wanted > slot.high) return refuse('value_range', value);
  const chart = slot.write === 'chart' ? program.charts.find((one) => one.stateSlot === name.slot) : undefined;
  if (chart === undefined) setValue(world, name.slot, wanted, causeOf(BY_INPUT.override));
  else moveChart(world, chart.index, wanted, causeOf(BY_INPUT.override));
  return null;
}

export function close(world: World): Refusal | null {
  if (world.phase === 'ending' || world.phase === 'debrief') return refuse('session_over');
  world.paused = false;
  world.inject = null;
  world.paper = false;
  reachEnding(world, 'closed', BY_INPUT.close);
  world.runner.send(world, 'close');
  entered(world, BY_INPUT.close);
  return null;
}
