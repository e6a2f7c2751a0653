import type { Picture } from '../../../core/engine/view/picture.ts';
import { turnWords } from '../../../text/play-text.ts';

type Named = Pick<Picture, 'turnNames'>;

/** What the scenario calls a turn; also for those that lie after its end. */
export function turnName({ turnNames }: Named, turn: number): string {
  return turnNames[turn - 1] ?? turnWords.inSentence(turn);
}

/** The turn that is played, as a title. */
export function turnTitle({ turnNames, turn }: Named & Pick<Picture, 'turn'>): string {
  return turnNames[turn - 1] ?? turnWords.title(turn);
}
