import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_TURN, play as played, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Session } from '../../../core/engine/session.ts';
import { facilitatorPictureOf } from '../../../core/engine/view/facilitator-picture.ts';
import { type Input, type Rating, RATINGS } from '../../../core/log/form/input.ts';
import { say } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions, ownOf } from '../common/at-table.fixture.tsx';
import { after, inPhase, momentOf, FOUND_OUT } from '../common/moments.fixture.ts';
import { clockOf, timerOf } from '../common/clock.fixture.ts';
import { describeInput } from '../common/describe-input.ts';
import type { RoomTimer } from '../common/room-timer.ts';
import { Clock } from './Clock.tsx';
import { SILENCE } from '../common/drafts.ts';
import { PinForm } from '../common/PinForm.tsx';
import type { DeskStore, RoomWindow } from '../common/desk-store.ts';
import { Desk } from './Desk.tsx';
import { Facilitator, FacilitatorRoom } from './Facilitator.tsx';
import { SecondWindow } from './SecondWindow.tsx';
import { FacilitatorNotes } from './FacilitatorNotes.tsx';
import { Forward } from './Forward.tsx';
import { FacilitatorPapers } from './FacilitatorPapers.tsx';
import { Named } from './Named.tsx';
import { Override } from './Override.tsx';
import { Rate } from './Rate.tsx';
import { Undo } from './Undo.tsx';

const PLANNING = inPhase('planning', 2);
const DILEMMA = inPhase('inject');
const BEGUN = played([]);
const TO_COME = facilitatorPictureOf(PLANNING).injects.filter(({ state }) => state === 'to_come');
const ONE_HELD = after(PLANNING, { kind: 'hold', inject: TO_COME[0]?.id ?? '', held: true });
const NONSENSE = { kind: 'skip', inject: 'nothing' } as const;

/** A paper must come in the second turn; the one on the table has a choice out of sight. */
const BOUND = resolvedSmall(({ injects: [cable, offer] }) => {
  const [pay] = cable?.choices ?? [];
  if (pay !== undefined) cable?.choices.push({ ...pay, id: 'ask', requires: 'turn > 1', hidden: true });
  Object.assign(offer ?? {}, { trigger: { must: 1, when: 'indicator.consent < 50' } });
});
const AT_PAPER = played(FIRST_TURN.slice(0, 2), BOUND);
/** Paying would ask for the other paper. */
const REFUSE = { kind: 'choose', inject: 'cable', choice: 'refuse' } as const;
const HOLD_BOUND = { kind: 'hold', inject: 'offer', held: true } as const;

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const room = (session: Session, options: TableOptions = {}, open = true, onClose = vi.fn()) =>
  at(
    session,
    ({ play, props }) => <Facilitator play={play} own={ownOf(props)} desk={props.desk} open={open} onClose={onClose} />,
    options,
  );
const danger = page.getByRole('button', { name: say('play.facilitator.close') });

showStates(Facilitator, {
  shut: room(PLANNING, {}, false),
  'in the briefing': room(inPhase('briefing')),
  'in planning': room(PLANNING),
  'in planning, everything open': reached(room(PLANNING), openAll),
  'beside a paper, everything open': reached(room(DILEMMA), openAll),
  'with what is true': reached(room(FOUND_OUT), openAll),
  'asked whether to close': reached(room(PLANNING), () => danger.click()),
  paused: room(after(PLANNING, { kind: 'pause' })),
  'read only': room(PLANNING, { readOnly: true }),
  'the last input was refused': room(PLANNING, { tried: NONSENSE }),
  'at the ending': room(inPhase('ending')),
  'in the debrief': room(inPhase('debrief')),
});

/** The drawer with a PIN, as it was chosen at set-up. */
const behindPin = () => {
  const { store } = propsOf(PLANNING);
  store.drafts.write(SILENCE, { slips: false, tablePin: '', facilitatorPin: '8642' });
  return room(PLANNING, { props: { store } });
};
const pinField = page.getByLabelText(say('play.pin.facilitator'));

