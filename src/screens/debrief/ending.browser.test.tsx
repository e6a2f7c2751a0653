// What was played, how it ended, and how that was scored.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Chains } from '../../sheets/debrief/Chains.tsx';
import { Ending } from '../../sheets/debrief/Ending.tsx';
import { Fact } from '../../sheets/debrief/Fact.tsx';
import { Head } from '../../sheets/debrief/Head.tsx';
import { Questions } from '../../sheets/debrief/Questions.tsx';
import { Ratings } from '../../sheets/debrief/Ratings.tsx';
import { Rubric } from '../../sheets/debrief/Rubric.tsx';
import { sectionsOf } from '../../sheets/debrief/sections.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { OPEN } from '../../sheets/slots.tsx';
import { Seal } from '../../sheets/seal/Seal.tsx';
import { say } from '../../text/say.ts';
import { Truths } from '../../sheets/debrief/Truths.tsx';
import { show } from '../common/show.fixture.tsx';
import { showStates } from '../common/show-states.fixture.tsx';
import { debriefOf, LONG, type Played } from './debriefs.fixture.ts';
import { onPaper, onSheet, unfolded } from './on-sheet.fixture.tsx';
import { slotsOf } from './screen-slots.tsx';

/** The title of the whole: it stands above all sections. */
const head = (played: Played, slots = slotsOf(() => undefined)) => (
  <Head model={debriefOf(played)} slots={slots} overline={say('debrief.debrief')} />
);
const headOpen = (played: Played) => unfolded(played, (props) => <Head {...props} overline="Debrief" />);

showStates(Head, {
  'nobody has changed anything': head('half bridge'),
  'the facilitator has': headOpen('and taken back'),
  'of an earlier version': headOpen('older'),
  'without aims, people and a day': head('without aims'),
  'in long words': headOpen('in long words'),
  'in Arabic': headOpen('in Arabic'),
  'on paper': head('and taken back', OPEN),
});

const ending = (props: SheetProps) => <Ending {...props} />;

showStates(Ending, {
  reached: onSheet('whole', ending),
  'with all that was not': unfolded('half bridge', ending),
  'without a condition': unfolded('adrift', ending),
  'closed for a reason': onSheet('closed', ending),
  'closed without one': onSheet('closed without a reason', ending),
  'not finished': onSheet('unfinished', ending),
  'not finished, and too old to go on with': onSheet('older, unfinished', ending),
  'in long words': unfolded('in long words', ending),
  'in Arabic': unfolded('in Arabic', ending),
  'on paper': onPaper('half bridge', ending),
});

const truths = (props: SheetProps) => <Truths {...props} />;

showStates(Truths, {
  'as it is shut': onSheet('with unknowns', truths),
  'with what pointed to it': unfolded('with unknowns', truths),
  'while it can be gone on with': onSheet('with unknowns, unfinished', truths),
  'on paper': onPaper('with unknowns', truths),
});

const rubric = (props: SheetProps) => <Rubric {...props} />;

showStates(Rubric, {
  'as it is shut': onSheet('half bridge', rubric),
  'with what moved it': unfolded('half bridge', rubric),
  'nothing moved it': unfolded('nothing decided', rubric),
  'in long words': unfolded('in long words', rubric),
  'in Arabic': unfolded('in Arabic', rubric),
  'on paper': onPaper('tutorial', rubric),
});

const ratings = (props: SheetProps) => <Ratings {...props} />;
/** One objective rated so many times. */
const ratedOften = (times: number) => (props: SheetProps) => {
  const [first] = props.model.ratings;
  const [moment] = first?.moments ?? [];
  if (first === undefined || moment === undefined) throw new Error('nothing was rated');
  const moments = Array.from({ length: times }, (_, seq) => ({ ...moment, seq }));
  return <Ratings {...props} model={{ ...props.model, ratings: [{ ...first, moments }] }} />;
};

showStates(Ratings, {
  'one taken back': onSheet('rated', ratings),
  'in long words': onSheet('rated in long words', ratings),
  'more than are drawn at once': onSheet('rated', ratedOften(61)),
  'on paper': onPaper('rated', ratings),
});

/** Behind the score on which most bears. */
const chainsOf = (played: Played) =>
  debriefOf(played)
    .rubric.map(({ because }) => because)
    .reduce((most, one) => (one.length > most.length ? one : most));
const chains = (played: Played, count?: number) =>
  onSheet(played, ({ slots }) => <Chains chains={chainsOf(played).slice(0, count)} slots={slots} />);

showStates(Chains, {
  none: chains('half bridge', 0),
  one: chains('half bridge', 1),
  several: chains('half bridge'),
  'in long words': chains('in long words'),
  'on paper': onPaper('half bridge', ({ slots }) => <Chains chains={chainsOf('half bridge')} slots={slots} />),
});

const questions = (asked: readonly string[], language: string | null) =>
  onSheet('tutorial', () => <Questions questions={asked} language={language} />);

showStates(Questions, {
  'of the author': questions(['Who pays?', 'And who is paid?'], 'en'),
  'of ours': questions([say('debrief.turning.question')], null),
  'one asked twice': questions(['Who pays?', 'Who pays?'], 'en'),
  'in Arabic': questions(['مَن الذي يُدفَع له؟'], 'ar'),
  'in a long word': questions([LONG], 'de'),
});

