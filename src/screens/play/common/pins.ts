// Four to eight digits that turn a cover over. They keep colleagues from seeing what is another's by mistake; they lock nothing.

import type { Drafts } from './drafts.ts';
import { PINS } from './drafts.ts';
import { fieldsOf, readText } from './use-draft.ts';

export interface Pins {
  /** known to all at the table; covers the screen between two silent positions. Empty where nothing is covered */
  readonly table: string;
  /** known to the facilitator alone; covers the facilitator's drawer */
  readonly facilitator: string;
}

export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

/** What is stored may be damaged: what is no PIN covers nothing. */
export function pinsOf(drafts: Drafts): Pins {
  const { table, facilitator } = fieldsOf(drafts.read(PINS));
  const pin = (kept: unknown): string => (isPin(readText(kept)) ? readText(kept) : '');
  return { table: pin(table), facilitator: pin(facilitator) };
}
