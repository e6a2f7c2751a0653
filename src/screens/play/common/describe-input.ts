// An input in a few words, for the list of what can be undone.

import type { ToldInput } from '../../../core/engine/view/told-input.ts';
import { inputWords, roleInSentence } from '../../../text/play-text.ts';

export function describeInput(told: ToldInput): string {
  switch (told.kind) {
    case 'proceed':
    case 'end_planning':
    case 'pause':
    case 'resume':
    case 'rewind':
    case 'close':
      return inputWords[told.kind];
    case 'position':
      return inputWords.position(roleInSentence(told.role), told.inject);
    case 'choose':
      return inputWords.choose(told.choice, told.inject);
    case 'order':
    case 'withdraw':
      return inputWords[told.kind](told.measure, told.target);
    case 'take_up':
      return inputWords.take_up(told.subject);
    case 'annotate':
      return inputWords.annotate(told.text.slice(0, 60));
    case 'fire':
    case 'skip':
      return inputWords[told.kind](told.inject);
    case 'hold':
      return told.held ? inputWords.hold(told.inject) : inputWords.release(told.inject);
    case 'override':
      return inputWords.override(told.value, valueWords(told.to));
  }
}

/** What is said once it is done: a decision with what the team is told at once. */
export function announceInput(told: ToldInput): string {
  const done = describeInput(told);
  return told.kind === 'choose' && told.outcome !== null ? `${done}. ${told.outcome}` : `${done}.`;
}

function valueWords(to: number | boolean | string): string {
  return typeof to === 'boolean' ? inputWords.truth(to) : String(to);
}
