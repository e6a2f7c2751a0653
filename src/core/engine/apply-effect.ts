// One effect at a time, now or put by for later. Condition, chance and amount are looked at when it acts.

import type { EffectCode, Origin, UnknownCode } from '../compile/program.ts';
import { changeValue, setValue } from './change-value.ts';
import { roll } from '../compile/dice.ts';
import { type Behind, behindFact, type Cause, causeOf, NO_FACTS } from './cause.ts';
import { record, writersOf, wrote } from './facts.ts';
import { findOut } from './find-out.ts';
import { changeForATime, takeAwayAgain } from './passing.ts';
import type { Due, World } from './world.ts';

/** `behind`: what stands behind the whole list. */
export function applyEffects(world: World, list: readonly EffectCode[], behind: Behind): void {
  for (const effect of list) {
    if (effect.verb === 'schedule') scheduleInject(world, effect, behind);
    else if (effect.after > 0) world.due.push({ turn: world.turn + effect.after, effect, behind });
    else actNow(world, effect, effect.now, behind);
  }
}

export function applyDue(world: World, due: Due): void {
  if (due.effect === null) takeAwayAgain(world, due);
  else actNow(world, due.effect, due.effect.late, due.behind);
}

function actNow(world: World, effect: EffectCode, by: Origin, behind: Behind): void {
  const cause = settle(world, effect, by, behind);
  if (cause === null) return;
  switch (effect.verb) {
    case 'change':
      changeByEffect(world, effect, cause);
      return;
    case 'learn':
      changeValue(world, effect.slot, effect.amount(world.values), cause);
      return;
    case 'set':
      setValue(world, effect.slot, effect.amount(world.values), cause);
      return;
    case 'move':
      moveChart(world, effect.chart, effect.state, cause);
      return;
    case 'tell':
      findOut(world, world.program.unknowns[effect.unknown] as UnknownCode, cause);
      return;
    case 'schedule':
      return;
  }
}

type Change = Extract<EffectCode, { verb: 'change' }>;

/** Of all host regions by the same amount, which is worked out before the first is changed. */
function changeByEffect(world: World, effect: Change, cause: Cause): void {
  const asked = effect.amount(world.values);
  changeOne(world, effect, effect.slot, asked, cause);
  if (effect.also !== null) for (const slot of effect.also) changeOne(world, effect, slot, asked, cause);
}

function changeOne(world: World, { lasts, late }: Change, slot: number, asked: number, cause: Cause): void {
  if (lasts === null) changeValue(world, slot, asked, cause);
  else changeForATime(world, { slot, asked, cause, late, lasts });
}

/** Condition, then chance: null if nothing happens, else its whole cause. Luck is a fact, whichever way it falls. */
export function settle(world: World, effect: EffectCode, by: Origin, behind: Behind): Cause | null {
  if (effect.test !== null && !effect.test(world.values)) return null;
  const { from } = behind;
  const cause: Cause = {
    by,
    from,
    because: world.facts === null ? NO_FACTS : writersOf(world, effect.reads, behind.because),
  };
  if (effect.chance === null) return cause;
  const chance = effect.chance(world.values);
  const rolled = roll(world.seed, world.turn, effect.site, 100);
  const seq = record(world, { type: 'rolled', site: effect.path, roll: rolled, chance }, cause);
  if (rolled >= chance) return null;
  return seq === null ? cause : { by, from, because: [...cause.because, seq] };
}

/** At once, without the effects of a transition; the chart's next move is used up. */
export function moveChart(world: World, chart: number, state: number, cause: Cause): void {
  const code = world.program.charts[chart];
  if (code === undefined) throw new Error(`no chart ${chart}`);
  const before = world.values[code.stateSlot] as number;
  world.values[code.movedSlot] = 1;
  if (before === state) return;
  world.values[code.stateSlot] = state;
  world.runner.force(world, code, state);
  if (world.facts === null) return;
  const names = { from: code.states[before] ?? '', to: code.states[state] ?? '' };
  const seq = record(world, { type: 'moved', chart: code.ref, ...names, transition: null }, cause);
  wrote(world, code.stateSlot, seq);
  wrote(world, code.movedSlot, seq);
}

// Without `after` it is due at once, and settled now, though a slot may only be free next turn.
function scheduleInject(world: World, effect: EffectCode & { verb: 'schedule' }, behind: Behind): void {
  const settled = effect.after === 0;
  const cause = settled ? settle(world, effect, effect.now, behind) : causeOf(effect.now, behind);
  if (cause === null) return;
  const turn = world.turn + effect.after;
  const inject = world.program.scenario.injects[effect.inject]?.id ?? '';
  const seq = record(world, { type: 'scheduled', inject, due: turn }, cause);
  world.waiting.push({ turn, inject: effect.inject, effect, settled, by: effect.late, behind: behindFact(seq) });
}
