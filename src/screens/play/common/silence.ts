// How positions stay silent where there is one screen, as it was chosen at set-up: on paper slips, or by passing the keyboard behind a
// card that four to eight digits turn over. They keep colleagues from seeing by mistake what is another's; they lock nothing.

import { type Drafts, SILENCE } from './drafts.ts';
import { isPin } from '../../common/pin.ts';
import { fieldsOf, readText } from './use-draft.ts';

export interface Silence {
  /** positions are written on paper, and entered all at once */
  readonly slips: boolean;
  /** known to all at the table; covers the screen between two silent positions. Empty where nothing is covered */
  readonly tablePin: string;
  /** known to the facilitator alone; covers the facilitator's drawer */
  readonly facilitatorPin: string;
}

/** What is stored may be damaged: what is no PIN covers nothing. */
export function silenceOf(drafts: Drafts): Silence {
  const { slips, tablePin, facilitatorPin } = fieldsOf(drafts.read(SILENCE));
  const pin = (kept: unknown): string => (isPin(readText(kept)) ? readText(kept) : '');
  return { slips: slips === true, tablePin: pin(tablePin), facilitatorPin: pin(facilitatorPin) };
}
