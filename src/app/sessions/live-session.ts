/**
 * A session being played, and the only place that holds it: takes inputs one at a time, has each record written down, and only then
 * tells those who look that it has moved. The play screen subscribes to it; saving, the list and the debrief ask it for the log.
 */
import { legalOf } from '../../core/engine/view/legal.ts';
import { type FacilitatorPicture, facilitatorPictureOf } from '../../core/engine/view/facilitator-picture.ts';
import { pictureOf } from '../../core/engine/view/picture.ts';
import { factsOf } from '../../core/engine/view/history.ts';
import { type Problem, problemOfInput } from '../../core/engine/view/problem.ts';
import { type ToldAloud, toldAloud } from '../../core/engine/view/told-aloud.ts';
import { toldInput } from '../../core/engine/view/told-input.ts';
import { type Session, takeStep } from '../../core/engine/session.ts';
import { shownSeal } from '../../core/log/chain/shown-seal.ts';
import { writeLine } from '../../core/log/chain/write-log.ts';
import { type SessionClock, sessionClock } from '../../core/log/clock/session-clock.ts';
import type { Input } from '../../core/log/form/input.ts';
import type { Drafts } from '../../screens/play/common/drafts.ts';
import type { OwnRoom, PlayView, Sent } from '../../screens/play/common/play-store.ts';
import { TIMER, timerPicture } from '../../screens/play/common/room-timer.ts';
import { toBeStored } from './begin-session.ts';
import { roomTime } from './room-clock.ts';
import { startKeeping, type StorageProblem, type Unstored, type Writing } from './keep-lines.ts';
import { withSameParts } from './same-parts.ts';
import type { LiveSession } from './workspace.ts';

/** What the store does not have of a session yet, and why not. */
export interface NotStored {
  readonly problem: StorageProblem;
  readonly lines: Unstored;
}

export interface LiveOptions {
  /** its name in storage, which is not always the one in its header */
  readonly id: string;
  readonly write: Writing;
  readonly drafts: Drafts;
  /** another tab has it: look, but do not touch */
  readonly readOnly?: boolean;
  readonly notStored?: NotStored | undefined;
}

/** All that can change while a session is looked at. */
interface Now {
  readonly session: Session;
  readonly refusal: Problem | null;
  readonly refused: Input['kind'] | null;
  readonly said: ToldAloud | null;
  readonly problem: StorageProblem | null;
}

export function liveSession(
  begun: Session,
  { id, write, drafts, readOnly = false, notStored }: LiveOptions,
): LiveSession {
  let now: Now = { session: begun, refusal: null, refused: null, said: null, problem: notStored?.problem ?? null };
  let windows: Windows | null = null;
  let shown: Windows | null = null; // the last that was looked at
  let view: PlayView | null = null;
  let facilitator: FacilitatorPicture | null = null;
  let clock: SessionClock | null = null;
  let last = { text: '', sent: Promise.resolve<Sent>('not_taken') };
  let taken = (): void => undefined;
  const seen = new Set<string>();
  const listeners = new Set<() => void>();
  /** `ahead`: of the session that it changes to, where they are made already. */
  const set = (change: Partial<Now>, ahead: Windows | null = null): void => {
    if (change.session !== undefined) {
      facilitator = clock = null;
      windows = ahead;
      shown = ahead ?? shown;
    }
    view = null;
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  drafts.hear((name) => {
    if (name === TIMER) set({});
  });
  let cleared = false; // until the session is saved as a file
  const told = {
    problem(problem: StorageProblem | null) {
      cleared ||= problem === 'cleared';
      const next = problem ?? (cleared ? 'cleared' : null);
      if (next !== now.problem) set({ problem: next }); // told with every line that is kept
    },
    taken: () => taken(),
  };
  const whole = () => toBeStored(now.session, id, now.session.header.at ?? roomTime());
  const keeping = startKeeping({ write, told, whole, first: notStored?.lines });

  const take = async (input: Input): Promise<Sent> => {
    const { session } = now;
    const step = takeStep(session, input, { opened: [...seen], at: roomTime() });
    if (!step.ok) {
      set({ refusal: problemOfInput(session.run.world, input, step.refused), refused: input.kind });
      return 'not_taken';
    }
    const { record } = step;
    const keptLater = keeping.keep({ session: id, n: record.n, text: writeLine(record) });
    // made while the disk is at work
    const ahead = withSameParts(shown, windowsOf(step.session));
    const kept = await keptLater;
    if (kept === 'taken' || kept === 'wiped') return 'not_taken';
    seen.clear();
    const said = toldAloud(toldInput(session.run.world, input, factsOf(step.session.records)));
    set({ session: step.session, refusal: null, refused: null, said }, ahead);
    return kept;
  };

  /** An input waits for the one being written down, however that ends. */
  const takeAfter = async (before: Promise<Sent>, input: Input): Promise<Sent> => {
    await before.catch(() => undefined);
    return take(input);
  };

  const own: OwnRoom = {
    facilitator: () => (facilitator ??= facilitatorPictureOf(now.session)),
    clock: () => (clock ??= sessionClock(now.session)),
  };
  return {
    session: () => now.session,
    unsaved: () => keeping.unsaved(),
    problem: () => now.problem,
    saved() {
      cleared = false;
      if (now.problem === 'cleared') set({ problem: null });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view() {
      // Most of it is as it was, and is not drawn again.
      windows ??= shown = withSameParts(shown, windowsOf(now.session));
      view ??= {
        ...windows,
        locked: lockOf(now.session, readOnly),
        refusal: now.refusal,
        refused: now.refused,
        said: now.said,
        timer: timerPicture(drafts, own.clock),
        silent: null,
      };
      return view;
    },
    own,
    async send(input) {
      const text = JSON.stringify(input);
      // pressed twice while it is written down, it is meant once
      if (readOnly || text === last.text) return 'not_taken';
      const mine = { text, sent: takeAfter(last.sent, input) };
      last = mine;
      try {
        return await mine.sent;
      } finally {
        if (last === mine) last = { text: '', sent: Promise.resolve('not_taken') };
      }
    },
    drafts,
    opened: (what) => void seen.add(what),
    onTaken(listener) {
      taken = listener;
    },
  };
}

/** Nothing that follows changes the world any more. */
const OVER: ReadonlySet<string> = new Set(['ending', 'debrief']);

type Windows = Pick<PlayView, 'picture' | 'legal' | 'seal'>;

function windowsOf(session: Session): Windows {
  const { run } = session;
  return {
    picture: pictureOf(session),
    legal: legalOf(run),
    seal: OVER.has(run.world.phase) ? shownSeal(session).code : null,
  };
}

function lockOf({ run }: Session, readOnly: boolean): PlayView['locked'] {
  if (readOnly) return 'read_only';
  return run.world.paused ? 'paused' : null;
}
