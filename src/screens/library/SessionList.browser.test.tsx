import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { SESSIONS } from './cards.fixture.ts';
import type { SessionCard } from './cards.ts';
import { actionOf, Begun } from './say-session.tsx';
import { SessionList } from './SessionList.tsx';

const actions = () => ({ onResume: vi.fn(), onDebrief: vi.fn(), onSave: vi.fn(), onWipe: vi.fn() });
const list = (...sessions: SessionCard[]) => <SessionList sessions={sessions} {...actions()} />;
const wipe = page.getByRole('button', { name: actionOf('wipe', SESSIONS.planning) });

showStates(SessionList, {
  'no session': list(),
  'one session, in its briefing': list(SESSIONS.briefing),
  'one of every kind': list(...Object.values(SESSIONS)),
  'asked whether to delete one': reached(list(SESSIONS.planning), () => wipe.click()),
});

showStates(Begun, {
  'at a moment': <Begun at={SESSIONS.planning.at} />,
  'at what is no moment': <Begun at="last Tuesday" />,
});

describe('SessionList', () => {
  test('given a session is to be deleted, then it asks first, and Escape keeps it', async () => {
    const told = actions();
    await show(<SessionList sessions={[SESSIONS.planning]} {...told} />);
    await wipe.click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(wipe).toHaveFocus();
    await wipe.click();
    await page.getByRole('dialog').getByRole('button').last().click();
    expect(told.onWipe.mock.calls).toEqual([['planning']]);
  });

  test('given how far each has come, then it offers what can be done with it', async () => {
    await show(list(SESSIONS.planning, SESSIONS.ending, SESSIONS.debriefed));
    const offered = ([id, action]: readonly [keyof typeof SESSIONS, 'resume' | 'debrief']) =>
      page.getByRole('button', { name: actionOf(action, SESSIONS[id]) }).elements().length;
    expect(offered(['planning', 'resume'])).toBe(1);
    expect(offered(['planning', 'debrief'])).toBe(0);
    // Two of the same mission and team: one to be seen to its end, both to be debriefed.
    expect(offered(['ending', 'resume'])).toBe(1);
    expect(offered(['ending', 'debrief'])).toBe(2);
  });
});