showStates(PinForm, {
  'over the drawer': behindPin(),
  'the wrong PIN': reached(behindPin(), async () => {
    await userEvent.fill(pinField, '1');
    await userEvent.keyboard('{Enter}');
  }),
});

describe('a drawer with a PIN', () => {
  test('shows nothing but the question for it, until it is given', async () => {
    await show(behindPin());
    const { sessionCode } = facilitatorPictureOf(PLANNING);
    expect(document.body.textContent).not.toContain(sessionCode);
    await userEvent.fill(pinField, '8642');
    await page.getByRole('button', { name: say('play.pin.open') }).click();
    await expect.element(page.getByText(sessionCode)).toBeInTheDocument();
  });
});

const clock = (session: Session, ago: number, minutes: number | null = 90, timer: RoomTimer = timerOf()) => (
  <Clock clock={clockOf(session, ago, minutes)} timer={timer} picture={momentOf(session).picture} />
);

showStates(Clock, {
  'behind the plan': reached(clock(PLANNING, 40), openAll),
  'ahead of it, with a timer': clock(DILEMMA, 0, 600, timerOf(90_000)),
  'without a plan': reached(clock(DILEMMA, 3, null), openAll),
  paused: clock(after(PLANNING, { kind: 'pause' }), 3),
  'when it is over': reached(clock(inPhase('debrief'), 5), openAll),
});

describe('the clock', () => {
  const text = () => page.getByRole('region', { name: say('play.clock.title') }).element().textContent;

  test('says how the class stands against its plan, and for how many turns there is time', async () => {
    await show(clock(PLANNING, 60));
    expect(text()).toMatch(/Planning: 60 minutes, \d+ planned/);
    expect(text()).toMatch(/In all \d+ minutes of 90: \d+ minutes behind the plan/);
    expect(text()).toContain(say('play.clock.fit', { n: 0 }));
  });

  test('sets what was played beside what was planned, for every step', async () => {
    await show(clock(PLANNING, 0));
    openAll();
    const { rows } = clockOf(PLANNING, 0);
    const cells = [...document.querySelectorAll('.clock-rows tbody tr')].map((row) => row.textContent);
    expect(cells).toHaveLength(rows.length);
    expect(cells[0]).toMatch(/^Briefing\d+1$/);
  });

  test('starts a timer of the minutes that are typed, and takes it away', async () => {
    const timer = timerOf(1);
    await show(clock(PLANNING, 0, 90, timer));
    await userEvent.fill(page.getByRole('textbox'), '7');
    await page.getByRole('button', { name: say('play.timer.again') }).click();
    expect(vi.mocked(timer.start).mock.calls.map(([minutes]) => minutes)).toEqual([7]);
    await page.getByRole('button', { name: say('play.timer.stop') }).click();
    expect(timer.stop).toHaveBeenCalledOnce();
    await userEvent.fill(page.getByRole('textbox'), '0');
    await expect.element(page.getByRole('button', { name: say('play.timer.again') })).toBeDisabled();
  });
});

const notes = (session: Session) => (
  <FacilitatorNotes notes={facilitatorPictureOf(session).notes} roles={momentOf(session).picture.roles} />
);

showStates(FacilitatorNotes, {
  'no paper on the table': notes(PLANNING),
  'on the paper on the table': reached(notes(DILEMMA), openAll),
  'with a choice out of sight': reached(notes(AT_PAPER), openAll),
});

const papers = (session: Session, options: TableOptions = {}) =>
  reached(
    at(
      session,
      ({ play, props }) => {
        const { injects, coming } = ownOf(props).facilitator();
        return <FacilitatorPapers play={play} injects={injects} coming={coming} />;
      },
      options,
    ),
    openAll,
  );

showStates(FacilitatorPapers, {
  'none has come': papers(BEGUN),
  'one on the table': papers(DILEMMA),
  'one held back': papers(ONE_HELD),
  'one must come': papers(AT_PAPER),
  'one that must come, held back': papers(after(AT_PAPER, HOLD_BOUND)),
  'one whose turn is over': papers(played([...FIRST_TURN.slice(0, 2), REFUSE], BOUND)),
  'all have come': papers(inPhase('report', 10)),
});

