import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { play as played, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Session } from '../../../core/engine/session.ts';
import type { Prediction } from '../../../core/log/form/input.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions } from '../common/at-table.fixture.tsx';
import { after, inPhase, momentOf, when } from '../common/moments.fixture.ts';
import { Advice } from './Advice.tsx';
import { Decided } from './Decided.tsx';
import { DecisionNotes } from './DecisionNotes.tsx';
import { atDilemma, marked, withoutExtras } from './dilemma.fixture.tsx';
import { Words } from '../common/words.ts';
import { WordsInChoices } from './WordsInChoices.tsx';
import { Dissent } from './Dissent.tsx';
import { DilemmaTable } from './DilemmaTable.tsx';
import { say } from '../../../text/say.ts';
import { SILENCE } from '../common/drafts.ts';
import { Discussion } from './Discussion.tsx';
import { HandOver } from './HandOver.tsx';
import { TakenElsewhere } from './TakenElsewhere.tsx';
import { Slips } from './Slips.tsx';
import { Positions } from './Positions.tsx';
import { PredictionFields } from './PredictionFields.tsx';
import type { Notes } from './read-draft.ts';

const ASKED = inPhase('inject');
const ALL_MARKED = marked(ASKED, 5);
const PAUSED = after(ALL_MARKED, { kind: 'pause' });
/** A second paper of the turn, so that the first is decided; one that carries a content note. */
const SECOND = when(({ picture }) => picture.phase === 'inject' && picture.decided.length > 0);
const NOTED = when(({ picture }) => picture.table !== null && picture.table.contentNote !== null);
/** A choice costs more than there is. */
const TOO_DEAR = played(
  [PROCEED, PROCEED],
  resolvedSmall((scenario) => {
    for (const choice of scenario.injects[0]?.choices.slice(0, 1) ?? []) choice.spends = { funds: 50 };
  }),
);
/** One way to go on is also said in one plain line. */
const WITH_GIST = played(
  [PROCEED, PROCEED],
  resolvedSmall((scenario) => {
    for (const choice of scenario.injects[0]?.choices.slice(0, 1) ?? [])
      choice.gist = 'The mission pays the toll once.';
  }),
);

const envelope = page.getByRole('button', { expanded: false });

const advice = (session: Session, roles = momentOf(session).picture.roles) =>
  atDilemma(session, ({ table }, { play }) => <Advice play={play} table={table} roles={roles} title="Advice" />);

showStates(Advice, {
  'to nobody': advice(ASKED, []),
  'in envelopes': advice(ASKED),
  'one of them open': reached(advice(ASKED), () => envelope.first().click()),
  'of the role that brings the paper': reached(
    advice(
      ASKED,
      momentOf(ASKED).picture.roles.filter(({ id }) => id === momentOf(ASKED).picture.table?.broughtBy),
    ),
    () => envelope.click(),
  ),
});

const decided = (session: Session) => at(session, ({ play }) => <Decided play={play} />);

showStates(Decided, {
  nothing: decided(ASKED),
  one: decided(SECOND),
  several: decided(when(({ picture }) => picture.decided.length > 1)),
  'without an outcome': decided(
    played(
      [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'pay' }],
      resolvedSmall((scenario) => {
        for (const choice of scenario.injects[0]?.choices ?? []) delete choice.outcome;
      }),
    ),
  ),
});

const PREDICTION: Prediction = { value: 'indicator.consent', direction: 'up', by: 2, sure: 70 };
const EMPTY: Notes = { rationale: '', dissent: '', prediction: null };
const WRITTEN: Notes = { rationale: 'A quiet season.\n'.repeat(6), dissent: 'x'.repeat(400), prediction: PREDICTION };

const notes = (session: Session, written: Notes, onNotes = vi.fn()) =>
  at(session, ({ play }) => <DecisionNotes play={play} notes={written} reason={createRef()} onNotes={onNotes} />);

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

showStates(DecisionNotes, {
  empty: notes(ASKED, EMPTY),
  written: notes(ASKED, WRITTEN),
  'without predictions': notes(withoutExtras(ASKED), EMPTY),
});

const dissent = (written: Notes) => <Dissent notes={written} onNotes={vi.fn()} />;

showStates(Dissent, { 'of nobody': dissent(EMPTY), written: dissent(WRITTEN) });

const fields = (session: Session, prediction: Prediction | null, onPrediction = vi.fn()) =>
  at(session, ({ play }) => <PredictionFields play={play} prediction={prediction} onPrediction={onPrediction} />);

showStates(PredictionFields, {
  'no prediction': fields(ASKED, null),
  'a prediction': fields(ASKED, PREDICTION),
  'in the last turn': fields(inPhase('inject', 10), { ...PREDICTION, by: 10, direction: 'down', sure: 100 }),
});

const positions = (session: Session, options: TableOptions = {}) =>
  atDilemma(
    session,
    ({ asked }, side) => {
      if (asked === null) throw new Error('nobody is asked any more');
      return <Positions {...side} asked={asked} />;
    },
    options,
  );

