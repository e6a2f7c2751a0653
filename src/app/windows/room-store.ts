/**
 * The room's end: the session as the facilitator's window shows it. Nothing is read here and nothing stored; what is done goes to the other window, and
 * waits where that does not answer.
 */
import type { Input } from '../../core/log/form/input.ts';
import { draftsFrom } from '../../screens/play/common/drafts.ts';
import type { PlayStore, PlayView, Sent } from '../../screens/play/common/play-store.ts';
import { stepOf } from '../../screens/play/common/step-of.ts';
import { withSameParts } from '../sessions/same-parts.ts';
import { changing } from './changing.ts';
import type { Link } from './link.ts';
import { type Place, readToRoom, type ToDesk, type ToRoom, type Unsigned, VERSION } from './room-messages.ts';

const BEAT = 2000; // milliseconds
/** No answer for so long: the other window is not there. Milliseconds. */
const ALONE = 7000;

export interface RoomState {
  /** null until the facilitator's window has shown something */
  readonly store: PlayStore | null;
  /** the facilitator's window does not answer */
  readonly alone: boolean;
  /** the facilitator goes on with one window */
  readonly over: boolean;
}

export interface RoomEnd {
  readonly subscribe: (listener: () => void) => () => void;
  /** the same object until something changes */
  readonly state: () => RoomState;
  /** Begins to listen. Gives back how to stop. */
  readonly start: () => () => void;
}

export interface RoomOptions {
  readonly link: () => Link;
  readonly place: () => Place;
  readonly now: () => number;
  /** closes this window, where the browser lets it */
  readonly leave: () => void;
  /** a name for this window that no other has */
  readonly name: string;
}

interface Pending {
  readonly message: Extract<ToDesk, { kind: 'input' }>;
  readonly text: string;
  readonly answer: (sent: Sent) => void;
}

export function openRoom({ link, place, now, leave, name }: RoomOptions): RoomEnd {
  const room = changing<RoomState>({ store: null, alone: false, over: false });
  const { now: state, set } = room;
  let view: PlayView | null = null;
  let records = 0;
  let heardAt = now();
  let given = 0;
  let wire: Link | null = null;
  const pending = new Map<string, Pending>();
  const typed = new Map<string, unknown>();
  const looking = new Set<() => void>(); // at the session
  const post = (message: Unsigned<ToDesk>): void => wire?.post({ v: VERSION, ...message });

  const send = (input: Input): Promise<Sent> => {
    const text = JSON.stringify(input);
    // pressed twice while it is on its way, it is meant once
    if (view === null || [...pending.values()].some((one) => one.text === text)) return Promise.resolve('not_taken');
    const id = `${name} ${(given += 1)}`;
    const step = stepOf(view.picture);
    const message = { v: VERSION, kind: 'input', id, at: records, step, again: false, input } as const;
    return new Promise((answer) => {
      pending.set(id, { message, text, answer });
      wire?.post(message);
    });
  };

  const show = (n: number, next: PlayView): void => {
    records = n;
    view = withSameParts(view, next);
    for (const listener of looking) listener();
  };

  /** The facilitator's window was opened, or loaded again. What this one has not had answered may be written down there, or not. */
  const welcomed = (drafts: readonly (readonly [string, unknown])[]): void => {
    for (const [what, value] of typed) post({ kind: 'draft', name: what, value });
    for (const { message } of pending.values()) wire?.post({ ...message, again: true });
    if (state().store !== null) return;
    const kept = draftsFrom(drafts, (what, value) => {
      typed.set(what, value);
      post({ kind: 'draft', name: what, value });
    });
    const store: PlayStore = {
      subscribe(listener) {
        looking.add(listener);
        return () => looking.delete(listener);
      },
      view: () => view as PlayView,
      own: null,
      send,
      drafts: kept,
      opened: (what) => post({ kind: 'opened', what }),
    };
    set({ store });
  };

  const hear = (message: ToRoom): void => {
    heardAt = now();
    set({ alone: false });
    switch (message.kind) {
      case 'welcome':
        show(message.n, message.view);
        welcomed(message.drafts);
        break;
      case 'view':
        // One that was not welcomed knows nothing of what was typed.
        if (state().store === null) post({ kind: 'hello', place: place() });
        else show(message.n, message.view);
        break;
      case 'answer':
        pending.get(message.id)?.answer(message.sent);
        pending.delete(message.id);
        break;
      case 'close':
        set({ over: true });
        leave();
        break;
      case 'heard':
        break;
    }
  };

  const start = (): (() => void) => {
    const mine = link();
    wire = mine;
    const stop = mine.hear((data) => {
      const message = readToRoom(data);
      if (message !== null) hear(message);
    });
    const beat = (): void => {
      if (state().over) return;
      post({ kind: state().store === null ? 'hello' : 'here', place: place() });
      if (now() - heardAt > ALONE) set({ alone: true });
    };
    const timer = setInterval(beat, BEAT);
    beat();
    return () => {
      clearInterval(timer);
      post({ kind: 'bye' });
      stop();
      mine.close();
      if (wire === mine) wire = null;
    };
  };

  return {
    subscribe: room.subscribe,
    state,
    start,
  };
}
