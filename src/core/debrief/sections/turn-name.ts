import type { Sayable } from '../../ref/message.ts';
import { tellValue } from '../../scenario/names/value-messages.ts';

/** What turn 1, 2 ... is called; `names` begins with turn 1. */
export const turnName = ({ turnNames }: { readonly turnNames: readonly Sayable[] }, turn: number): Sayable =>
  turnNames[turn - 1] ?? tellValue('value.turn', { n: turn });
