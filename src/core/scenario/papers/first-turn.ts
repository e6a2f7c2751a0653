// From when on a paper can come by itself: what its trigger says, and what its condition says of the turn.

import type { Test } from '../../expression/expression.ts';
import { type Bounds, truthOf } from '../../expression/range.ts';
import { remembered } from '../../ref/remembered.ts';
import type { Inject, Scenario } from '../language/schema.ts';
import { type NamedScenario, nameScenario } from '../names/named-scenario.ts';

const namedOnce = remembered((scenario: Scenario): NamedScenario => nameScenario(scenario));

/**
 * The first turn, `now` or later, in which it may be drawn or must come, as far as the trigger shows: in a turn before that one it cannot
 * come by itself. `over`: its turns have passed. Null: it comes only by a schedule or by the facilitator, and the trigger says nothing.
 */
export function firstTurnOf(scenario: Scenario, { trigger }: Inject, now: number): number | 'over' | null {
  if (trigger === undefined || trigger.weight === 0) return null;
  const from = trigger.must ?? trigger.turn ?? trigger.from ?? 1;
  const until = trigger.must ?? trigger.turn ?? trigger.until ?? scenario.turns;
  const condition = conditionOf(scenario, trigger.when);
  for (let turn = Math.max(from, now); turn <= until; turn++)
    if (condition === null || truthOf(condition.test, inTurn(condition.named, turn)) !== 'never') return turn;
  return 'over';
}

/** Looked at only where it is about the turn. */
function conditionOf(
  scenario: Scenario,
  when: string | undefined,
): { readonly named: NamedScenario; readonly test: Test } | null {
  if (when === undefined || !/\bturn\b/.test(when)) return null;
  const named = namedOnce(scenario);
  const parsed = named.test(when);
  return parsed.ok ? { named, test: parsed.tree } : null;
}

/** Everything but the turn may be anything. */
function inTurn({ layout }: NamedScenario, turn: number): Bounds {
  const turnSlot = layout.slot('turn');
  return {
    range: (slot) => {
      const { low = 0, high = 0 } = layout.slots[slot] ?? {};
      return slot === turnSlot ? { low: turn, high: turn } : { low, high };
    },
    canBe: () => true,
  };
}