const override = (session: Session) =>
  at(session, ({ play, props }) => <Override play={play} values={ownOf(props).facilitator().values} />);
const [kindField, valueField] = [page.getByRole('combobox').nth(0), page.getByRole('combobox').nth(1)];
const { values } = facilitatorPictureOf(PLANNING);

/** Chooses the first value of this type. */
async function choose(type: (typeof values)[number]['type']): Promise<string> {
  const value = values.find((one) => one.type === type);
  if (value === undefined) throw new Error('no such value');
  await userEvent.selectOptions(kindField, value.kind);
  await userEvent.selectOptions(valueField, value.path);
  return value.path;
}

showStates(Override, {
  'a number': override(PLANNING),
  'a number written': reached(override(PLANNING), () => userEvent.fill(page.getByRole('textbox').first(), '40')),
  'yes or no': reached(override(PLANNING), () => choose('truth')),
  'a state': reached(override(PLANNING), () => choose('state')),
  'of which there is nothing': at(PLANNING, ({ play }) => <Override play={play} values={[]} />),
});

const HERE: RoomWindow = { on: true, state: 'here', sameScreen: false, blocked: false };
const deskWith = (room: Partial<RoomWindow>): DeskStore => {
  const view = { ...HERE, ...room };
  return { subscribe: () => () => undefined, view: () => view, open: vi.fn(), close: vi.fn() };
};
const second = (room: Partial<RoomWindow>, desk = deskWith(room)) => <SecondWindow desk={desk} />;

showStates(SecondWindow, {
  'none can be opened': <SecondWindow desk={null} />,
  'not opened': second({ on: false, state: 'none', sameScreen: null }),
  'refused by the browser': second({ on: false, state: 'none', blocked: true }),
  'being opened': second({ state: 'opening' }),
  'there, with all said': reached(second({}), openAll),
  'on the same screen': second({ sameScreen: true }),
  lost: second({ state: 'lost' }),
});

const desk = (session: Session, silent = false, onTable = vi.fn()) =>
  at(session, ({ play, props }) => (
    <main>
      <Desk play={play} own={ownOf(props)} desk={deskWith({})} silent={silent} onTable={onTable} />
    </main>
  ));
const pinned = at(PLANNING, ({ play, props }) => {
  play.drafts.write(SILENCE, { facilitatorPin: '2468' });
  return (
    <main>
      <Desk play={play} own={ownOf(props)} desk={deskWith({})} silent={false} onTable={vi.fn()} />
    </main>
  );
});

showStates(Desk, {
  'while positions are taken': desk(DILEMMA, true),
  'under its PIN': pinned,
  'in the debrief': desk(inPhase('debrief')),
});

describe('the facilitator’s window', () => {
  test('given a PIN, then nothing of what the facilitator knows is on the page before it is typed', async () => {
    await show(pinned);
    const [hidden] = facilitatorPictureOf(PLANNING).unknowns;
    expect(document.body.textContent).not.toContain(hidden?.text);
    await page.getByLabelText(say('play.pin.facilitator')).fill('2468');
    await page.getByRole('button', { name: say('play.pin.uncover') }).click();
    expect(document.body.textContent).toContain(hidden?.text);
  });

  test('given positions are taken here, then the table is one press away', async () => {
    const onTable = vi.fn();
    await show(desk(DILEMMA, true, onTable));
    await page.getByRole('button', { name: say('play.desk.to_table') }).click();
    expect(onTable).toHaveBeenCalledOnce();
  });
});

showStates(FacilitatorRoom, {
  'in a drawer': at(PLANNING, ({ play, props }) => (
    <FacilitatorRoom play={play} own={ownOf(props)} onClose={vi.fn()} />
  )),
});
const undo = (session: Session, options: TableOptions = {}) =>
  at(
    session,
    ({ play, props }) => {
      const { inputs, forward } = ownOf(props).facilitator();
      return <Undo play={play} inputs={inputs} forward={forward} />;
    },
    options,
  );
