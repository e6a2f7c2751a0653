// What was decided, when, why, and with what in mind.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { ChoiceDetails } from '../../sheets/debrief/ChoiceDetails.tsx';
import { Decisions } from '../../sheets/debrief/Decisions.tsx';
import { Predictions } from '../../sheets/debrief/Predictions.tsx';
import { sayOutcome, sayPrediction } from '../../sheets/debrief/say-prediction.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { Timeline, type TimelineItem } from '../../sheets/debrief/Timeline.tsx';
import { Wide } from '../../sheets/debrief/Wide.tsx';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { debriefOf, LONG, LOGS, type Played } from './debriefs.fixture.ts';
import { DecisionsFilter } from './DecisionsFilter.tsx';
import { onPaper, onSheet } from './on-sheet.fixture.tsx';
import { slotsOf } from './screen-slots.tsx';

type Choice = Extract<Entry, { kind: 'choice' }>;

/** All choices of all debriefs, so that one can be looked for. */
const CHOICES = (Object.keys(LOGS) as Played[]).flatMap((played) =>
  debriefOf(played).timeline.flatMap((entry) => (entry.kind === 'choice' ? [{ played, entry }] : [])),
);

function choice(isOne: (entry: Choice) => boolean) {
  const found = CHOICES.find(({ entry }) => isOne(entry));
  if (found === undefined) throw new Error('no such choice');
  return onSheet(found.played, ({ model }) => <ChoiceDetails entry={found.entry} model={model} />);
}
const choiceOf = (played: Played) =>
  onSheet(played, ({ model }) =>
    model.timeline.flatMap((entry) =>
      entry.kind === 'choice' ? [<ChoiceDetails key={entry.seq} entry={entry} model={model} />] : [],
    ),
  );

const silent = ({ rationale, dissent }: Choice) => rationale === null && dissent === null;

showStates(ChoiceDetails, {
  'without a reason': choice((entry) => silent(entry) && entry.positions.length === 0),
  'without an outcome': choice(({ outcome }) => outcome === null),
  'with positions that differ': choice(({ positions }) => new Set(positions.map((one) => one.choice)).size > 1),
  'a prediction that came true': choice(({ prediction }) => prediction?.right === true),
  'one that did not': choice(({ prediction }) => prediction?.right === false),
  'one that was overridden': choice(({ prediction }) => prediction?.overridden === true),
  'taken back': choice(({ prediction }) => prediction?.abandoned === true),
  'of things opened before': choice(({ opened }) => opened.length > 1),
  'of which one was out of sight': choice(({ options }) => options.some(({ hidden }) => hidden)),
  'in long words': choiceOf('in long words'),
  'in Arabic': choiceOf('in Arabic'),
});

const decisions = (props: SheetProps) => <Decisions {...props} entries={props.model.timeline} />;

showStates(Decisions, {
  none: onSheet('begun', decisions),
  few: onSheet('nothing decided', decisions),
  'of every kind': onSheet('everything done', decisions),
  'and taken back': onSheet('and taken back', decisions),
  'of an earlier version': onSheet('older', decisions),
  'in long words': onSheet('in long words', decisions),
  'in Arabic': onSheet('in Arabic', decisions),
  'on paper': onPaper('and taken back', decisions),
});

const filter = (props: SheetProps) => <DecisionsFilter {...props} />;
const all = page.getByRole('checkbox', { name: say('debrief.screen.show_all') });
const count = page.getByRole('status');

showStates(DecisionsFilter, {
  none: onSheet('begun', filter),
  'those of the team': onSheet('tutorial', filter),
  'and of all others': reached(onSheet('tutorial', filter), () => all.click()),
});

const item = (id: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  id,
  when: 'First rains',
  title: 'Joint patrols were ordered',
  ...more,
});
const timeline = (...items: TimelineItem[]) => <Timeline label={say('debrief.decisions.heading')} items={items} />;

showStates(Timeline, {
  empty: timeline(),
  one: timeline(item('one')),
  'of every weight': timeline(
    item('major', { children: <p>To be seen.</p> }),
    item('minor', { weight: 'minor' }),
    item('abandoned', { abandoned: true }),
    item('both', { weight: 'minor', abandoned: true }),
  ),
  'in long words': timeline(item('long', { when: LONG, title: LONG, children: LONG })),
});

const predictions = (props: SheetProps) => <Predictions {...props} />;

showStates(Predictions, {
  none: onSheet('whole', predictions),
  'one, overridden': onSheet('everything done', predictions),
  'one of them taken back': onSheet('and taken back', predictions),
  'many, with how sure they were': onSheet('with predictions', predictions),
  'in long words': onSheet('in long words', predictions),
  'on paper': onPaper('with predictions', predictions),
});

