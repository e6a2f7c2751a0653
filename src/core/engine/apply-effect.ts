// One effect at a time, now or put by for later. Condition, chance and amount are looked at when it acts.

import type { EffectCode, Origin } from '../compile/program.ts';
import { changeValue, setValue } from './change-value.ts';
import { roll } from './dice.ts';
import { NO_FACTS, record, writersOf, wrote } from './facts.ts';
import type { Due, World } from './world.ts';

/** `from`: the fact behind the effects; `because`: facts on which the whole list depended. */
export function applyEffects(
  world: World,
  list: readonly EffectCode[],
  from: number | null,
  because: readonly number[] = NO_FACTS,
): void {
  for (const effect of list) {
    if (effect.verb === 'schedule') scheduleInject(world, effect, from, because);
    else if (effect.after > 0) world.due.push({ turn: world.turn + effect.after, effect, from, because });
    else actNow(world, effect, effect.now, from, because);
  }
}

export function applyDue(world: World, due: Due): void {
  actNow(world, due.effect, due.effect.late, due.from, due.because);
}

function actNow(
  world: World,
  effect: EffectCode,
  origin: Origin,
  from: number | null,
  because: readonly number[],
): void {
  const behind = settle(world, effect, origin, from, because);
  if (behind === null) return;
  switch (effect.verb) {
    case 'change':
      changeValue(world, effect.slot, effect.amount(world.values), origin, from, behind);
      return;
    case 'set':
      setValue(world, effect.slot, effect.amount(world.values), origin, from, behind);
      return;
    case 'learn':
      changeValue(world, effect.slot, effect.amount(world.values), origin, from, behind);
      return;
    case 'move':
      moveChart(world, effect.chart, effect.state, origin, from, behind);
      return;
    case 'schedule':
      return;
  }
}

/** Condition, then chance: null if nothing happens, else what lies behind it. Luck is a fact, whichever way it falls. */
export function settle(
  world: World,
  effect: EffectCode,
  origin: Origin,
  from: number | null,
  because: readonly number[],
): readonly number[] | null {
  if (effect.test !== null && !effect.test(world.values)) return null;
  const behind = world.facts === null ? NO_FACTS : writersOf(world, effect.reads, because);
  if (effect.chance === null) return behind;
  const chance = effect.chance(world.values);
  const rolled = roll(world.seed, world.turn, effect.site, 100);
  const seq = record(world, { type: 'rolled', site: effect.path, roll: rolled, chance }, origin, from, behind);
  if (rolled >= chance) return null;
  return seq < 0 ? NO_FACTS : [...behind, seq];
}

/** At once, without the effects of a transition; the chart's next move is used up. */
export function moveChart(
  world: World,
  chart: number,
  state: number,
  origin: Origin,
  from: number | null,
  because: readonly number[],
): void {
  const code = world.program.charts[chart];
  if (code === undefined) throw new Error(`no chart ${chart}`);
  const before = world.values[code.stateSlot] as number;
  world.values[code.movedSlot] = 1;
  if (before === state) return;
  world.values[code.stateSlot] = state;
  world.runner.force(world, code, state);
  if (world.facts === null) return;
  const names = { from: code.states[before] ?? '', to: code.states[state] ?? '' };
  const seq = record(world, { type: 'moved', chart: code.ref, ...names, transition: null }, origin, from, because);
  wrote(world, code.stateSlot, seq);
  wrote(world, code.movedSlot, seq);
}

// Without `after` it is due at once, and settled now, though a slot may only be free next turn.
function scheduleInject(
  world: World,
  effect: EffectCode & { verb: 'schedule' },
  from: number | null,
  because: readonly number[],
): void {
  const settled = effect.after === 0;
  const behind = settled ? settle(world, effect, effect.now, from, because) : because;
  if (behind === null) return;
  const turn = world.turn + effect.after;
  const inject = world.program.scenario.injects[effect.inject]?.id ?? '';
  const seq = record(world, { type: 'scheduled', inject, due: turn }, effect.now, from, behind);
  world.waiting.push({
    turn,
    inject: effect.inject,
    effect,
    settled,
    origin: effect.late,
    from: seq < 0 ? null : seq,
    because: NO_FACTS,
  });
}