/** More than is listed. */
const LATE = inPhase('report', 4);
const UNDONE = after(LATE, { kind: 'rewind', to: 4 });
const undoTo = page.getByRole('button', { name: say('play.facilitator.undo_to') });
const forwardTo = page.getByRole('button', { name: say('play.facilitator.forward_to') });
/** The button that gives all of it again. */
const allOf = (session: Session) =>
  page.getByRole('button', {
    name: say('play.facilitator.forward_all', { n: facilitatorPictureOf(session).forward.length }),
  });
const STUCK = after(UNDONE, { kind: 'pause' });

showStates(Undo, {
  nothing: undo(BEGUN),
  something: undo(inPhase('situation')),
  'more than are shown': undo(LATE),
  'asked whether to take back one': reached(undo(LATE), () => undoTo.first().click()),
  'asked whether to take back many': reached(undo(LATE), () => undoTo.last().click()),
});

const forward = (session: Session) =>
  at(session, ({ play, props }) => <Forward play={play} forward={ownOf(props).facilitator().forward} />);

showStates(Forward, {
  'nowhere to go': reached(undo(PLANNING), () => undefined),
  'more than are shown': forward(UNDONE),
  stopped: reached(forward(STUCK), () => allOf(STUCK).click()),
  'gone part of the way': reached(forward(UNDONE), () => forwardTo.first().click()),
});

const NAMES = facilitatorPictureOf(LATE).inputs;
showStates(Named, {
  'a few': <Named inputs={NAMES.slice(0, 2)} />,
  many: <Named inputs={NAMES} />,
});

const OBJECTIVES = facilitatorPictureOf(PLANNING).rating.objectives;
const aRating = (k: number): Input => ({
  kind: 'rate',
  objective: OBJECTIVES[k % OBJECTIVES.length]?.id ?? '',
  rating: RATINGS[k % RATINGS.length] ?? 'P',
  ...(k % 2 === 0 && { note: 'They asked at once who profits.' }),
});
const rate = (session: Session, options: TableOptions = {}) =>
  reached(
    at(session, ({ play, props }) => <Rate play={play} rating={ownOf(props).facilitator().rating} />, options),
    openAll,
  );
const RATED_OFTEN = after(PLANNING, ...Array.from({ length: 13 }, (_, k) => aRating(k)));
const grade = (letter: Rating) =>
  page.getByRole('radio', {
    name: say('play.facilitator.grade', { letter, rating: tell('value.rating', { rating: letter }) }),
  });

showStates(Rate, {
  'nothing rated yet': rate(DILEMMA),
  'more than are shown': rate(RATED_OFTEN),
  'after the ending': rate(after(inPhase('ending'), aRating(0), aRating(1))),
  'just written down': reached(rate(DILEMMA).element, async () => {
    openAll();
    await grade('M').click({ force: true });
    await page.getByRole('button').click();
  }),
});

/** A room whose store can be looked at. */
async function openRoom(session: Session) {
  const { store } = propsOf(session);
  await show(room(session, { props: { store } }));
  return store;
}

describe('Facilitator', () => {
  test('given it is paused, then the same button resumes', async () => {
    const store = await openRoom(PLANNING);
    await page.getByRole('button', { name: say('play.facilitator.pause') }).click();
    await page.getByRole('button', { name: say('play.facilitator.resume') }).click();
    expect(vi.mocked(store.send).mock.calls).toEqual([[{ kind: 'pause' }], [{ kind: 'resume' }]]);
  });

  test('given it is to be closed, then it asks first', async () => {
    const store = await openRoom(PLANNING);
    await danger.click();
    expect(store.send).not.toHaveBeenCalled();
    await page.getByRole('dialog').last().getByRole('button').last().click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'close' });
  });

  test('given a note is written, then it is added, and the field is empty again', async () => {
    const store = await openRoom(PLANNING);
    const field = page.getByRole('textbox', { name: say('play.facilitator.note') });
    await userEvent.fill(field, ' The bus is late. ');
    await page.getByRole('button', { name: say('play.facilitator.add_note') }).click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'annotate', text: 'The bus is late.' });
    await expect.element(field).toHaveValue('');
  });
});

