import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session } from '../../core/engine/session.ts';
import { facilitatorPictureOf } from '../../core/engine/view/facilitator-picture.ts';
import type { Input } from '../../core/log/form/input.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions } from './common/at-table.fixture.tsx';
import { after, inPhase, MOMENTS } from './common/moments.fixture.ts';
import { PlayScreen } from './PlayScreen.tsx';
import { Table } from './Table.tsx';

const PLANNING = inPhase('planning', 2);
const OBJECTIVE = facilitatorPictureOf(PLANNING).rating.objectives.at(-1) ?? { id: '', title: '' };

const table = (session: Session) =>
  at(session, ({ play, props, dilemma }) => <Table play={play} props={props} dilemma={dilemma} />);
/** The map, where panels are tabs. */
const lastTab = async () => {
  const tabs = page.getByRole('tab').elements();
  (tabs.at(-1) as HTMLElement | undefined)?.click();
  await Promise.resolve();
};

showStates(Table, {
  'in the briefing': table(inPhase('briefing')),
  'in the situation': table(inPhase('situation')),
  'under a dilemma': table(inPhase('inject')),
  'in planning': table(PLANNING),
  'in planning, the last tab': reached(table(PLANNING), lastTab),
  'beside the report': table(inPhase('report')),
  'at the ending': table(inPhase('ending')),
});

const screen = (session: Session, options: TableOptions = {}) => <PlayScreen {...propsOf(session, options)} />;

/** More than stands beside each other on the strip. */
const manyOrders = MOMENTS.map(({ session, picture }) => ({
  session,
  count: picture.phase === 'report' ? picture.orders.length : 0,
})).sort((a, b) => b.count - a.count)[0];

showStates(PlayScreen, {
  'with many orders': screen(manyOrders?.session ?? inPhase('report')),
  'in the briefing': screen(inPhase('briefing')),
  'in planning': screen(PLANNING),
  'under a dilemma': screen(inPhase('inject')),
  'read only, and not stored': screen(PLANNING, {
    readOnly: true,
    props: { storageProblem: 'There is no room left.' },
  }),
  paused: screen(after(PLANNING, { kind: 'pause' })),
  'with the facilitator': reached(screen(PLANNING), () => page.getByRole('banner').getByRole('button').nth(1).click()),
  'in the debrief': screen(inPhase('debrief')),
});

describe('PlayScreen', () => {
  test('given the phase changes, then its heading has the focus, and it is said', async () => {
    const props = propsOf(inPhase('briefing'));
    await show(<PlayScreen {...props} />);
    const next = page.getByRole('contentinfo').getByRole('button');
    await next.click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.poll(() => document.querySelector('[aria-live].visually-hidden')?.textContent).not.toBe('');
    expect(vi.mocked(props.cue).mock.calls).toEqual([['paper']]);
  });

  test.each<Input>([
    { kind: 'rate', objective: OBJECTIVE.id, rating: 'U', note: 'Nobody spoke.' },
    { kind: 'annotate', text: 'Nobody spoke.' },
    { kind: 'override', value: 'indicator.consent', to: 7, reason: 'Nobody spoke.' },
  ])('given the facilitator does this, then the room hears nothing of what it is: %j', async (input) => {
    const props = propsOf(PLANNING);
    await show(<PlayScreen {...props} />);
    const shown = () => document.querySelector('.room > [aria-live]')?.textContent ?? '';
    await props.store.send(input);
    await expect
      .poll(shown)
      .toMatch(/^(Something was written down for the debrief|The facilitator arranged something)[.] /);
    expect(document.body.textContent).not.toContain('Nobody spoke.');
    expect(document.body.textContent).not.toContain(OBJECTIVE.title);
    expect(shown()).not.toMatch(/consent|7|unable/i);
  });

  test('given a region is chosen in words, then its file is opened and noted', async () => {
    const props = propsOf(PLANNING);
    await page.viewport(1366, 768);
    await show(<PlayScreen {...props} />);
    await page.getByRole('tab').last().click();
    const files = page.getByRole('tabpanel').getByRole('button');
    (files.first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => vi.mocked(props.store.opened).mock.calls)
      .toContainEqual([expect.stringMatching(/^actor:/)]);
  });

  test('given the whole table lies under a dilemma, then the instruments are not made anew, and show the present turn', async () => {
    await page.viewport(1366, 768);
    const props = propsOf(PLANNING);
    await show(<PlayScreen {...props} />);
    await expect.poll(() => document.querySelector('.table-left .meters')).not.toBeNull();
    const meters = document.querySelector('.table-left .meters');
    await props.store.send({ kind: 'end_planning' });
    await props.store.send({ kind: 'proceed' });
    await props.store.send({ kind: 'proceed' });
    await expect.poll(() => document.querySelector('.room')?.getAttribute('data-phase')).toBe('inject');
    const left = document.querySelector('.table-left');
    expect(left).not.toBeVisible();
    expect(left?.querySelector('.meters')).toBe(meters);
    const free = props.store.view().picture.capacities.map((one) => one.name);
    await expect
      .poll(() => [...document.querySelectorAll('.capacity > :first-child')].map((one) => one.textContent))
      .toEqual(free);
  });
});