const wide = (columns: number) => (
  <Wide label="Orders">
    <table>
      <tbody>
        <tr>
          {Array.from({ length: columns }, (_, k) => (
            <td key={k}>{k}</td>
          ))}
        </tr>
      </tbody>
    </table>
  </Wide>
);

showStates(Wide, { 'as wide as its place': wide(1), 'wider than its place': wide(20) });

describe('ChoiceDetails', () => {
  test('given what was chosen, then it is heard too, and the reasons are quoted as they were written', async () => {
    await show(choice(({ dissent, positions }) => dissent !== null && positions.length > 0));
    const chosen = page.getByRole('listitem').filter({ hasText: say('debrief.decisions.chosen') });
    expect(chosen.elements()).toHaveLength(1);
    await expect.element(page.getByRole('blockquote')).toHaveTextContent('The drivers have families.');
    const terms = page
      .getByRole('term')
      .elements()
      .map(({ textContent }) => textContent);
    expect(terms).toEqual(
      (['dissent', 'positions', 'foreseen', 'came', 'opened'] as const).map((key) => say(`debrief.decisions.${key}`)),
    );
  });

  test('given a choice that the team did not see, then it says so of that one', async () => {
    await show(choiceOf('with a choice out of sight'));
    const unseen = page.getByRole('listitem').filter({ hasText: say('debrief.decisions.hidden') });
    expect(unseen.elements()).toHaveLength(1);
    await expect.element(unseen).toHaveTextContent('Ask the minister');
  });

  test('given no reason was written, then it says that there is none', async () => {
    await show(choice(silent));
    await expect.element(page.getByText(say('debrief.decisions.no_rationale'))).toBeVisible();
  });
});

describe('Decisions', () => {
  test('given any, then all are items of one list, and a turn is heard with each', async () => {
    await show(onSheet('everything done', decisions));
    const list = page.getByRole('list', { name: say('debrief.decisions.heading') });
    const items = [...list.element().children];
    expect(items).toHaveLength(debriefOf('everything done').timeline.length);
    for (const one of items) expect(one.textContent).toMatch(/^(Dry season|First rains)/);
  });

  test('given some were taken back, then words say so, and not the line through them alone', async () => {
    await show(onSheet('and taken back', decisions));
    const back = debriefOf('and taken back').timeline.filter(({ abandoned }) => abandoned);
    expect(page.getByText(say('debrief.decisions.taken_back'), { exact: true }).elements()).toHaveLength(back.length);
  });

  test('given none, then it says that there is none', async () => {
    await show(onSheet('begun', decisions));
    await expect.element(page.getByText(say('debrief.decisions.none'))).toBeVisible();
    expect(page.getByRole('list').elements()).toEqual([]);
  });

  test('given a paper, then one can ask why it came', async () => {
    const onWhy = vi.fn();
    await show(onSheet('whole', decisions, slotsOf(onWhy)));
    const asked = debriefOf('whole').timeline.flatMap((entry) => (entry.kind === 'paper' ? [entry] : []));
    for (const { what, seq } of asked) {
      await page.getByRole('button', { name: say('debrief.why.ask_of', { what }), exact: true }).click();
      expect(onWhy).toHaveBeenLastCalledWith(seq);
    }
  });
});

describe('DecisionsFilter', () => {
  test('given the space bar, then all are shown, and it says how many there are', async () => {
    await show(onSheet('tutorial', filter));
    const { timeline: entries } = debriefOf('tutorial');
    const own = entries.filter(({ kind }) => !['paper', 'move', 'dossier'].includes(kind));
    await expect.element(count).toHaveTextContent(say('debrief.screen.shown', { count: own.length }));
    await userEvent.tab();
    await expect.element(all).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(count).toHaveTextContent(say('debrief.screen.shown', { count: entries.length }));
  });
});

describe('Predictions', () => {
  test('given many, then each is a row, and what came of it is said in words', async () => {
    await show(onSheet('with predictions', predictions));
    const table = page.getByRole('region', { name: say('debrief.predictions.table') });
    const { predictions: made } = debriefOf('with predictions');
    const rows = table.getByRole('row').elements().slice(1);
    expect(rows).toHaveLength(made.length);
    made.forEach((one, k) => {
      expect(rows[k]?.textContent).toContain(sayPrediction(one));
      expect(rows[k]?.textContent).toContain(sayOutcome(one));
    });
    await expect
      .element(page.getByRole('heading', { name: say('debrief.predictions.calibration'), level: 3 }))
      .toBeVisible();
  });

  test('given a table wider than the screen, then it is reached and moved by keyboard', async () => {
    await page.viewport(380, 740);
    await show(onSheet('with predictions', predictions));
    await userEvent.tab();
    const pane = page.getByRole('region', { name: say('debrief.predictions.table') });
    await expect.element(pane).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => pane.element().scrollLeft).toBeGreaterThan(0);
  });
});
