// Slots for injects: what the facilitator fired, then what is scheduled and due, then the eligible one with the highest roll x weight.

import type { ChoiceCode, InjectCode, Origin } from '../compile/program.ts';
import { applyEffects, settle } from './apply-effect.ts';
import { changeValue, count } from './change-value.ts';
import { roll } from './dice.ts';
import { NO_FACTS, record, writersOf } from './facts.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Waiting, World } from './world.ts';

const DRAW: Origin = { kind: 'rule', id: 'draw' };
const ROLL_SIDES = 1000;

/** Fills the free slots of the table; leaves it empty when nothing is due or eligible. */
export function fillTable(world: World): void {
  if (world.table >= 0) return;
  world.inSlot = false;
  if (presentWaiting(world, true)) return;
  if (world.slotsLeft <= 0) return;
  world.inSlot = presentWaiting(world, false) || drawInject(world);
  if (world.inSlot) world.slotsLeft--;
}

function isFree(world: World, inject: InjectCode): boolean {
  return world.values[inject.firedSlot] === 0 && world.values[inject.heldSlot] === 0;
}

// Scheduled injects come whatever their trigger says; the scheduling effect's own condition and chance decide now.
function presentWaiting(world: World, fired: boolean): boolean {
  for (let k = 0; k < world.waiting.length; k++) {
    const item = world.waiting[k] as Waiting;
    if (item.turn > world.turn || (item.effect === null) !== fired) continue;
    const inject = world.program.injects[item.inject] as InjectCode;
    if (world.values[inject.firedSlot] === 0 && world.values[inject.heldSlot] === 1) continue;
    world.waiting.splice(k, 1);
    k--;
    const behind = isFree(world, inject) ? comesNow(world, item) : null;
    if (behind === null) continue;
    present(world, inject, item.origin, item.from, behind);
    return true;
  }
  return false;
}

function comesNow(world: World, item: Waiting): readonly number[] | null {
  const { effect } = item;
  if (effect === null || item.settled) return item.because;
  return settle(world, effect, item.origin, item.from, item.because);
}

function drawInject(world: World): boolean {
  let best: InjectCode | null = null;
  let most = 0;
  const rolls: [string, number, number][] = [];
  for (const inject of world.program.injects) {
    if (world.turn < inject.from || world.turn > inject.until || !isFree(world, inject)) continue;
    const { test } = inject.trigger;
    if (test !== null && !test(world.values)) continue;
    const weight = inject.weight(world.values);
    if (weight <= 0) continue;
    const rolled = roll(world.seed, world.turn, inject.site, ROLL_SIDES);
    if (world.facts !== null) rolls.push([inject.inject.id, rolled, weight]);
    if ((rolled + 1) * weight > most) {
      most = (rolled + 1) * weight;
      best = inject;
    }
  }
  if (best === null) return false;
  const drew = record(world, { type: 'drew', rolls }, DRAW, null, NO_FACTS);
  present(world, best, DRAW, null, writersOf(world, best.trigger.reads, drew < 0 ? NO_FACTS : [drew]));
  return true;
}

function present(
  world: World,
  inject: InjectCode,
  origin: Origin,
  from: number | null,
  because: readonly number[],
): void {
  world.table = inject.index;
  world.paper = true;
  const seq = record(world, { type: 'presented', inject: inject.inject.id }, origin, from, because);
  world.tableFact = seq;
  count(world, inject.firedSlot, 1, seq);
}

/** Takes the paper off the table and puts the next one there, if any. */
export function clearTable(world: World): void {
  world.table = -1;
  world.paper = false;
  fillTable(world);
}

export function choiceProblem(world: World, choice: ChoiceCode): Refusal | null {
  const { test } = choice.requires;
  if (test !== null && !test(world.values)) return refuse('choice_needs');
  for (const [slot, amount] of choice.spends) {
    if ((world.values[slot] as number) < amount) return refuse('choice_cost', world.program.layout.slots[slot]?.path);
  }
  return null;
}

const CHOOSE: Origin = { kind: 'input', id: 'choose' };

function noteChoice(world: World, inject: InjectCode, choice: ChoiceCode): number {
  if (world.facts === null) return -1;
  const because = world.tableFact < 0 ? NO_FACTS : [world.tableFact];
  return record(world, { type: 'chose', inject: inject.inject.id, choice: choice.id }, CHOOSE, null, because);
}

/** The choice must be free to take. */
export function takeChoice(world: World, inject: InjectCode, choice: ChoiceCode): void {
  const seq = noteChoice(world, inject, choice);
  const from = seq < 0 ? null : seq;
  count(world, choice.takenSlot, 1, seq);
  world.choices++;
  for (const [slot, amount] of choice.spends) changeValue(world, slot, -amount, choice.origin, from, NO_FACTS);
  applyEffects(world, choice.effects, from);
  clearTable(world);
}