describe('Rate', () => {
  test('given an objective, a grade and a reason, then the input has them, and the form is empty again', async () => {
    const { store } = propsOf(DILEMMA);
    const { element, by } = rate(DILEMMA, { props: { store } });
    await show(element);
    by();
    const [, second] = OBJECTIVES;
    await expect.element(page.getByText(say('play.facilitator.rate_first'))).toBeVisible();
    await page.getByRole('button').click({ force: true });
    expect(store.send).not.toHaveBeenCalled();
    await userEvent.selectOptions(page.getByRole('combobox'), second?.id ?? '');
    await grade('S').click({ force: true });
    const why = page.getByRole('textbox');
    await userEvent.fill(why, ' They asked. ');
    await page.getByRole('button').click();
    expect(vi.mocked(store.send).mock.calls).toEqual([
      [{ kind: 'rate', objective: second?.id, rating: 'S', note: 'They asked.' }],
    ]);
    await expect.element(why).toHaveValue('');
    await expect.element(grade('S')).not.toBeChecked();
    await expect.element(page.getByRole('status')).toHaveTextContent(/performed with some challenges/);
    await expect.element(page.getByText('They asked.')).toBeVisible();
  });

  test('given no reason, then the input has none; a later rating leaves the earlier one in the list', async () => {
    const { store } = propsOf(DILEMMA);
    const { element, by } = rate(DILEMMA, { props: { store } });
    await show(element);
    by();
    for (const letter of ['U', 'P'] as const) {
      await grade(letter).click({ force: true });
      await page.getByRole('button').click();
      await expect.element(grade(letter)).not.toBeChecked();
    }
    const objective = OBJECTIVES[0]?.id;
    expect(vi.mocked(store.send).mock.calls).toEqual([
      [{ kind: 'rate', objective, rating: 'U' }],
      [{ kind: 'rate', objective, rating: 'P' }],
    ]);
    expect(page.getByRole('listitem').elements()).toHaveLength(2);
  });

  test('given a session that can hold no ratings, then there is no form', async () => {
    await show(at(DILEMMA, ({ play }) => <Rate play={play} rating={{ objectives: [], given: [] }} />));
    expect(document.querySelector('details')).toBeNull();
  });
});

