// What lies at a table where a mission is really played: the session is in a store that takes inputs as the program's own does, but
// writes nothing down.

import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
import { type Session, takeStep } from '../../../core/engine/session.ts';
import { facilitatorPictureOf } from '../../../core/engine/view/facilitator-picture.ts';
import { factsOf } from '../../../core/engine/view/history.ts';
import { legalOf } from '../../../core/engine/view/legal.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { problemOf } from '../../../core/engine/view/problem.ts';
import { toldAloud } from '../../../core/engine/view/told-aloud.ts';
import { toldInput } from '../../../core/engine/view/told-input.ts';
import { shownSeal } from '../../../core/log/chain/shown-seal.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { DEFAULT_PREFERENCES } from '../../common/preferences.ts';
import { type Dilemma, useDilemma } from '../dilemma/use-dilemma.ts';
import { sessionClock } from '../../../core/log/clock/session-clock.ts';
import { draftsFrom } from './drafts.ts';
import type { PlayProps } from './play-props.ts';
import type { OwnRoom, PlayStore, PlayView, Sent } from './play-store.ts';
import { TIMER, timerPicture } from './room-timer.ts';
import { type Play, usePlay } from './use-play.ts';

export interface AtTable {
  readonly play: Play;
  readonly props: PlayProps;
  readonly dilemma: Dilemma | null;
}

export interface TableOptions {
  readonly readOnly?: boolean;
  /** was tried just before: refused, unless it could be taken */
  readonly tried?: Input;
  readonly props?: Partial<PlayProps>;
}

/** What a table at which this session is played makes of its parts. */
export const at = (session: Session, content: (table: AtTable) => ReactNode, options: TableOptions = {}) => (
  <Table session={session} content={content} options={options} />
);

interface TableProps {
  readonly session: Session;
  readonly content: (table: AtTable) => ReactNode;
  readonly options: TableOptions;
}

function Table({ session, content, options }: TableProps) {
  const [props] = useState(() => propsOf(session, options));
  const play = usePlay(props);
  return content({ play, props, dilemma: useDilemma(play) });
}

export function propsOf(session: Session, { readOnly = false, tried, props }: TableOptions = {}): PlayProps {
  return {
    store: storeOf(session, readOnly, tried),
    storageProblem: null,
    onDebrief: vi.fn(),
    onLeave: vi.fn(),
    onDisplay: vi.fn(),
    onSave: vi.fn(),
    desk: null,
    alone: false,
    preferences: DEFAULT_PREFERENCES,
    renderer: 'canvas',
    cue: vi.fn(),
    scene: vi.fn(),
    ...props,
  };
}

/** What only the facilitator is given. */
export function ownOf({ store }: PlayProps): OwnRoom {
  if (store.own === null) throw new Error('this is the window of the room');
  return store.own;
}

function storeOf(begun: Session, readOnly: boolean, tried: Input | undefined): PlayStore {
  const listeners = new Set<() => void>();
  let session = begun;
  let view = viewOf(session, readOnly);
  let facilitator = facilitatorPictureOf(session);
  let clock = sessionClock(session);
  const drafts = draftsFrom([], vi.fn());
  const tell = () => {
    for (const listener of listeners) listener();
  };
  drafts.hear((name) => {
    if (name === TIMER) tell();
  });
  /** The same object until the timer changes. */
  const withTimer = (one: PlayView): PlayView => {
    const timer = timerPicture(drafts, () => clock);
    return timer?.ends === one.timer?.ends && timer?.time.before === one.timer?.time.before ? one : { ...one, timer };
  };
  const take = (input: Input): boolean => {
    const { world } = session.run;
    const taken = takeStep(session, input);
    if (taken.ok) {
      session = taken.session;
      facilitator = facilitatorPictureOf(session);
      clock = sessionClock(session);
      view = { ...viewOf(session, readOnly), said: toldAloud(toldInput(world, input, factsOf(session.records))) };
    } else view = { ...view, refusal: problemOf(world, taken.refused), refused: input.kind };
    tell();
    return taken.ok;
  };
  if (tried !== undefined) take(tried);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => (view = withTimer(view)),
    own: { facilitator: () => facilitator, clock: () => clock },
    send: vi.fn((input: Input): Promise<Sent> => Promise.resolve(!readOnly && take(input) ? 'stored' : 'not_taken')),
    drafts,
    opened: vi.fn(),
  };
}

function viewOf(session: Session, readOnly: boolean): PlayView {
  const { world } = session.run;
  return {
    picture: pictureOf(session),
    legal: legalOf(session.run),
    locked: readOnly ? 'read_only' : world.paused ? 'paused' : null,
    refusal: null,
    refused: null,
    said: null,
    seal: world.phase === 'debrief' ? shownSeal(session).code : null,
    timer: null,
    silent: null,
  };
}
