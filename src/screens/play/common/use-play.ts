// The session on the table, as the rooms are given it; with the sound of what was done.

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Input } from '../../../core/log/form/input.ts';
import { say } from '../../../text/say.ts';
import { PLAYERS } from './drafts.ts';
import { letGoOfFocus } from './let-go-of-focus.ts';
import { withPlayers } from './named-role.ts';
import type { PlayCue, PlayProps } from './play-props.ts';
import type { PlayStore, PlayView } from './play-store.ts';
import { stepOf } from './step-of.ts';

export interface Play extends Omit<PlayView, 'locked'> {
  /** why nothing can be done now, in a word or two: read only, or paused */
  readonly locked: string | undefined;
  readonly readOnly: boolean;
  /** this is the window of the room: silent positions are taken at the other one */
  readonly inRoom: boolean;
  /** as far as is known, all of it is stored on this computer */
  readonly stored: boolean;
  /** resolves to whether the input was taken */
  readonly send: (input: Input) => Promise<boolean>;
  readonly opened: PlayStore['opened'];
  readonly drafts: PlayStore['drafts'];
}

const CUES: Partial<Record<Input['kind'], PlayCue>> = {
  position: 'pen',
  choose: 'stamp',
  order: 'pen',
  withdraw: 'paper',
  take_up: 'paper',
  end_planning: 'radio',
  proceed: 'paper',
  fire: 'paper',
  close: 'stamp',
};

export function usePlay({ store, storageProblem, cue }: PlayProps): Play {
  const subscribe = useCallback(
    (changed: () => void) => {
      let step = stepOf(store.view().picture);
      return store.subscribe(() => {
        const next = stepOf(store.view().picture);
        if (next !== step) letGoOfFocus();
        step = next;
        changed();
      });
    },
    [store],
  );
  const { locked, picture: shown, ...view } = useSyncExternalStore(subscribe, store.view);
  // The roles stand in nearly every text that is explained, and are the same throughout: so are those with names.
  const roles = useMemo(() => withPlayers(shown.roles, store.drafts.read(PLAYERS)), [shown.roles, store]);
  const picture = useMemo(() => ({ ...shown, roles }), [shown, roles]);
  const send = useCallback(
    async (input: Input): Promise<boolean> => {
      if ((await store.send(input)) === 'not_taken') return false;
      const sound = CUES[input.kind];
      if (sound !== undefined) cue(sound);
      return true;
    },
    [store, cue],
  );
  const why = locked === null ? undefined : say('play.locked', { why: locked });
  return {
    ...view,
    picture,
    locked: why,
    readOnly: locked === 'read_only',
    inRoom: store.own === null,
    stored: storageProblem === null,
    send,
    opened: store.opened,
    drafts: store.drafts,
  };
}