describe('Undo', () => {
  const inputs = () => facilitatorPictureOf(LATE).inputs;

  test('given it is asked for, then what goes is named and counted, and nothing is sent before it is confirmed', async () => {
    const { store } = propsOf(LATE);
    await show(undo(LATE, { props: { store } }));
    await undoTo.nth(1).click();
    const dialog = page.getByRole('dialog');
    const going = inputs().slice(-2);
    await expect.element(dialog).toHaveTextContent(say('play.facilitator.undo_title', { n: 2 }));
    expect([...document.querySelectorAll('dialog li')].map(({ textContent }) => textContent)).toEqual(
      going.map(({ told }) => describeInput(told)),
    );
    expect(store.send).not.toHaveBeenCalled();
    await page.getByRole('button', { name: say('play.facilitator.undo_confirm') }).click();
    expect(vi.mocked(store.send).mock.calls).toEqual([[{ kind: 'rewind', to: (going[0]?.n ?? 0) - 1 }]]);
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('given it is left as it is, then nothing is sent', async () => {
    const { store } = propsOf(LATE);
    await show(undo(LATE, { props: { store } }));
    await undoTo.first().click();
    await page
      .getByRole('button', { name: say('play.facilitator.undo_cancel') })
      .last()
      .click();
    expect(store.send).not.toHaveBeenCalled();
  });

  test('given more than eight would go, then eight are named, and how many more', async () => {
    await show(undo(LATE));
    await undoTo.last().click();
    const lines = [...document.querySelectorAll('dialog li')].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe(describeInput(inputs().at(-12)?.told ?? { kind: 'pause' }));
    expect(lines.at(-1)).toBe(say('play.facilitator.more', { n: 4 }));
  });
});

describe('Forward', () => {
  test('given all of it, then the same inputs are sent in their order, and there is nothing more to go forward to', async () => {
    const { store } = propsOf(UNDONE);
    const given = facilitatorPictureOf(UNDONE).forward.map(({ input }) => [input]);
    await show(undo(UNDONE, { props: { store } }));
    await allOf(UNDONE).click();
    await expect.element(page.getByText(say('play.facilitator.forward_note'))).not.toBeInTheDocument();
    expect(vi.mocked(store.send).mock.calls).toEqual(given);
    expect(store.own?.facilitator().forward).toEqual([]);
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  test('given it is gone up to one of them, then the rest stays', async () => {
    const { store } = propsOf(UNDONE);
    const { forward: before } = facilitatorPictureOf(UNDONE);
    await show(undo(UNDONE, { props: { store } }));
    await forwardTo.nth(2).click();
    await expect.poll(() => store.own?.facilitator().forward.length).toBe(before.length - 3);
    expect(vi.mocked(store.send).mock.calls).toEqual(before.slice(0, 3).map(({ input }) => [input]));
  });

  test('given one is refused, then it stops there and says before what, and why', async () => {
    const { store } = propsOf(STUCK);
    await show(undo(STUCK, { props: { store } }));
    await allOf(STUCK).click();
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(say('refusal.paused'));
    const [first] = store.own?.facilitator().forward ?? [];
    await expect.element(alert).toHaveTextContent(describeInput(first?.told ?? { kind: 'close' }));
    expect(store.send).toHaveBeenCalledOnce();
  });
});

describe('FacilitatorPapers', () => {
  const sayMust = (way: 'due' | 'held') => say('play.facilitator.must', { way, turn: 1, conditional: true });

  test.each([
    [sayMust('due'), AT_PAPER],
    [sayMust('held'), after(AT_PAPER, HOLD_BOUND)],
    [say('play.facilitator.coming.when_over'), played([...FIRST_TURN.slice(0, 2), REFUSE], BOUND)],
  ] as const)('given a paper that must come, then it says: %s', async (said, session) => {
    const { element, by } = papers(session);
    await show(element);
    by();
    await expect.element(page.getByText(said)).toBeVisible();
  });

  test('given the one on the table is skipped, then its line and the reader hear what is there now', async () => {
    const { element, by } = papers(AT_PAPER);
    await show(element);
    by();
    await page.getByRole('button', { name: new RegExp(say('play.facilitator.skip')) }).click();
    const said = say('play.facilitator.answer.skipped', { more: false });
    await expect.element(page.getByRole('listitem').first()).toHaveTextContent(said);
    await expect.element(page.getByRole('status')).toHaveTextContent(said);
  });
});

describe('FacilitatorNotes', () => {
  test('given a choice out of sight, then they name it', async () => {
    await show(notes(AT_PAPER));
    openAll();
    await expect.element(page.getByText(say('play.facilitator.hidden_choices'))).toBeVisible();
  });
});

describe('Override', () => {
  test.each([
    ['truth', expect.any(Boolean)],
    ['state', expect.any(String)],
  ] as const)('given a %s is set, then the input has its path and value', async (type, to) => {
    const { store } = propsOf(PLANNING);
    await show(at(PLANNING, ({ play }) => <Override play={play} values={values} />, { props: { store } }));
    const value = await choose(type);
    await page.getByRole('button').click();
    expect(vi.mocked(store.send).mock.calls).toEqual([[{ kind: 'override', value, to }]]);
  });

  test('given letters among the digits, then the digits count', async () => {
    const { store } = propsOf(PLANNING);
    await show(at(PLANNING, ({ play }) => <Override play={play} values={values} />, { props: { store } }));
    await userEvent.fill(page.getByRole('textbox').first(), '4x0');
    await page.getByRole('button').click();
    expect(vi.mocked(store.send).mock.calls[0]?.[0]).toMatchObject({ kind: 'override', to: 40 });
  });
});
