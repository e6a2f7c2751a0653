// What the facilitator is told at once when something was done to a paper, as things then stand; nothing once that is no longer so.

import type { ComingPaper, ComingPicture } from '../../../core/engine/view/coming/coming-picture.ts';
import type { InjectPicture } from '../../../core/engine/view/facilitator-picture.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { Problem } from '../../../core/engine/view/problem.ts';
import { say } from '../../../text/say.ts';
import { sayProblem } from '../common/say-problem.ts';

/** The last thing that was done to a paper here. */
export interface Done {
  readonly paper: string;
  readonly act: 'bring' | 'hold' | 'release' | 'skip';
  readonly taken: boolean;
}

export interface Standing {
  readonly picture: Pick<Picture, 'phase' | 'turn'>;
  /** why the last input was not taken */
  readonly refusal: Problem | null;
  readonly injects: readonly InjectPicture[];
  readonly coming: ComingPicture;
}

/** Null where there is nothing to say any more. */
export function sayAnswer({ paper, act, taken }: Done, standing: Standing): string | null {
  const { refusal, injects, coming } = standing;
  if (!taken) return refusal === null ? null : sayProblem(refusal);
  const state = injects.find(({ id }) => id === paper)?.state;
  const waiting = coming.papers.find(({ id }) => id === paper);
  switch (act) {
    case 'bring':
      if (state === 'on_table') return say('play.facilitator.answer.brought');
      return waiting?.state === 'next' ? sayNext(waiting, standing) : null;
    case 'hold':
      return waiting?.state === 'held' ? sayHeld(coming) : null;
    case 'release':
      return waiting === undefined || waiting.state === 'held' ? null : sayReleased(waiting, standing);
    case 'skip':
      return state === 'come' ? saySkipped(injects) : null;
  }
}

export const sayState = ({ state, after }: ComingPaper): string =>
  say('play.facilitator.coming.state', { state, after: after.length > 0, papers: after });

/** With the moment at which it comes. */
function sayNext(paper: ComingPaper, { picture: { phase, turn } }: Standing): string {
  const after = { after: paper.after.length > 0, papers: paper.after };
  switch (phase) {
    case 'briefing':
    case 'situation':
    case 'inject':
    case 'report':
      return say('play.facilitator.answer.next', { ...after, phase, turn });
    default:
      return sayState(paper);
  }
}

const sayHeld = ({ inTurn }: ComingPicture): string =>
  inTurn === null ? say('play.facilitator.answer.held_later') : say('play.facilitator.answer.held', { n: inTurn });

/** What was brought before it was held back comes next once more. */
function sayReleased(paper: ComingPaper, standing: Standing): string {
  const { inTurn } = standing.coming;
  if (paper.state === 'next') return sayNext(paper, standing);
  if (inTurn === null) return say('play.facilitator.answer.released_later');
  return say('play.facilitator.answer.released', { n: inTurn });
}

const saySkipped = (injects: readonly InjectPicture[]): string =>
  say('play.facilitator.answer.skipped', { more: injects.some(({ state }) => state === 'on_table') });
