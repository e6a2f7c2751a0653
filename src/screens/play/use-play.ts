// The session on the table: takes inputs one at a time, and shows the next state only when its record is safe.

import { useCallback, useMemo, useRef, useState } from 'react';
import { type Picture, pictureOf } from '../../core/engine/picture.ts';
import { reportOf, type TurnReport } from '../../core/engine/report.ts';
import { type Session, takeStep } from '../../core/engine/session.ts';
import type { Run } from '../../core/engine/step.ts';
import type { World } from '../../core/engine/world.ts';
import type { Input } from '../../core/log/input.ts';
import { sayRefusal } from '../../text/refusals.ts';
import { turnFacts, turnOpening } from './history.ts';
import type { PlayProps } from './play-props.ts';

export interface Play {
  readonly session: Session;
  readonly run: Run;
  readonly world: World;
  readonly picture: Picture;
  readonly report: TurnReport | null;
  /** an input is being written down */
  readonly busy: boolean;
  /** why the last input was not taken, in words */
  readonly refusal: string | null;
  /** resolves to whether the input was taken */
  readonly take: (input: Input) => Promise<boolean>;
  /** notes that something was opened: metadata of the next input */
  readonly opened: (id: string) => void;
}

export function usePlay({ session: given, keep, onSession, readOnly }: PlayProps): Play {
  const [session, setSession] = useState(given);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const seen = useRef(new Set<string>());
  const working = useRef(false);

  const take = useCallback(
    async (input: Input): Promise<boolean> => {
      if (working.current || readOnly) return false;
      const taken = takeStep(session, input, { opened: [...seen.current], at: new Date().toISOString() });
      if (!taken.ok) {
        setRefusal(sayRefusal(taken.refused.code, taken.refused.about));
        return false;
      }
      working.current = true;
      setBusy(true);
      await keep(taken.record);
      working.current = false;
      seen.current.clear();
      setBusy(false);
      setRefusal(null);
      setSession(taken.session);
      onSession(taken.session);
      return true;
    },
    [session, keep, onSession, readOnly],
  );
  const opened = useCallback((id: string) => {
    seen.current.add(id);
  }, []);

  const { run } = session;
  const picture = useMemo(() => pictureOf(run, turnOpening(run, 'before')), [run]);
  const report = useMemo(() => lastReport(session), [session]);
  return { session, run, world: run.world, picture, report, busy, refusal, take, opened };
}

/** The report of the turn just resolved; null in the other phases. */
function lastReport(session: Session): TurnReport | null {
  const { run } = session;
  if (run.world.phase !== 'report' && run.world.phase !== 'ending') return null;
  const opening = turnOpening(run, 'this');
  return opening === null ? null : reportOf(run, opening, turnFacts(session));
}
