// What stands above the rooms: the strips along the edges, the papers before and after the turns, and what lies where.

import { createRef, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_TURN, play as played, PROCEED, resolvedSmall } from '../../core/debrief/played.fixture.ts';
import type { Session } from '../../core/engine/session.ts';
import type { Phase } from '../../core/log/form/fact.ts';
import type { BoardTarget } from '../../view/board/board-view.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, type States, showStates } from '../common/show-states.fixture.tsx';
import { say } from '../../text/say.ts';
import { Briefing } from './Briefing.tsx';
import { at, propsOf, type TableOptions } from './common/at-table.fixture.tsx';
import { after, inPhase, momentOf, when } from './common/moments.fixture.ts';
import { withoutExtras } from './dilemma/dilemma.fixture.tsx';
import { Ending } from './Ending.tsx';
import { NOT_PLAYED } from './common/played.fixture.ts';
import { Papers } from './Papers.tsx';
import { Primary } from './Primary.tsx';
import { WordList } from './WordList.tsx';
import { playedAt, playTimeOf } from '../../core/log/clock/session-clock.ts';
import { clockOf } from './common/clock.fixture.ts';
import { PlayScreen } from './PlayScreen.tsx';
import { draftsFrom } from './common/drafts.ts';
import { timerPicture } from './common/room-timer.ts';
import { RoomTimer } from './RoomTimer.tsx';
import { TopBar } from './TopBar.tsx';

const LONG_NAME = 'Gemeinsame_Lagebeurteilungszentrale_der_Uebungsgruppe_Suedwest';
const PLANNING = inPhase('planning', 2);
const CLOSED = played([...FIRST_TURN, PROCEED, { kind: 'close' }]);
const SOMEBODY: BoardTarget = { kind: 'token', id: 'actor.company' };

/** One in each phase: the compiler asks for every one. */
const PHASES: Readonly<Record<Phase, Session | null>> = {
  briefing: inPhase('briefing'),
  situation: inPhase('situation'),
  inject: inPhase('inject'),
  planning: PLANNING,
  resolution: null, // passes by itself
  report: inPhase('report'),
  ending: inPhase('ending'),
  debrief: inPhase('debrief'),
};

/** A state for each phase. */
const inEachPhase = (state: (session: Session) => States[string]): States =>
  Object.fromEntries(
    Object.entries(PHASES).flatMap(([phase, session]) => (session === null ? [] : [[`in ${phase}`, state(session)]])),
  );

/** On a narrow screen it takes back the margins that the papers have there. */
const briefing = (session: Session) =>
  at(session, ({ play }) => (
    <div style={{ padding: 'var(--gap-4) var(--gap-3)' }}>
      <Briefing play={play} />
    </div>
  ));
const tab = (place: number) => page.getByRole('tab').nth(place);

showStates(Briefing, {
  'its first paper': briefing(inPhase('briefing')),
  'the mandate': reached(briefing(inPhase('briefing')), () => tab(-2).click()),
  'the roles, one with its player': reached(briefing(inPhase('briefing')), () => tab(-1).click()),
  'without a content note': briefing(
    played(
      [],
      resolvedSmall((scenario) => (scenario.content_notes = [])),
    ),
  ),
});

const ending = (session: Session) => at(session, ({ play, props }) => <Ending play={play} onSave={props.onSave} />);

showStates(Ending, {
  'as it was reached': ending(inPhase('ending')),
  sealed: ending(inPhase('debrief')),
  'closed before the end': ending(CLOSED),
});

const top = (session: Session, timer: ReactNode = null) =>
  at(session, ({ play, props }) => (
    <TopBar play={play} props={props} heading={createRef()} timer={timer} onFacilitator={vi.fn()} onWords={vi.fn()} />
  ));
const WORDS = [
  { term: 'tariff', also: ['tariffs'], text: 'A list of prices that people must pay.' },
  { term: 'consent', text: 'The agreement of the country that the mission may be there.' },
];
const EXPLAINED = played(
  FIRST_TURN,
  resolvedSmall((scenario) => (scenario.glossary = WORDS)),
);
const withTeam = (session: Session, team: string): Session => ({ ...session, header: { ...session.header, team } });

