import type { Picture } from '../../../core/engine/view/picture.ts';
import type { Sayable } from '../../../core/ref/message.ts';
import { sayAlone } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';

type Named = Pick<Picture, 'turnNames'>;

/** What the scenario calls a turn; else its number. */
export function turnName({ turnNames }: Named, turn: number): Sayable {
  return turnNames[turn - 1] ?? tell('value.turn', { n: turn });
}

/** The turn that is played, as a title. */
export function turnTitle({ turnNames, turn }: Named & Pick<Picture, 'turn'>): string {
  return sayAlone(turnName({ turnNames }, turn));
}
