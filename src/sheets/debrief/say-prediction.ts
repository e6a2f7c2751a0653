// A prediction and what came of it, in a sentence each.

import type { Outcome } from '../../core/debrief/sections/predictions.ts';
import type { Sayable } from '../../core/ref/message.ts';
import { say } from '../../text/say.ts';

type Said = Pick<Outcome, 'direction' | 'sure'> & { readonly name: Sayable; readonly byName: Sayable };

/** Host-state consent up by the end of First rains, 70 % sure */
export const sayPrediction = ({ name, direction, byName, sure }: Said): string =>
  say('debrief.predictions.said', { name, way: direction, by: byName, sure });

/** It went down: 62 to 58, not as predicted. */
export function sayOutcome({ came, before, after, right, abandoned, overridden }: Outcome): string {
  if (abandoned) return say('debrief.predictions.open_taken_back');
  if (overridden) return say('debrief.predictions.open_overridden');
  if (came === null || before === null || after === null) return say('debrief.predictions.open');
  const key = right === true ? 'debrief.predictions.right' : 'debrief.predictions.wrong';
  return say(key, { way: came, before, after });
}