showStates(Positions, {
  'of the first role': positions(ASKED),
  'of the last role': positions(marked(ASKED, 4)),
  'one chosen': reached(positions(ASKED), () => page.getByRole('radio').first().click()),
  'a way that cannot be gone is not shut yet': positions(TOO_DEAR),
  paused: positions(after(ASKED, { kind: 'pause' })),
  'read only': positions(ASKED, { readOnly: true }),
});

/** The table with a PIN, or with slips, as it was chosen at set-up. */
function behindPin(session: Session, tablePin = '2468', slips = false) {
  const { store } = propsOf(session);
  store.drafts.write(SILENCE, { slips, tablePin, facilitatorPin: '' });
  return {
    store,
    element: atDilemma(
      session,
      (dilemma, { play, look }) => <DilemmaTable play={play} dilemma={dilemma} look={look} />,
      {
        props: { store },
      },
    ),
  };
}
const pinField = page.getByLabelText(say('play.pin.table'));
const turnOver = async (pin = '2468') => {
  await userEvent.fill(pinField, pin);
  await userEvent.keyboard('{Enter}');
};

showStates(TakenElsewhere, {
  'none is in': <TakenElsewhere answered={0} of={5} heading={createRef()} />,
  'some are in': <TakenElsewhere answered={3} of={5} heading={createRef()} />,
});

showStates(HandOver, {
  'to the first role': behindPin(ASKED).element,
  'to the next role': behindPin(marked(ASKED, 2)).element,
  'a PIN that is not the right one': reached(behindPin(ASKED).element, () => turnOver('1111')),
});

describe('passing the keyboard', () => {
  const cards = () => page.getByRole('radio').elements().length;

  test('given the right PIN, then the page of that role is shown; given another, then nothing is', async () => {
    await show(behindPin(ASKED).element);
    expect(cards()).toBe(0);
    await turnOver('1357');
    await expect.element(page.getByText(say('play.pin.wrong'))).toBeInTheDocument();
    expect(cards()).toBe(0);
    await turnOver();
    await expect.poll(cards).toBeGreaterThan(1);
  });

  test('given a position is marked, then the next role finds a card, and nothing of it anywhere on the page', async () => {
    const { store, element } = behindPin(ASKED);
    await show(element);
    await turnOver();
    const { table, roles } = momentOf(ASKED).picture;
    const choice = table?.choices[1];
    if (table === null || choice === undefined) throw new Error('no choice');
    await page.getByRole('radio').nth(1).click();
    await store.send({ kind: 'position', role: roles[0]?.id ?? '', inject: table.inject, choice: choice.id });
    await expect.element(pinField).toHaveValue('');
    await expect.element(page.getByRole('heading', { name: roles[1]?.name ?? '' })).toHaveFocus();
    expect(cards()).toBe(0);
    expect(document.body.textContent).not.toContain(choice.label);
  });

  test('given it was turned over, then nothing of that is kept for who loads the page again', async () => {
    const { store, element } = behindPin(ASKED);
    const write = vi.spyOn(store.drafts, 'write');
    await show(element);
    await turnOver();
    await expect.poll(cards).toBeGreaterThan(1);
    expect(write).not.toHaveBeenCalled();
  });

  test('given all have marked, then the discussion lies open', async () => {
    await show(behindPin(ALL_MARKED).element);
    expect(cards()).toBeGreaterThan(1);
  });

  test('given something else than a PIN was kept, then nothing is covered', async () => {
    await show(behindPin(ASKED, '12').element);
    expect(cards()).toBeGreaterThan(1);
  });
});

showStates(Slips, {
  'of all': behindPin(ASKED, '', true).element,
  'of those who have none in': behindPin(marked(ASKED, 3), '', true).element,
});

describe('slips of paper', () => {
  test('are entered all at once, and then the discussion lies open', async () => {
    const { store, element } = behindPin(ASKED, '', true);
    await show(element);
    const { table, roles } = momentOf(ASKED).picture;
    const lists = page.getByRole('combobox');
    expect(lists.elements()).toHaveLength(roles.length);
    await lists.nth(0).selectOptions(table?.choices[1]?.id ?? '');
    await lists.nth(2).selectOptions(table?.choices[0]?.id ?? '');
    await page.getByRole('button', { name: say('play.slips.enter') }).click();
    await expect.element(page.getByRole('heading', { name: say('play.slips.title') })).not.toBeInTheDocument();
    const sent = vi.mocked(store.send).mock.calls.map(([input]) => input);
    expect(sent).toEqual([
      { kind: 'position', role: roles[0]?.id, inject: table?.inject, choice: table?.choices[1]?.id },
      { kind: 'position', role: roles[2]?.id, inject: table?.inject, choice: table?.choices[0]?.id },
    ]);
    await expect.poll(() => page.getByRole('radio').elements().length).toBeGreaterThan(1);
  });

  test('may all be empty', async () => {
    const { store, element } = behindPin(ASKED, '', true);
    await show(element);
    await page.getByRole('button', { name: say('play.slips.enter') }).click();
    await expect.poll(() => page.getByRole('radio').elements().length).toBeGreaterThan(1);
    expect(store.send).not.toHaveBeenCalled();
  });
});