showStates(Fact, {
  'of a name': (
    <dl className="debrief-facts">
      <Fact name="Dissent">The commissioner would turn round.</Fact>
    </dl>
  ),
  'of long words': (
    <dl className="debrief-facts">
      <Fact name={LONG} className="numbers">
        {LONG}
      </Fact>
    </dl>
  ),
});

showStates(Seal, {
  'of a session': <Seal code={debriefOf('tutorial').seal.code} label={say('debrief.seal')} />,
  'with a long label': <Seal code={debriefOf('whole').seal.code} label={LONG} />,
});

describe('Head', () => {
  test('given a debrief, then its title is the first heading, and people are told by their roles', async () => {
    await show(head('half bridge'));
    const { title, players, seal } = debriefOf('half bridge');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    const terms = page
      .getByRole('term')
      .elements()
      .map(({ textContent }) => textContent);
    for (const { role } of players) expect(terms).toContain(role.name);
    await expect.element(page.getByRole('figure')).toHaveTextContent(seal.code);
    await expect.element(page.getByText(say('claim.seal_since', seal))).toBeVisible();
    expect(seal).toMatchObject({ more: 1 });
    await expect.element(page.getByRole('time')).toHaveAttribute('datetime', '2026-11-23T09:30:00+01:00');
  });

  test('given a mission in Arabic, then its own words are marked as such, and those of the team as they are', async () => {
    await show(head('in Arabic'));
    const title = page.getByRole('heading', { level: 1 }).element();
    expect([title.getAttribute('lang'), getComputedStyle(title).direction]).toEqual(['ar', 'rtl']);
    const name = page.getByText('هدى (1)').element();
    expect([name.closest('[lang]')?.getAttribute('lang'), getComputedStyle(name).direction]).not.toContain('ltr');
  });

  test('given the facilitator changed the world, then it says so before it is asked', async () => {
    await show(head('and taken back'));
    const said = say('debrief.interventions', { count: debriefOf('and taken back').interventions.length });
    await expect.element(page.getByText(said)).toBeVisible();
  });
});

describe('Ending', () => {
  test.each(['closed', 'unfinished', 'older, unfinished'] as const)(
    'given one that is %s, then it claims no grade',
    async (played) => {
      await show(onSheet(played, ending));
      expect(page.getByRole('heading', { name: say('debrief.ending.why') }).elements()).toEqual([]);
      expect(document.body.textContent).not.toContain('Grade');
    },
  );

  test('given an ending, then one can ask by keyboard why it came, of each chain by itself', async () => {
    const onWhy = vi.fn();
    await show(onSheet('whole', ending, slotsOf(onWhy)));
    const { end } = debriefOf('whole');
    const chained = end.kind === 'ended' ? end.because.flatMap(({ steps: [first] }) => first ?? []) : [];
    expect(chained.length).toBeGreaterThan(0);
    for (const { what, seq } of chained) {
      const button = page.getByRole('button', { name: say('debrief.why.ask_of', { what }) });
      (button.element() as HTMLElement).focus();
      await userEvent.keyboard('{Enter}');
      expect(onWhy).toHaveBeenLastCalledWith(seq);
    }
  });

  test('given the endings that were not reached, then they are opened by keyboard', async () => {
    await show(onSheet('half bridge', ending));
    const others = page.getByText(say('debrief.ending.others'));
    await expect.element(page.getByText(say('debrief.ending.others_note'))).not.toBeInTheDocument();
    (others.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(say('debrief.ending.others_note'))).toBeVisible();
  });
});

describe('Ratings', () => {
  test('given three ratings of one objective, then each stands with its moment, and one is marked as taken back', async () => {
    await show(onSheet('rated', ratings));
    const lines = page
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent ?? '');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.includes(say('debrief.decisions.taken_back')))).toHaveLength(1);
    expect(lines[0]).toContain('Dry season: planning Unable to be performed (U)');
    expect(lines[1]).toContain('Dry season: the paper “A toll on the pier” Performed with major challenges (M)');
    expect(lines[3]).toContain('The briefing Performed without challenges (P)');
  });

  test('given more than are drawn at once, then they come part by part', async () => {
    await show(onSheet('rated', ratedOften(61)));
    expect(page.getByRole('listitem').elements()).toHaveLength(40);
  });

  test('given nothing was rated, then there is no such section', () => {
    const ids = (played: Played) => sectionsOf(debriefOf(played)).map(({ id }) => id);
    expect(ids('rated')).toContain('ratings');
    expect(ids('everything done')).not.toContain('ratings');
  });
});

describe('Rubric', () => {
  test('given scores, then each is told in words under the name of its objective', async () => {
    await show(onSheet('half bridge', rubric));
    for (const { title, score, max, level } of debriefOf('half bridge').rubric) {
      const own = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 3 }) });
      await expect.element(own).toHaveTextContent(say('debrief.rubric.of', { score, max }));
      await expect.element(own).toHaveTextContent(level);
    }
  });
});
