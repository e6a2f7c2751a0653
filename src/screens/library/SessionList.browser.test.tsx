import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { SESSIONS } from './cards.fixture.ts';
import type { SessionCard } from './cards.ts';
import { actionOf, Begun } from './say-session.tsx';
import { SessionList } from './SessionList.tsx';

const actions = () => ({ onResume: vi.fn(), onDebrief: vi.fn(), onSave: vi.fn(), onSaveAll: vi.fn(), onWipe: vi.fn() });
const list = (...sessions: SessionCard[]) => <SessionList sessions={sessions} {...actions()} />;
const wipe = page.getByRole('button', { name: actionOf('wipe', SESSIONS.planning) });

/** A year of sessions, the newest first. */
const MANY = Array.from({ length: 200 }, (_, k): SessionCard => {
  const day = String(28 - (k % 28)).padStart(2, '0');
  const month = String(12 - Math.floor(k / 28)).padStart(2, '0');
  return { ...SESSIONS.planning, id: `many${k}`, team: `Team ${k}`, at: `2026-${month}-${day}T09:30:00+01:00` };
});
const search = page.getByRole('searchbox');
const slips = () => page.getByRole('article').elements().length;
const more = page.getByRole('button', { name: say('library.show_more', { n: 6 }) });

showStates(SessionList, {
  'two hundred': list(...MANY),
  'two hundred, of which some are searched': reached(list(...MANY), () => userEvent.fill(search, 'nov')),
  'two hundred, of which none fits': reached(list(...MANY), () => userEvent.fill(search, 'nobody')),
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

  test('given two hundred, then six are shown, and the next six when asked, with the focus on the first of them', async () => {
    await show(list(...MANY));
    expect(slips()).toBe(6);
    await expect.element(page.getByRole('status')).toHaveTextContent('6 of 200 sessions');
    (more.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(slips).toBe(12);
    expect(document.activeElement?.querySelector('h3')?.textContent).toBe('Team 6');
    await expect.element(page.getByRole('status')).toHaveTextContent('12 of 200 sessions');
  });

  test('given words are searched, then those that fit are shown from the first, and counted', async () => {
    await show(list(...MANY));
    await more.click();
    await userEvent.fill(search, 'team 199');
    await expect.poll(slips).toBe(1);
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 200 sessions');
    await userEvent.fill(search, '2026-11');
    await expect.poll(slips).toBe(6);
    await expect.element(page.getByRole('status')).toHaveTextContent('6 of 28 sessions');
    await userEvent.fill(search, 'nobody');
    await expect.element(page.getByRole('status')).toHaveTextContent('None of 200 sessions fits.');
  });

  test('given a finished session, then everything of it can be saved at once, and of no other', async () => {
    const told = actions();
    await show(<SessionList sessions={[SESSIONS.debriefed, SESSIONS.planning, SESSIONS.damaged]} {...told} />);
    const offered = page.getByText(say('library.save_all'), { exact: true });
    expect(offered.elements()).toHaveLength(1);
    await page.getByRole('button', { name: actionOf('save_all', SESSIONS.debriefed) }).click();
    expect(told.onSaveAll.mock.calls).toEqual([['debriefed']]);
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
