import { describe, expect, test, vi } from 'vitest';
import { FIRST_TURN, play } from '../../../core/debrief/played.fixture.ts';
import { type Session, takeStep } from '../../../core/engine/session.ts';
import { type ForwardPicture, forwardOf } from '../../../core/engine/view/forward.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { giveAgain } from './use-going-forward.ts';

const BACK: Input = { kind: 'rewind', to: 1 };

/** A session that was undone, with what sends to it and what it shows; `late` by one input. */
function undone(late = false) {
  let session: Session = play([...FIRST_TURN, BACK]);
  let shown = forwardOf(session);
  const take = (input: Input): boolean => {
    const taken = takeStep(session, input);
    if (late) shown = forwardOf(session);
    if (taken.ok) session = taken.session;
    if (!late) shown = forwardOf(session);
    return taken.ok;
  };
  const send = vi.fn((input: Input) => Promise.resolve(take(input)));
  return {
    send,
    take,
    list: shown,
    now: (): readonly ForwardPicture[] => shown,
    standing: () => session.records.length,
  };
}

describe('going forward again', () => {
  test.each([false, true])('gives all of them, in order (shown late: %s)', async (late) => {
    const { list, send, now } = undone(late);
    expect(await giveAgain(list, send, now)).toBeNull();
    expect(send.mock.calls.map(([input]) => input)).toEqual(FIRST_TURN.slice(1));
  });

  test('gives some of them, and the rest can be given afterwards', async () => {
    const { list, send, now } = undone();
    expect(await giveAgain(list.slice(0, 2), send, now)).toBeNull();
    expect(now().map(({ input }) => input)).toEqual(FIRST_TURN.slice(3));
    expect(await giveAgain(now(), send, now)).toBeNull();
    expect(now()).toEqual([]);
  });

  test('stops at the first that is refused, and says which', async () => {
    const { list, send, now, take } = undone();
    take({ kind: 'pause' });
    expect(await giveAgain(list, send, now)).toEqual(list[0]?.told);
    expect(send).toHaveBeenCalledOnce();
  });

  test('stops when something else was done meanwhile, and sends no more', async () => {
    const { list, send, now, take } = undone();
    send.mockImplementationOnce((input) => {
      take(input);
      take({ kind: 'choose', inject: 'cable', choice: 'refuse' });
      return Promise.resolve(true);
    });
    expect(await giveAgain(list, send, now)).toEqual(list[1]?.told);
    expect(send).toHaveBeenCalledOnce();
  });
});
