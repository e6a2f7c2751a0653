// What the play screen is given. It keeps no truth of its own; the session and its storage belong to the store.

import type { Scene } from '../../../view/sound/cue.ts';
import type { Preferences } from '../../common/preferences.ts';
import type { DeskStore } from './desk-store.ts';
import type { PlayStore } from './play-store.ts';

export type PlayCue = 'paper' | 'stamp' | 'radio' | 'pen';

export interface PlayProps {
  readonly store: PlayStore;
  readonly storageProblem: string | null;
  readonly onDebrief: () => void;
  /** null in the window of the room */
  readonly onLeave: (() => void) | null;
  /** opens the choice of light, size, movement, sound and captions */
  readonly onDisplay: () => void;
  /** saves the log as it stands as a file; null in the window of the room */
  readonly onSave: (() => void) | null;
  /** the window of the room; null where there can be none, and in that window itself */
  readonly desk: DeskStore | null;
  /** in the window of the room: the facilitator's window does not answer */
  readonly alone: boolean;
  readonly preferences: Preferences;
  readonly renderer: 'auto' | 'canvas';
  readonly cue: (name: PlayCue) => void;
  /** what goes on around the table; null when it is left */
  readonly scene: (scene: Scene | null) => void;
}
