/**
 * The facilitator's end: shows the window of the room what it may see, takes what the team does there, and knows whether that window is there.
 * The session stays with this window alone.
 */
import type { Session } from '../../core/engine/session.ts';
import { canonicalJson } from '../../core/log/chain/canonical-json.ts';
import type { DeskStore, RoomWindow } from '../../screens/play/common/desk-store.ts';
import type { PlayStore, Sent } from '../../screens/play/common/play-store.ts';
import { PAPER } from '../../screens/play/dilemma/asked-roles.ts';
import { readDraft } from '../../screens/play/dilemma/read-draft.ts';
import { stepOf } from '../../screens/play/common/step-of.ts';
import { changing } from './changing.ts';
import type { Link } from './link.ts';
import { type Place, readToDesk, type ToDesk, type ToRoom, type Unsigned, VERSION } from './room-messages.ts';
import { isOfTeam, ROOM_DRAFTS, roomView } from './room-view.ts';

/** Under which it is kept that the room has a window of its own. */
export const WINDOWS = 'windows';

/** No sign of life for so long: it was closed or killed. Milliseconds. */
const LOST = 7000;
const LOOK = 1000; // milliseconds

export interface DeskOptions {
  readonly live: PlayStore & { readonly session: () => Session };
  /** while it is held, this window is the desk of the session */
  readonly link: () => Link;
  /** opens a window for the room; false where the browser refuses for certain */
  readonly openWindow: () => boolean;
  /** the screen on which this window stands */
  readonly place: () => Place;
  readonly now: () => number;
}

export interface Desk extends DeskStore {
  /** Begins to listen. Gives back how to stop. */
  readonly start: () => () => void;
}

type Given = Extract<ToDesk, { kind: 'input' }>;

export function openDesk({ live, link, openWindow, place, now }: DeskOptions): Desk {
  const { drafts } = live;
  const on = drafts.read(WINDOWS) === true;
  const room = changing<RoomWindow>({ on, state: on ? 'lost' : 'none', sameScreen: null, blocked: false });
  const { now: view, set } = room;
  let wire: Link | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let since = 0; // its last sign of life, or when it was opened
  const post = (message: Unsigned<ToRoom>): void => wire?.post({ v: VERSION, ...message });
  const shown = () => ({ n: live.session().records.length, view: roomView(live.view(), drafts) });
  const show = (): void => post({ kind: 'view', ...shown() });

  const welcome = (): void => {
    const typed = ROOM_DRAFTS.map((name) => [name, drafts.read(name)] as const);
    post({ kind: 'welcome', ...shown(), drafts: typed });
  };

  /** Looks again until it is lost: where there is no window of the room, nothing goes on here. */
  const watch = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (now() - since < LOST) return watch();
      // Browsers do not always tell that they refuse.
      if (view().state === 'opening') set({ state: 'lost', blocked: true });
      if (view().state === 'here') set({ state: 'lost' });
    }, LOOK);
  };

  /** It is there, on this screen. */
  const heard = (at: Place): void => {
    since = now();
    const here = place();
    const sameScreen = at === null || here === null ? null : at.left === here.left && at.top === here.top;
    if (!view().on) drafts.write(WINDOWS, true);
    if (view().state !== 'here') watch();
    set({ on: true, state: 'here', sameScreen, blocked: false });
  };

  const take = async ({ input, at, step, again }: Given): Promise<Sent> => {
    if (!isOfTeam(input.kind)) return 'not_taken';
    if (again && wasTaken(live.session(), input, at)) return 'stored';
    // Pressed in both windows at once, it is meant once.
    if (step !== stepOf(live.view().picture)) return 'not_taken';
    return live.send(input);
  };

  let fromRoom = false; // it knows what it typed itself
  const writeHere = (name: string, value: unknown): void => {
    const next = name === PAPER ? paperWith(drafts.read(PAPER), value, live.view().picture.table?.since) : value;
    if (next === undefined) return;
    fromRoom = true;
    drafts.write(name, next);
    fromRoom = false;
  };

  const hear = async (message: ToDesk): Promise<void> => {
    switch (message.kind) {
      case 'hello':
        heard(message.place);
        welcome();
        break;
      case 'here':
        heard(message.place);
        post({ kind: 'heard' });
        break;
      case 'bye':
        if (view().on) set({ state: 'lost' });
        break;
      case 'input':
        post({ kind: 'answer', id: message.id, sent: await take(message) });
        break;
      case 'draft':
        if (ROOM_DRAFTS.includes(message.name)) writeHere(message.name, message.value);
        break;
      case 'opened':
        live.opened(message.what);
    }
  };

  const start = (): (() => void) => {
    const mine = link();
    wire = mine;
    const stops = [
      mine.hear((data) => {
        const message = readToDesk(data);
        if (message !== null) void hear(message);
      }),
      live.subscribe(() => {
        if (view().on) show();
      }),
      // Who passes, and when the team goes on, is typed here and is in no record.
      drafts.hear((name) => {
        if (view().on && !fromRoom && ROOM_DRAFTS.includes(name)) show();
      }),
    ];
    // A window that is there already comes back by itself.
    if (view().on) welcome();
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
      mine.close();
      if (wire === mine) wire = null;
    };
  };

  return {
    subscribe: room.subscribe,
    view,
    open() {
      since = now();
      if (!openWindow()) return set({ blocked: true });
      drafts.write(WINDOWS, true);
      set({ on: true, state: 'opening', blocked: false });
      watch();
    },
    close() {
      post({ kind: 'close' });
      drafts.write(WINDOWS, null);
      set({ on: false, state: 'none', sameScreen: null, blocked: false });
    },
    start,
  };
}

/**
 * What the room typed of the decision that is on the table since then; undefined where it is about another, as when it is told once more.
 * Who passed, and whether the team discusses, is this window's to say.
 */
function paperWith(own: unknown, typed: unknown, since: number | undefined): unknown {
  const [here, there] = [readDraft(own), readDraft(typed)];
  if (there === null || there.since !== since) return undefined;
  const same = here?.since === since;
  return { ...there, passed: same ? here.passed : [], discussing: same && here.discussing };
}

/** What the log holds since then, by its words: the window that was closed may have written it down before it could say so. */
function wasTaken({ records }: Session, input: unknown, at: number): boolean {
  const text = canonicalJson(input);
  return records.slice(at).some((record) => record.input !== null && canonicalJson(record.input) === text);
}
