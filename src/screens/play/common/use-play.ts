// The session on the table: takes inputs one at a time, and shows the next state only when its record is safe.

import { useCallback, useMemo, useRef, useState } from 'react';
import { type Picture, pictureOf } from '../../../core/engine/view/picture.ts';
import { reportOf, type TurnReport } from '../../../core/engine/view/report.ts';
import { type Session, takeStep } from '../../../core/engine/session.ts';
import type { Run } from '../../../core/engine/step.ts';
import type { World } from '../../../core/engine/world.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { LOCKED, NOT_STORED } from '../../../text/play-text.ts';
import { announceInput } from './describe-input.ts';
import { standingFacts, turnOpening } from './history.ts';
import type { PlayCue, PlayProps } from './play-props.ts';
import { sayProblem } from './say-problem.ts';

export interface Play {
  readonly session: Session;
  readonly run: Run;
  readonly world: World;
  readonly picture: Picture;
  readonly report: TurnReport | null;
  /** why nothing can be done now, in a word or two: read only, or paused */
  readonly locked: string | undefined;
  /** why the last input was not taken, in words */
  readonly refusal: string | null;
  /** what was done last, for those who listen */
  readonly said: string;
  /** resolves to whether the input was taken */
  readonly take: (input: Input) => Promise<boolean>;
  /** notes that something was opened: metadata of the next input */
  readonly opened: (id: string) => void;
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

export function usePlay({ session: given, keep, onSession, readOnly, cue }: PlayProps): Play {
  const [session, setSession] = useState(given);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const seen = useRef(new Set<string>());
  const working = useRef(false);

  const take = useCallback(
    async (input: Input): Promise<boolean> => {
      if (working.current || readOnly) return false;
      const taken = takeStep(session, input, { opened: [...seen.current], at: new Date().toISOString() });
      if (!taken.ok) {
        setRefusal(sayProblem(session, taken.refused));
        return false;
      }
      working.current = true;
      const kept = await keep(taken.record).then(
        () => true,
        () => false,
      );
      working.current = false;
      if (!kept) {
        setRefusal(NOT_STORED);
        return false;
      }
      seen.current.clear();
      setRefusal(null);
      setSession(taken.session);
      setSaid(announceInput(session.header.scenario, input));
      onSession(taken.session);
      const sound = CUES[input.kind];
      if (sound !== undefined) cue(sound);
      return true;
    },
    [session, keep, onSession, readOnly, cue],
  );
  const opened = useCallback((id: string) => {
    seen.current.add(id);
  }, []);

  const { run } = session;
  const picture = useMemo(() => pictureOf(run, turnOpening(run, 'before')), [run]);
  const report = useMemo(() => lastReport(session), [session]);
  const locked = readOnly ? LOCKED.readOnly : run.world.paused ? LOCKED.paused : undefined;
  return { session, run, world: run.world, picture, report, locked, refusal, said, take, opened };
}

/** The report of the turn just resolved; null in the other phases. */
function lastReport(session: Session): TurnReport | null {
  const { run } = session;
  if (run.world.phase !== 'report' && run.world.phase !== 'ending') return null;
  const opening = turnOpening(run, 'this');
  return opening === null ? null : reportOf(run, opening, standingFacts(session));
}
