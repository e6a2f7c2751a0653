// An input in a few words, for the list of what can be undone.

import type { ToldAloud } from '../../../core/engine/view/told-aloud.ts';
import type { ToldInput } from '../../../core/engine/view/told-input.ts';
import type { Message, Sayable } from '../../../core/ref/message.ts';
import { say, sayStart } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';

/** Of the words of a note, as many as fit on a line. */
const MAX_NOTE = 60;

export const describeInput = (told: ToldInput): string => sayStart(tellInput(told));

export function tellInput(told: ToldInput): Message {
  switch (told.kind) {
    case 'proceed':
    case 'end_planning':
    case 'pause':
    case 'resume':
    case 'rewind':
    case 'close':
      return tell(`play.done.${told.kind}`);
    case 'position':
      return tell('play.done.position', { role: told.role, inject: told.inject });
    case 'choose':
      return tell('play.done.choose', { choice: told.choice, inject: told.inject });
    case 'order':
    case 'withdraw':
      return tellOrdered(told.kind, told.measure, told.target);
    case 'take_up':
      return tell('play.done.take_up', { subject: told.subject });
    case 'annotate':
      return tell('play.done.annotate', { text: told.text.slice(0, MAX_NOTE) });
    case 'rate':
      return tell('play.done.rate', {
        objective: told.objective,
        rating: tell('value.rating', { rating: told.rating }),
      });
    case 'fire':
    case 'skip':
      return tell(`play.done.${told.kind}`, { inject: told.inject });
    case 'hold':
      return tell('play.done.hold', { held: told.held, inject: told.inject });
    case 'override':
      return tell('play.done.override', { value: told.value, to: valueTold(told.to) });
  }
}

function tellOrdered(kind: 'order' | 'withdraw', measure: string, target: Sayable | null): Message {
  return target === null ? tell(`play.done.${kind}`, { measure }) : tell(`play.done.${kind}_at`, { measure, target });
}

/** What is said once it is done: a decision with what the team is told at once. */
export function announceInput(told: ToldAloud): string {
  const done = tellAloud(told);
  return told.kind === 'choose' && told.outcome !== null
    ? say('play.done.with_outcome', { done, outcome: told.outcome })
    : say('play.done.sentence', { done });
}

const tellAloud = (told: ToldAloud): Message =>
  told.kind === 'noted' || told.kind === 'arranged' ? tell(`play.done.${told.kind}`) : tellInput(told);

const valueTold = (to: number | boolean | string): Sayable =>
  typeof to === 'boolean' ? tell('ladder.truth', { truth: to }) : to;