const discussion = (session: Session, options: TableOptions = {}) =>
  atDilemma(session, (_dilemma, side) => <Discussion {...side} />, options);

showStates(Discussion, {
  'nobody has a position': discussion(ASKED),
  'all positions on the table': discussion(ALL_MARKED),
  'one chosen, everything open': reached(discussion(ALL_MARKED), async () => {
    await page.getByRole('radio').first().click();
    openAll();
  }),
  'without positions and predictions': discussion(withoutExtras(ASKED)),
  'a way that cannot be gone': discussion(TOO_DEAR),
  'a way in one plain line': discussion(WITH_GIST),
  paused: discussion(PAUSED),
  'read only': discussion(ALL_MARKED, { readOnly: true }),
});

const WITH_WORDS = played(
  [PROCEED, PROCEED],
  resolvedSmall((scenario) => {
    scenario.glossary = [{ term: 'convoy', text: 'A group of vehicles that drive together.' }];
    for (const choice of scenario.injects[0]?.choices.slice(0, 1) ?? []) choice.text = 'The convoy pays.';
  }),
);
const wordsInChoices = atDilemma(WITH_WORDS, (dilemma, { play }) => (
  <Words value={play.picture.words}>
    <WordsInChoices choices={dilemma.table.choices} />
  </Words>
));

showStates(WordsInChoices, { 'one word': reached(wordsInChoices, () => page.getByRole('button').hover()) });

describe('words in the choices', () => {
  test('are explained below them', async () => {
    await show(
      atDilemma(WITH_WORDS, (_dilemma, side) => (
        <Words value={side.play.picture.words}>
          <Discussion {...side} />
        </Words>
      )),
    );
    await expect
      .element(page.getByRole('group').getByRole('listitem').getByRole('button', { name: 'convoy' }))
      .toBeVisible();
  });
});

describe('a choice with a plain line', () => {
  test('shows it to everybody who chooses', async () => {
    await show(discussion(WITH_GIST));
    await expect.element(page.getByText('The mission pays the toll once.')).toBeVisible();
  });
});

const table = (session: Session, options: TableOptions = {}) =>
  atDilemma(session, (_dilemma, side) => <DilemmaTable {...side} />, options);

showStates(DilemmaTable, {
  'silent positions': table(ASKED),
  discussion: table(ALL_MARKED),
  'with a content note': table(NOTED),
  'after another decision': table(SECOND),
  paused: table(PAUSED),
});

describe('Positions', () => {
  test('given a role passes, then the next is asked, under the focus', async () => {
    const { roles } = momentOf(ASKED).picture;
    await show(table(ASKED));
    await expect.element(page.getByRole('heading', { name: roles[0]?.name ?? '' })).toBeInTheDocument();
    await page.getByRole('button').nth(-2).click();
    await expect.element(page.getByRole('heading', { name: roles[1]?.name ?? '' })).toHaveFocus();
  });

  test('given the discussion is opened at once, then all can be decided without positions', async () => {
    await show(table(ASKED));
    await page.getByRole('button').last().click();
    await expect.element(page.getByRole('textbox').first()).toBeInTheDocument();
  });
});

describe('Advice', () => {
  test('given one envelope is opened after another, then the first is shut, and both are noted', async () => {
    const { store } = propsOf(ASKED);
    const { roles, table: paper } = momentOf(ASKED).picture;
    const content = advice(ASKED).props.content;
    await show(at(ASKED, content, { props: { store } }));
    await envelope.nth(0).click();
    await envelope.nth(0).click();
    expect(page.getByRole('button', { expanded: true }).elements()).toHaveLength(1);
    const noted = roles.slice(0, 2).map(({ id }) => [`advice:${paper?.inject}.${id}`]);
    expect(vi.mocked(store.opened).mock.calls).toEqual(noted);
  });
});

describe('PredictionFields', () => {
  test('given only a way is chosen, then that is a prediction; without one there is none', async () => {
    const onPrediction = vi.fn();
    await show(fields(ASKED, null, onPrediction));
    await userEvent.selectOptions(
      page.getByRole('combobox').first(),
      momentOf(ASKED).picture.indicators[1]?.path ?? '',
    );
    expect(onPrediction).not.toHaveBeenCalled();
    await page.getByRole('radio').last().click();
    const value = momentOf(ASKED).picture.indicators[1]?.path;
    expect(onPrediction.mock.calls).toEqual([[{ value, direction: 'down', by: 2, sure: 70 }]]);
  });

  test('given the slider and an arrow key, then it is surer by five', async () => {
    const onPrediction = vi.fn();
    await show(fields(ASKED, PREDICTION, onPrediction));
    (page.getByRole('slider').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onPrediction).toHaveBeenLastCalledWith({ ...PREDICTION, sure: 75 });
  });
});

describe('Discussion', () => {
  test('given it is paused, then nothing can be chosen or written', async () => {
    await show(discussion(PAUSED));
    for (const field of [...page.getByRole('radio').elements(), ...page.getByRole('textbox').elements()])
      expect(field).toBeDisabled();
  });
});
