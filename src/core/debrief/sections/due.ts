// What fell due in a turn, by the calendar that everybody knew.

import type { Sayable } from '../../ref/message.ts';
import type { Scenario } from '../../scenario/language/schema.ts';
import type { State } from '../history/fold-facts.ts';
import { heldThen } from '../history/held-then.ts';
import { tell } from '../why/fact-messages.ts';

/** Titles, a renewal of the mandate last; `state`: as the turn opened, asked for only where something depends on it. */
export function dueIn(scenario: Scenario, turn: number, state: () => State): readonly Sayable[] {
  const { calendar = [], mandate } = scenario;
  const dated = calendar.filter((entry) => entry.turn === turn);
  const stood = dated.filter(({ when }) => when === undefined || heldThen(scenario, state())(when));
  const renewed = mandate.renewals.includes(turn) ? [tell('fact.renewal')] : [];
  return [...stood.map(({ title }) => tell('fact.due_entry', { title })), ...renewed];
}
