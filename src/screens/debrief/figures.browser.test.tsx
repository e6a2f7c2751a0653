// What was counted: values over time, where the effort went, and the decisions with most behind them.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LineChart, type LineChartProps } from '../../sheets/chart/LineChart.tsx';
import { Indicators } from '../../sheets/debrief/Indicators.tsx';
import { letterOf } from '../../sheets/debrief/letter-of.ts';
import { ClockRows } from '../../sheets/clock/ClockRows.tsx';
import { FIRST_TURN, play, PROCEED } from '../../core/debrief/played.fixture.ts';
import { sessionClock } from '../../core/log/clock/session-clock.ts';
import { sectionsOf } from '../../sheets/debrief/sections.tsx';
import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import { Spending } from '../../sheets/debrief/Spending.tsx';
import { TimeSpent } from '../../sheets/debrief/TimeSpent.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { TurningPoints } from '../../sheets/debrief/TurningPoints.tsx';
import { Wide } from '../../sheets/debrief/Wide.tsx';
import { domainName } from '../../text/domain-words.ts';
import { say, sayStart } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { showStates } from '../common/show-states.fixture.tsx';
import { debriefOf } from './debriefs.fixture.ts';
import { onPaper, onSheet, unfolded } from './on-sheet.fixture.tsx';
import { slotsOf } from './screen-slots.tsx';

const indicators = (props: SheetProps) => <Indicators {...props} />;

showStates(Indicators, {
  'nothing has been played': unfolded('begun', indicators),
  'a turn that broke off': unfolded('unfinished', indicators),
  'with all that is folded': unfolded('tutorial', indicators),
  'a long mission': onSheet('half bridge', indicators),
  'where the facilitator set values': unfolded('everything done', indicators),
  'two turns of one name': unfolded('said twice', indicators),
  'without regions and trade': unfolded('without regions and trade', indicators),
  'in long words': unfolded('in long words', indicators),
  'in Arabic': unfolded('in Arabic', indicators),
  'on paper': onPaper('tutorial', indicators),
});

const base: LineChartProps = {
  title: 'The mission',
  description: 'Consent: 60 to 41.',
  x: ['Start', 'Q1', 'Q2'],
  series: [{ id: 'consent', name: 'Consent', values: [60, null, 41] }],
  min: 0,
  max: 100,
  marks: [],
  xName: 'Turn',
  showTable: (table) => <Wide label="The mission">{table}</Wide>,
};
const chart = (props: Partial<LineChartProps> = {}) => <LineChart {...base} {...props} />;
const lines = (count: number, values: readonly (number | null)[] = [50, 50, 50]) =>
  Array.from({ length: count }, (_, k) => ({ id: String(k), name: `Region ${k}`, values }));

showStates(LineChart, {
  'one line, not known throughout': chart(),
  'no line': chart({ series: [] }),
  'lines that end in one point': chart({ series: lines(6) }),
  'nothing is known': chart({ series: lines(2, [null, null, null]) }),
  'one point in time': chart({ x: ['Start'], series: lines(1, [40]) }),
  'more turns than the axis has room for': chart({
    x: Array.from({ length: 40 }, (_, k) => String(k)),
    series: lines(
      2,
      Array.from({ length: 40 }, (_, k) => k),
    ),
  }),
  'turns of one name': chart({ x: ['Rain', 'Rain', 'Rain'] }),
  'with marks': chart({
    marks: [
      { at: 1, label: 'A B' },
      { at: 2, label: 'C F' },
    ],
  }),
  'a name in Arabic': chart({ series: [{ id: 'a', name: 'المخاضة (2)', lang: 'ar', values: [1, 2, 3] }] }),
});

const spending = (props: SheetProps) => <Spending {...props} />;

showStates(Spending, {
  'no order was given': onSheet('nothing decided', spending),
  'one order': onSheet('whole', spending),
  many: onSheet('half bridge', spending),
  'two things of one name': onSheet('said twice', spending),
  'in long words': onSheet('in long words', spending),
  'in Arabic': onSheet('in Arabic', spending),
  'on paper': onPaper('tutorial', spending),
});

/** Played in so many minutes from step to step. */
const timed = (apart: number, plan?: { people: number; minutes: number }) => {
  const { header, records } = play([...FIRST_TURN, PROCEED]);
  const at = (k: number) => new Date(Date.UTC(2026, 10, 28, 9, k * apart)).toISOString();
  const clock = sessionClock({
    header: { ...header, ...(plan && { plan }) },
    records: records.map((record, k) => ({ ...record, at: at(k) })),
  });
  return (props: SheetProps) => <TimeSpent {...props} model={{ ...props.model, clock }} />;
};
const FIVE = { people: 5, minutes: 90 };

showStates(TimeSpent, {
  'with a plan': onSheet('whole', timed(7, FIVE)),
  'without one': onSheet('whole', timed(7)),
  'in long words': onSheet('in long words', timed(1, FIVE)),
  'in Arabic': onSheet('in Arabic', timed(7, FIVE)),
  'on paper': onPaper('whole', timed(7, FIVE)),
});