showStates(TopBar, {
  ...inEachPhase(top),
  'when the mandate is renewed': top(when(({ picture }) => picture.mandate.renewal)),
  'without a team': top(withTeam(PLANNING, '')),
  'with a long name': top(withTeam(PLANNING, LONG_NAME)),
  'with words to look up': top(EXPLAINED),
  'with a timer': top(EXPLAINED, <RoomTimer timer={{ ends: 3_600_000, time: playTimeOf(clockOf(PLANNING, 0)) }} />),
});

const timer = (ends: number | null, ago = 0, session: Session = PLANNING) => (
  <RoomTimer timer={ends === null ? null : { ends, time: playTimeOf(clockOf(session, ago)) }} />
);
/** Milliseconds that were played when the last input was given. */
const soFar = (session: Session) => playedAt(playTimeOf(clockOf(session, 0)), 0);

showStates(RoomTimer, {
  'none is set': timer(null),
  'it runs': timer(soFar(PLANNING) + 125_000),
  'it is over': timer(soFar(PLANNING), 3),
});

describe('the timer of the room', () => {
  const shown = () => page.getByRole('timer').last().element().textContent ?? '';

  test('runs, and says once that it is over', async () => {
    await show(timer(soFar(PLANNING) + 62_000));
    expect(shown()).toMatch(/^1:0[12]$/);
    await expect.poll(shown).toBe('1:00');
    expect(document.querySelector('.room-timer [aria-live]')?.textContent).toBe('');
    await show(timer(soFar(PLANNING) + 60_000, 2));
    expect([shown(), [...document.querySelectorAll('.room-timer [aria-live]')].at(-1)?.textContent]).toEqual([
      '0:00',
      'Time is up.',
    ]);
  });

  test('asks for no clock while none is set', () => {
    const asked = vi.fn(() => clockOf(PLANNING, 0));
    expect([timerPicture(draftsFrom([], vi.fn()), asked), asked.mock.calls]).toEqual([null, []]);
  });

  test('stands still in a pause, also if the page is loaded again', async () => {
    const paused = after(PLANNING, { kind: 'pause' });
    const ends = soFar(paused) + 90_000;
    await show(timer(ends, 30, paused));
    expect(shown()).toBe('1:30');
    await show(timer(ends, 60, paused));
    expect(shown()).toBe('1:30');
  });

  test('is started by the facilitator for the whole room, and kept over a reload', async () => {
    const props = propsOf(PLANNING);
    await show(<PlayScreen {...props} />);
    await page.getByRole('button', { name: say('play.top.facilitator') }).click();
    await page.getByRole('button', { name: say('play.timer.start') }).click();
    await expect.poll(() => document.querySelector('.room-top [role=timer]')?.textContent).toMatch(/^\d+:\d\d$/);
    expect(props.store.drafts.read('timer')).toBeGreaterThan(0);
  });
});

const wordList = at(EXPLAINED, ({ play }) => <WordList open words={play.picture.words} onClose={vi.fn()} />);

showStates(WordList, { open: wordList });

describe('WordList', () => {
  test('given words, then they stand in the order of the alphabet, each with its meaning', async () => {
    await show(wordList);
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(
      page
        .getByRole('term')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['consent', 'tariff']);
    await expect.element(page.getByText('A list of prices that people must pay.')).toBeVisible();
  });
});

const papers = (session: Session, selected: BoardTarget | null = null) =>
  at(session, ({ play }) => (
    <Papers
      play={play}
      filed={0}
      selected={selected}
      onSelect={vi.fn()}
      considering={null}
      onConsider={vi.fn()}
      turn={NOT_PLAYED}
      still={false}
    />
  ));

showStates(Papers, {
  'in the situation': papers(inPhase('situation')),
  'in planning': papers(PLANNING),
  'in planning, dossiers': reached(papers(PLANNING), () => tab(1).click()),
  'in planning, after a decision': papers(when(({ picture }) => picture.phase === 'planning')),
  'beside the report': papers(inPhase('report')),
  'a file': papers(PLANNING, SOMEBODY),
});

