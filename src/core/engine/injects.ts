// Slots for injects: what the facilitator fired, then what must come in this turn, then what is scheduled and due, then the eligible one with
// the highest roll x weight.

import type { ChoiceCode, InjectCode, Origin } from '../compile/program.ts';
import { applyEffects, settle } from './apply-effect.ts';
import { changeValue, count } from './change-value.ts';
import { roll } from '../compile/dice.ts';
import { behindFact, type Cause, causeOf, NO_FACTS } from './cause.ts';
import { record, writersOf } from './facts.ts';
import { BY_INPUT } from './input-origins.ts';
import { changeForATime } from './passing.ts';
import { type Refusal, refuse } from './refusal.ts';
import { recordShown } from './variants.ts';
import type { Waiting, World } from './world.ts';

const DRAW: Origin = { kind: 'rule', id: 'engine.draw', effect: null };
const MUST: Origin = { kind: 'rule', id: 'engine.must', effect: null };
const ROLL_SIDES = 1000;

/** Presents the next inject; none when nothing is due or eligible. */
export function presentNext(world: World): void {
  if (world.inject !== null) return;
  world.inSlot = false;
  if (presentWaiting(world, true)) return;
  if (world.slotsLeft <= 0) return;
  world.inSlot = presentMust(world) || presentWaiting(world, false) || drawInject(world);
  if (world.inSlot) world.slotsLeft--;
}

function isFree(world: World, inject: InjectCode): boolean {
  return world.values[inject.firedSlot] === 0 && world.values[inject.heldSlot] === 0;
}

// What is held back stays back, and its place is free for others.
function presentMust(world: World): boolean {
  for (const inject of world.program.mustCome[world.turn] ?? []) {
    if (!isReady(world, inject)) continue;
    present(world, inject, { by: MUST, from: null, because: writersOf(world, inject.trigger.reads) });
    return true;
  }
  return false;
}

/** It has neither come nor is it held back, and its condition holds. */
function isReady(world: World, inject: InjectCode): boolean {
  const { test } = inject.trigger;
  return isFree(world, inject) && (test === null || test(world.values));
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
    const cause = isFree(world, inject) ? comesNow(world, item) : null;
    if (cause === null) continue;
    present(world, inject, cause);
    return true;
  }
  return false;
}

function comesNow(world: World, { effect, settled, by, behind }: Waiting): Cause | null {
  if (effect === null || settled) return causeOf(by, behind);
  return settle(world, effect, by, behind);
}

function drawInject(world: World): boolean {
  let best: InjectCode | null = null;
  let most = 0;
  const rolls: [string, number, number][] = [];
  for (const inject of world.program.injects) {
    if (!mayBeDrawn(inject, world.turn) || !isReady(world, inject)) continue;
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
  const drew = record(world, { type: 'drew', rolls }, causeOf(DRAW));
  const because = writersOf(world, best.trigger.reads, drew === null ? NO_FACTS : [drew]);
  present(world, best, { by: DRAW, from: null, because });
  return true;
}

const mayBeDrawn = ({ drawn }: InjectCode, turn: number): boolean =>
  drawn !== null && turn >= drawn.from && turn <= drawn.until;

/** Whether it would come in this turn if it had a place there, as things stand: it must, or it may be drawn. */
export function wouldCome(world: World, inject: InjectCode): boolean {
  if (!isReady(world, inject)) return false;
  return inject.must === world.turn || (mayBeDrawn(inject, world.turn) && inject.weight(world.values) > 0);
}

function present(world: World, inject: InjectCode, cause: Cause): void {
  world.inject = inject.index;
  world.paper = true;
  const seq = recordShown(world, { type: 'presented', inject: inject.inject.id }, cause, inject.variants);
  world.presented = seq;
  count(world, inject.firedSlot, 1, seq);
}

/** Puts the paper away and presents the next one, if any. */
export function putAway(world: World): void {
  world.inject = null;
  world.paper = false;
  presentNext(world);
}

const isShown = ({ values }: World, { hidden, requires: { test } }: ChoiceCode): boolean =>
  !hidden || test === null || test(values);

/** What is hidden while its condition does not hold is not there for the team: it is neither shown nor found. */
export const shownChoices = (world: World, { choices }: InjectCode): readonly ChoiceCode[] =>
  choices.filter((choice) => isShown(world, choice));

export const findShown = (world: World, { choices }: InjectCode, id: string): ChoiceCode | undefined =>
  choices.find((choice) => choice.id === id && isShown(world, choice));

export function choiceProblem(world: World, choice: ChoiceCode): Refusal | null {
  const { test } = choice.requires;
  if (test !== null && !test(world.values)) return refuse('choice_needs');
  for (const { slot, amount } of choice.costs) {
    if ((world.values[slot] as number) < amount) return refuse('choice_cost', world.program.layout.slots[slot]?.path);
  }
  return null;
}

function noteChoice(world: World, inject: InjectCode, choice: ChoiceCode): number | null {
  if (world.facts === null) return null;
  const because = world.presented === null ? NO_FACTS : [world.presented];
  const draft = { type: 'chose', inject: inject.inject.id, choice: choice.id } as const;
  return recordShown(world, draft, { by: BY_INPUT.choose, from: null, because }, choice.variants);
}

/** The choice must be free to take. */
export function takeChoice(world: World, inject: InjectCode, choice: ChoiceCode): void {
  const seq = noteChoice(world, inject, choice);
  const behind = behindFact(seq);
  count(world, choice.takenSlot, 1, seq);
  world.choices++;
  for (const { slot, amount, by } of choice.holds) {
    const late = { ...by, kind: 'effect' } as const;
    changeForATime(world, { slot, asked: -amount, cause: causeOf(by, behind), late, lasts: choice.lasts });
  }
  for (const { slot, amount, by } of choice.spends) changeValue(world, slot, -amount, causeOf(by, behind));
  applyEffects(world, choice.effects, behind);
  putAway(world);
}
