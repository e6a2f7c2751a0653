// What the play screen is given. It keeps no truth of its own but the session; storage belongs to the caller.

import type { Session } from '../../../core/engine/session.ts';
import type { Preferences } from '../../common/preferences.ts';
import type { LogRecord } from '../../../core/log/form/record-schema.ts';

export type PlayCue = 'paper' | 'stamp' | 'radio' | 'pen';

export interface PlayProps {
  readonly session: Session;
  /** another tab has the session: look, but do not touch */
  readonly readOnly: boolean;
  /** resolves once the record is safe */
  readonly keep: (record: LogRecord) => Promise<void>;
  readonly onSession: (session: Session) => void;
  readonly storageProblem: string | null;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
  /** saves the log as it stands as a file */
  /** opens the choice of light, size, movement, sound and captions */
  readonly onDisplay: () => void;
  readonly onSave: () => void;
  readonly preferences: Preferences;
  readonly renderer: 'auto' | 'canvas';
  readonly cue: (name: PlayCue) => void;
}
