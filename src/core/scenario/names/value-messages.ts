// What values and things are called where the scenario has no one name for them.

import { type Message, type Sayable, teller } from '../../ref/message.ts';
import type { Tie } from '../language/schema.ts';

export interface ValueMessages {
  'value.turn': { n: number };
  'value.this_turn': Record<never, never>;
  'value.renewal': Record<never, never>;
  'value.posture': Record<never, never>;
  'value.pressure': Record<never, never>;
  'value.in_place': { value: Sayable; place: Sayable };
  'value.national': { value: Sayable };
  'value.of_actor': { value: string; actor: Sayable };
  'value.known': { thing: Sayable };
  'value.found_out': { thing: Sayable };
  'value.home': { actor: Sayable };
  'value.strength': { tie: Sayable };
  'value.dossier': { thing: Sayable };
  'value.flow': { route: Sayable };
  'value.of_route': { value: string; route: Sayable };
  'value.around': { commodity: Sayable };
  'value.of_commodity': { value: string; commodity: Sayable };
  'value.task': { title: string };
  'value.flag': { text: string };
  'value.capacity': { capacity: Sayable };
  'value.ordered': { title: string };
  'value.blind': { title: string };
  'value.active': { title: string };
  'value.fired': { title: string };
  'value.taken': { label: string };
  'value.tie': { a: Sayable; kind: Tie['kind']; b: Sayable };
  'value.pair': { a: Sayable; b: Sayable };
  'value.measure': { title: string };
  'value.measure_at': { title: string; place: Sayable };
  'ladder.known': { level: number };
  'ladder.truth': { truth: boolean };
}

export const tellValue = teller<ValueMessages>();

/** The rung of the ladder of knowledge: 0 unknown to 3 evidenced. */
export const rung = (level: number): Message => tellValue('ladder.known', { level });