const primary = (session: Session, options: TableOptions = {}) =>
  at(session, ({ play, props, dilemma }) => <Primary play={play} props={props} dilemma={dilemma} />, options);
const button = page.getByRole('button').first();
const REFUSED = { tried: { kind: 'skip', inject: 'nothing' } } as const;

showStates(Primary, {
  ...inEachPhase(primary),
  'when the last turn is over': primary(inPhase('report', 10)),
  'in the discussion': primary(withoutExtras(inPhase('inject'))),
  'asked whether to end planning': reached(primary(PLANNING), () => button.click()),
  'the last input was refused': primary(PLANNING, REFUSED),
  paused: primary(after(PLANNING, { kind: 'pause' })),
  'read only': primary(PLANNING, { readOnly: true }),
});

describe('Primary', () => {
  test('given a turn after which a team may stop, then the next step says so', async () => {
    const breaks = [{ after: 1, text: 'Home.' }];
    await show(
      primary(
        played(
          FIRST_TURN,
          resolvedSmall((scenario) => Object.assign(scenario, { breaks })),
        ),
      ),
    );
    await expect.element(page.getByText(say('play.next.stop'))).toBeVisible();
  });

  test('given orders are left, then ending planning asks, and Escape goes back', async () => {
    const { store } = propsOf(PLANNING);
    await show(primary(PLANNING, { props: { store } }));
    await button.click();
    await userEvent.keyboard('{Escape}');
    expect(store.send).not.toHaveBeenCalled();
    await button.click();
    await expect.element(page.getByText(say('play.plan.end_left', store.view().legal.stillOpen))).toBeVisible();
    await page.getByRole('dialog').getByRole('button').last().click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'end_planning' });
    await expect.poll(() => store.view().picture.phase).toBe('report');
  });

  test('given the end of planning is on its way, then the question stands, and it goes when that is not taken', async () => {
    const { store } = propsOf(PLANNING);
    let answer = (_sent: 'not_taken'): void => undefined;
    vi.mocked(store.send).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await show(primary(PLANNING, { props: { store } }));
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button').last().click();
    await expect.element(dialog).toBeVisible();
    answer('not_taken');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('given nothing is chosen yet, then the button says so and sends nothing', async () => {
    const { store } = propsOf(inPhase('inject'));
    await show(primary(inPhase('inject'), { props: { store } }));
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(store.send).not.toHaveBeenCalled();
  });

  test('given the ending, then it closes the session and leads to the debrief', async () => {
    const props = propsOf(inPhase('ending'));
    await show(primary(inPhase('ending'), { props }));
    await button.click();
    await expect.poll(() => vi.mocked(props.onDebrief).mock.calls.length).toBe(1);
    expect(props.store.view().seal).not.toBeNull();
  });
});

describe('TopBar', () => {
  test('given its tools, then each does its own', async () => {
    const props = propsOf(EXPLAINED);
    const [onFacilitator, onWords] = [vi.fn(), vi.fn()];
    await show(
      at(
        EXPLAINED,
        ({ play }) => (
          <TopBar
            play={play}
            props={props}
            heading={createRef()}
            timer={null}
            onFacilitator={onFacilitator}
            onWords={onWords}
          />
        ),
        { props },
      ),
    );
    for (const tool of page.getByRole('button').elements()) (tool as HTMLElement).click();
    for (const told of [onWords, props.onDisplay, onFacilitator, props.onSave, props.onLeave])
      expect(told).toHaveBeenCalledOnce();
  });
});

describe('Papers', () => {
  test('given arrow keys, then the next tab is shown', async () => {
    await show(papers(PLANNING));
    (tab(0).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(1)).toHaveAttribute('aria-selected', 'true');
    expect(momentOf(PLANNING).legal.dossiers.length).toBe(document.querySelectorAll('.dossiers details').length);
  });
});

describe('Ending', () => {
  test('given the session is over, then saving it is offered', async () => {
    const { onSave } = propsOf(inPhase('ending'));
    await show(at(inPhase('ending'), ({ play }) => <Ending play={play} onSave={onSave} />));
    await page.getByRole('button', { name: say('play.ending.save') }).click();
    expect(onSave).toHaveBeenCalledOnce();
  });
});
