// How long a dossier serves, in words.

import type { Picture } from '../../../core/engine/view/picture.ts';
import type { Message } from '../../../core/ref/message.ts';
import { tell } from '../../../text/tell.ts';
import { turnName } from '../common/turn-name.ts';

/** `until`: the last turn in which it serves; it may lie beyond the end */
export function dossierUse(picture: Pick<Picture, 'turns' | 'turnNames'>, until: number): Message {
  if (until > picture.turns) return tell('play.dossier.in_use_on');
  return tell('play.dossier.in_use', { turn: turnName(picture, until) });
}
