// The session as the play screen has it: one store outside React, which it subscribes to. It shows the next state only when what
// led there is written down, or known to be in memory only.

import type { FacilitatorPicture } from '../../../core/engine/view/facilitator-picture.ts';
import type { Legal } from '../../../core/engine/view/legal.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { Problem } from '../../../core/engine/view/problem.ts';
import type { ToldAloud } from '../../../core/engine/view/told-aloud.ts';
import type { Drafts } from './drafts.ts';
import type { TimerPicture } from './room-timer.ts';
import type { SessionClock } from '../../../core/log/clock/session-clock.ts';
import type { Input } from '../../../core/log/form/input.ts';

/** The same object until something changes. */
export interface PlayView {
  readonly picture: Picture;
  readonly legal: Legal;
  /** why nothing can be done now: another tab has the session, or it is paused */
  readonly locked: 'read_only' | 'paused' | null;
  /** why the last input was not taken */
  readonly refusal: Problem | null;
  /** of what kind that was */
  readonly refused: Input['kind'] | null;
  /** what was done last, as far as the room may hear of it */
  readonly said: ToldAloud | null;
  /** of a complete session */
  readonly seal: string | null;
  /** the one that the facilitator has started for the room */
  readonly timer: TimerPicture | null;
  /** silent positions are taken at the facilitator's window now, and not here */
  readonly silent: Answered | null;
}

/** How many roles have marked a position or passed. */
export interface Answered {
  readonly answered: number;
  readonly of: number;
}

/** What the facilitator alone may see: a window that is shown to the room has none of it. */
export interface OwnRoom {
  /** the same object until something changes */
  readonly facilitator: () => FacilitatorPicture;
  /** what was planned and what it took, by the wall clock; the same object until something changes */
  readonly clock: () => SessionClock;
}

/** Where a record of an input that was taken is now; nothing moved when it was not. */
export type Sent = 'stored' | 'in_memory' | 'not_taken';

export interface PlayStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => PlayView;
  /** null in the window of the room */
  readonly own: OwnRoom | null;
  /** Takes one input at a time: another waits for the one on its way, and the same one pressed again is not taken. */
  readonly send: (input: Input) => Promise<Sent>;
  /** what was typed and not sent yet */
  readonly drafts: Drafts;
  /** notes that something was opened: metadata of the next input */
  readonly opened: (id: string) => void;
}