const rowsOf = (planned: number | null) => (
  <ClockRows
    rows={[
      { turn: 0, phase: 'briefing', planned, time: 150_000 },
      { turn: 1, phase: 'inject', planned: null, time: 0 },
    ]}
    planned={planned !== null}
    nameOf={({ phase }) => phase}
    heads={{ step: 'Step', planned: 'Planned', played: 'Played' }}
  />
);

showStates(ClockRows, { 'with a plan': rowsOf(10), 'without one': rowsOf(null) });

describe('TimeSpent', () => {
  test('given a plan, then each step has what was planned beside what it took', async () => {
    await show(onSheet('whole', timed(7, FIVE)));
    const rows = page
      .getByRole('row')
      .elements()
      .map(({ textContent }) => textContent);
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatch(/^The briefing\d+7$/);
    expect(rows.filter((row) => /: planning\d+14$/.test(row ?? ''))).toHaveLength(1);
    await expect.element(page.getByText(/^42 minutes played/)).toHaveTextContent('there were 90 minutes for 5 people');
  });

  test('given a log without a wall clock, then nothing is said of it', () => {
    const ids = (model: SheetModel) => sectionsOf(model).map(({ id }) => id);
    const model = debriefOf('whole');
    expect(ids(model)).not.toContain('clock');
    const { header, records } = play(FIRST_TURN);
    const clock = sessionClock({
      header,
      records: records.map((record, k) => ({ ...record, at: new Date(60_000 * k).toISOString() })),
    });
    expect(ids({ ...model, clock })).toContain('clock');
  });
});

const turning = (props: SheetProps) => <TurningPoints {...props} />;

showStates(TurningPoints, {
  none: onSheet('begun', turning),
  'choices and orders': unfolded('with predictions', turning),
  'what was asked twice': unfolded('said twice', turning),
  'in long words': unfolded('in long words', turning),
  'in Arabic': unfolded('in Arabic', turning),
  'on paper': onPaper('half bridge', turning),
});

describe('Indicators', () => {
  test('given a chart, then it is an image that is told in words, and its numbers are in a table', async () => {
    await show(onSheet('tutorial', indicators));
    const [mission] = debriefOf('tutorial').charts;
    const image = page.getByRole('img', { name: /^The mission/ });
    const series = mission?.series ?? [];
    for (const { values } of series)
      await expect.element(image).toHaveAccessibleName(expect.stringContaining(`${values[0]} to ${values.at(-1)}`));
    (page.getByText(say('chart.table')).first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const table = page.getByRole('table').first();
    expect(table.getByRole('columnheader').elements()).toHaveLength(series.length + 1);
    expect(table.getByRole('rowheader').elements()).toHaveLength(mission?.x.length ?? -1);
  });

  test('given a mission without regions and trade, then nothing can be opened that is empty', async () => {
    await show(onSheet('without regions and trade', indicators));
    for (const part of ['by_region', 'by_route'] as const)
      expect(page.getByText(say(`debrief.indicators.${part}`)).elements()).toEqual([]);
  });

  test('given the facilitator set a value, then the chart of that value says so in words', async () => {
    await show(onSheet('everything done', indicators));
    const own = page.getByText(say('chart.facilitator'), { exact: true }).elements();
    const marked = debriefOf('everything done').charts.filter(({ interventions }) => interventions.length > 0);
    expect(own.length).toBeGreaterThan(0);
    expect(own).toHaveLength(marked.length);
  });
});

describe('Spending', () => {
  test('given orders, then both tables have a name, and each row is headed by its own', async () => {
    await show(onSheet('half bridge', spending));
    const { quadrants, areas, untouched } = debriefOf('half bridge').spending;
    for (const [key, rows] of [
      ['by_quadrant', quadrants],
      ['by_area', areas],
    ] as const) {
      const table = page.getByRole('table', { name: say(`debrief.spending.${key}`) });
      const heads = table.getByRole('rowheader').elements();
      expect(heads.map(({ textContent }) => textContent)).toEqual(rows.map(({ id }) => `${id} ${domainName(id)}`));
    }
    for (const id of untouched) await expect.element(page.getByText(`${id} ${domainName(id)}`)).toBeVisible();
  });
});

describe('TurningPoints', () => {
  test('given several, then each is a heading under its letter, with the questions of its author', async () => {
    await show(onSheet('half bridge', turning));
    const { turningPoints } = debriefOf('half bridge');
    const headings = page.getByRole('heading', { level: 3 }).elements();
    expect(headings.map(({ textContent }) => textContent)).toEqual(turningPoints.map(({ what }) => sayStart(what)));
    for (const [k, { discussion }] of turningPoints.entries()) {
      await expect.element(page.getByText(say('debrief.turning.mark', { letter: letterOf(k) }))).toBeInTheDocument();
      for (const question of discussion) await expect.element(page.getByText(question).first()).toBeVisible();
    }
  });

  test('given a change behind one, then one can ask by keyboard why it came', async () => {
    const onWhy = vi.fn();
    await show(onSheet('half bridge', turning, slotsOf(onWhy)));
    const [change] = debriefOf('half bridge').turningPoints.flatMap(({ changes }) => changes);
    if (change === undefined) throw new Error('nothing changed');
    (page.getByRole('button').first().element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(onWhy.mock.calls).toEqual([[change.seq]]);
    await expect
      .element(page.getByRole('button').first())
      .toHaveAccessibleName(say('debrief.why.ask_of', { what: change.what }));
  });
});
