// Both ends of the link between the facilitator's window and that of the room, with a link in which either end can be killed.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_TURN, play, PROCEED } from '../../core/debrief/played.fixture.ts';
import type { Session } from '../../core/engine/session.ts';
import { draftsFrom } from '../../screens/play/common/drafts.ts';
import type { PlayStore } from '../../screens/play/common/play-store.ts';
import { liveSession } from '../sessions/live-session.ts';
import type { Writing } from '../sessions/keep-lines.ts';
import { openDesk, WINDOWS } from './desk.ts';
import type { Link } from './link.ts';
import { openRoom } from './room-store.ts';

type End = 'desk' | 'room';
const OTHER = { desk: 'room', room: 'desk' } as const;

/** Messages are copied as between real windows, and arrive a moment later. A killed end says and hears nothing any more. */
function cable() {
  const ends: Record<End, Set<(data: unknown) => void>> = { desk: new Set(), room: new Set() };
  const said: { to: End; message: unknown }[] = [];
  let killed: Record<End, number> = { desk: 0, room: 0 };
  const link = (end: End): Link => {
    const mine = new Set<(data: unknown) => void>();
    const born = killed[end];
    return {
      post(message) {
        if (killed[end] > born) return;
        const copy = structuredClone(message);
        said.push({ to: OTHER[end], message: copy });
        queueMicrotask(() => {
          for (const listener of ends[OTHER[end]]) listener(copy);
        });
      },
      hear(listener) {
        mine.add(listener);
        ends[end].add(listener);
        return () => ends[end].delete(listener);
      },
      close() {
        for (const listener of mine) ends[end].delete(listener);
      },
    };
  };
  const kill = (end: End): void => {
    killed = { ...killed, [end]: killed[end] + 1 };
    ends[end].clear();
  };
  const heard = { desk: ends.desk, room: ends.room };
  const deafen = (end: End) => (ends[end] = new Set());
  const listen = (end: End) => (ends[end] = heard[end]);
  return { link, said, kill, deafen, listen };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const place = { left: 0, top: 0 };

/** What survives a kill of the facilitator's window: the records and the drafts. */
function house(begun: Session = play([])) {
  const wires = cable();
  const kept = new Map<string, unknown>();
  let stored = begun;
  let write: Writing = () => Promise.resolve('kept');
  const openLive = () => {
    const drafts = draftsFrom(kept, (name, value) => kept.set(name, value));
    return liveSession(stored, { id: 's', write: (...lines) => write(...lines), drafts });
  };
  const openFacilitator = (at = place) => {
    const live = openLive();
    live.subscribe(() => (stored = live.session()));
    const desk = openDesk({
      live,
      link: () => wires.link('desk'),
      openWindow: () => true,
      place: () => at,
      now: () => Date.now(),
    });
    return { live, desk, stop: desk.start() };
  };
  const openWindow = (at: typeof place | null = { left: 1920, top: 0 }) => {
    const leave = vi.fn();
    const room = openRoom({
      link: () => wires.link('room'),
      place: () => at,
      now: () => Date.now(),
      leave,
      name: `w${names++}`,
    });
    const stop = room.start();
    const store = (): PlayStore => {
      const { store: opened } = room.state();
      if (opened === null) throw new Error('nothing is shown yet');
      return opened;
    };
    return { room, stop, store, leave };
  };
  return { wires, kept, openFacilitator, openWindow, writing: (next: Writing) => (write = next), stored: () => stored };
}

let names = 0;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('two windows', () => {
  test('the room shows what the facilitator’s window shows, and what is done there is in the log once', async () => {
    const { openFacilitator, openWindow } = house();
    const { live, desk } = openFacilitator();
    desk.open();
    const { store } = openWindow();
    await settled();
    expect(desk.view()).toEqual({ on: true, state: 'here', sameScreen: false, blocked: false });
    expect(store().view().picture.phase).toBe('briefing');
    const sent = store().send(PROCEED);
    expect(await store().send(PROCEED)).toBe('not_taken');
    await settled();
    expect([await sent, live.session().records.length, store().view().picture.phase]).toEqual([
      'stored',
      2,
      'situation',
    ]);
    await live.send({ kind: 'pause' });
    await settled();
    expect(store().view().locked).toBe('paused');
  });

  test('pressed in both windows at once, it is done once', async () => {
    const { openFacilitator, openWindow } = house();
    const { live } = openFacilitator();
    const { store } = openWindow();
    await settled();
    const sent = [store().send(PROCEED), live.send(PROCEED)];
    await settled();
    expect([await Promise.all(sent), live.session().records.length]).toEqual([['not_taken', 'stored'], 2]);
  });

  test('the room takes nothing of the facilitator’s', async () => {
    const { openFacilitator, openWindow } = house();
    const { live } = openFacilitator();
    const { store } = openWindow();
    await settled();
    const sent = store().send({ kind: 'close' });
    await settled();
    expect([await sent, live.session().records.length]).toEqual(['not_taken', 1]);
  });

  test('what is no message is passed over', async () => {
    const { wires, openFacilitator } = house();
    const { live, desk } = openFacilitator();
    for (const message of [
      null,
      'hello',
      { v: 2, kind: 'hello' },
      { v: 1, kind: 'input', input: { kind: 'nonsense' } },
    ])
      wires.link('room').post(message);
    await settled();
    expect([desk.view().state, live.session().records.length]).toEqual(['none', 1]);
  });

  test('while positions are taken nothing of them is told; what is typed in the room lets nobody discuss early', async () => {
    const { wires, openFacilitator, openWindow } = house(play(FIRST_TURN.slice(0, 2)));
    const { live } = openFacilitator();
    const { store } = openWindow();
    await settled();
    const { table } = live.view().picture;
    const [choice] = table?.choices ?? [];
    await live.send({ kind: 'position', role: 'police_commissioner', inject: 'cable', choice: choice?.id ?? '' });
    store().drafts.write('paper', { since: table?.since, discussing: true });
    await settled();
    expect(store().view().silent).toMatchObject({ answered: 1 });
    expect(JSON.stringify(wires.said.filter(({ to }) => to === 'room'))).not.toContain(
      JSON.stringify({ police_commissioner: choice?.id }),
    );
    live.drafts.write('paper', { since: table?.since, discussing: true });
    store().drafts.write('paper', { since: table?.since, notes: { rationale: 'The drivers have families.' } });
    await settled();
    expect(store().view().silent).toBeNull();
    expect(live.drafts.read('paper')).toMatchObject({
      discussing: true,
      notes: { rationale: 'The drivers have families.' },
    });
  });

  test('what was typed of an earlier paper, told once more, does not end the discussion of the present one', async () => {
    const { openFacilitator, openWindow, kept } = house(play(FIRST_TURN.slice(0, 2)));
    const { live } = openFacilitator();
    const { store } = openWindow();
    await settled();
    const now = { since: live.view().picture.table?.since, discussing: true };
    live.drafts.write('paper', now);
    store().drafts.write('paper', { since: 0, notes: { rationale: 'Long ago.' } });
    await settled();
    expect([kept.get('paper'), store().view().silent]).toEqual([now, null]);
  });

  test('what is typed for the facilitator never comes from the room', async () => {
    const { openFacilitator, openWindow } = house();
    const { live } = openFacilitator();
    const { store } = openWindow();
    await settled();
    store().drafts.write('silence', { facilitatorPin: '1' });
    await settled();
    expect(live.drafts.read('silence')).toBeNull();
  });

  test.each(['before it was written down', 'after it was written down'])(
    'the facilitator’s window is killed %s: it is in the log once',
    async (when) => {
      const { wires, openFacilitator, openWindow, writing, stored } = house();
      openFacilitator();
      const { store } = openWindow();
      await settled();
      writing(when.startsWith('before') ? () => new Promise(() => undefined) : () => Promise.resolve('kept'));
      const sent = store().send(PROCEED);
      if (when.startsWith('after')) wires.deafen('room'); // it is taken, and the answer is never heard
      await settled();
      wires.kill('desk');
      wires.listen('room');
      writing(() => Promise.resolve('kept'));
      openFacilitator();
      await settled();
      await vi.advanceTimersByTimeAsync(3000);
      expect([await sent, stored().records.length, store().view().picture.phase]).toEqual(['stored', 2, 'situation']);
    },
  );

  test('the window of the room is killed: another shows the same step, with what was typed', async () => {
    const { wires, openFacilitator, openWindow } = house();
    const { desk } = openFacilitator();
    const first = openWindow();
    await settled();
    void first.store().send(PROCEED);
    await settled();
    first.store().drafts.write('links', ['a']);
    await settled();
    wires.kill('room');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(desk.view().state).toBe('lost');
    const { store } = openWindow();
    await settled();
    expect([desk.view().state, store().view().picture.phase, store().drafts.read('links')]).toEqual([
      'here',
      'situation',
      ['a'],
    ]);
  });

  test('a window that dies without a word is missed, on both sides', async () => {
    const { wires, openFacilitator, openWindow } = house();
    const { desk } = openFacilitator();
    const { room } = openWindow();
    await settled();
    await vi.advanceTimersByTimeAsync(30_000);
    expect([desk.view().state, room.state().alone]).toEqual(['here', false]);
    wires.kill('desk');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(room.state().alone).toBe(true);
    openFacilitator();
    await settled();
    expect(room.state().alone).toBe(false);
  });

  test('a window that is closed says so at once', async () => {
    const { openFacilitator, openWindow } = house();
    const { desk } = openFacilitator();
    const { stop } = openWindow();
    await settled();
    stop();
    await settled();
    expect(desk.view().state).toBe('lost');
  });

  test('both on one screen is said; where the browser does not tell, nothing is', async () => {
    const { openFacilitator, openWindow } = house();
    const { desk } = openFacilitator();
    openWindow(place);
    await settled();
    expect(desk.view().sameScreen).toBe(true);
    openWindow(null);
    await settled();
    expect(desk.view().sameScreen).toBeNull();
  });

  test('goes on with one window, and says so to the other; that is kept', async () => {
    const { kept, openFacilitator, openWindow } = house();
    const { desk } = openFacilitator();
    const { room, leave } = openWindow();
    await settled();
    expect(kept.get(WINDOWS)).toBe(true);
    desk.close();
    await settled();
    await vi.advanceTimersByTimeAsync(12_000);
    expect([desk.view().on, room.state().over, kept.get(WINDOWS)]).toEqual([false, true, null]);
    expect(leave).toHaveBeenCalledOnce();
  });

  test('a window that was opened and never says a word was refused by the browser', async () => {
    const { openFacilitator } = house();
    const { desk } = openFacilitator();
    desk.open();
    expect(desk.view()).toMatchObject({ state: 'opening', blocked: false });
    await vi.advanceTimersByTimeAsync(12_000);
    expect(desk.view()).toMatchObject({ state: 'lost', blocked: true });
  });

  test('a browser that refuses the window is said to', () => {
    const { kept } = house();
    const drafts = draftsFrom(kept, vi.fn());
    const live = liveSession(play([]), { id: 's', write: () => Promise.resolve('kept'), drafts });
    const desk = openDesk({
      live,
      link: () => cable().link('desk'),
      openWindow: () => false,
      place: () => null,
      now: () => 0,
    });
    desk.open();
    expect(desk.view()).toMatchObject({ on: false, blocked: true });
  });
});
