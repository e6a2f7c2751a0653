import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session } from '../../../core/engine/session.ts';
import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions } from '../common/at-table.fixture.tsx';
import { after, inPhase, MOMENTS, momentOf } from '../common/moments.fixture.ts';
import { MeasureEntry } from './MeasureEntry.tsx';
import { Measures } from './Measures.tsx';

const PLANNING = inPhase('planning', 2);
const DELTA: BoardTarget = { kind: 'region', id: 'delta' };

async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect.poll(() => document.querySelectorAll('details > :empty').length).toBe(0);
}

const entry = (session: Session, measure: MeasureLegal, orders = measure.orders, options: TableOptions = {}) =>
  reached(
    at(
      session,
      ({ play }) => <MeasureEntry measure={measure} orders={orders} play={play} fixed={orders !== measure.orders} />,
      options,
    ),
    openAll,
  );

const planned = MOMENTS.filter(({ picture }) => picture.phase === 'planning');

/** The first measure, in planning, that is such a one, opened. */
function measureWith(isOne: (measure: MeasureLegal) => boolean) {
  for (const { session, legal } of planned)
    for (const measure of legal.measures) if (isOne(measure)) return entry(session, measure);
  throw new Error('no such measure');
}

/** The first order, in planning, that is such a one, at a target that is chosen on the map. */
function orderWith(isOne: (order: OrderLegal) => boolean) {
  for (const { session, legal } of planned)
    for (const measure of legal.measures)
      for (const order of measure.orders) if (isOne(order)) return entry(session, measure, [order]);
  throw new Error('no such order');
}

const [patrol] = momentOf(PLANNING).legal.measures.filter(({ id }) => id === 'joint_patrol');
if (patrol === undefined) throw new Error('the half bridge has joint patrols');

showStates(MeasureEntry, {
  shut: at(PLANNING, ({ play }) => <MeasureEntry measure={patrol} orders={patrol.orders} play={play} fixed={false} />),
  'with a target to choose': measureWith(({ hasTarget }) => hasTarget),
  'without a target': measureWith(({ hasTarget }) => !hasTarget),
  'that needs something': measureWith(({ needs }) => needs !== null),
  'that cannot be ordered now': measureWith(({ orders }) => orders.every(({ problem }) => problem !== null)),
  'at a target, blind': orderWith(({ informed, problem }) => !informed && problem === null),
  'at a target, informed': orderWith(({ informed, needsDossier }) => informed && needsDossier),
  'at a target that is not known enough': orderWith(
    ({ problem }) => problem?.rung !== undefined && problem.rung !== null,
  ),
  'without enough capacity': orderWith(({ problem }) => problem?.code === 'no_capacity'),
  'without a target that is known': entry(PLANNING, { ...patrol, orders: [] }),
  paused: entry(after(PLANNING, { kind: 'pause' }), patrol),
  'read only': entry(PLANNING, patrol, patrol.orders, { readOnly: true }),
});

const measures = (session: Session, selected: BoardTarget | null = null, options: TableOptions = {}) =>
  at(session, ({ play }) => <Measures play={play} selected={selected} onClear={vi.fn()} />, options);
const kinds = page.getByRole('combobox').first();

showStates(Measures, {
  all: measures(PLANNING),
  'of one kind': reached(measures(PLANNING), () => userEvent.selectOptions(kinds, 'Q2')),
  'only what is possible': reached(measures(PLANNING), () => page.getByRole('checkbox').click()),
  'nothing left that is possible': reached(measures(outOfOrders()), () => page.getByRole('checkbox').click()),
  'aimed at a region': measures(PLANNING, DELTA),
  'aimed at an actor': measures(PLANNING, { kind: 'token', id: 'actor.company' }),
  'read only': measures(PLANNING, null, { readOnly: true }),
});

/** Planning with all orders of the turn given. */
function outOfOrders(): Session {
  const found = planned.find(({ legal }) => legal.ordersLeft === 0);
  if (found === undefined) throw new Error('the team never gives all its orders');
  return found.session;
}

describe('Measures', () => {
  test('given an order is given, then it is sent, and one less is left', async () => {
    const { store } = propsOf(PLANNING);
    await show(measures(PLANNING, DELTA, { props: { store } }));
    await openAll();
    const left = store.view().legal.ordersLeft;
    const give = [...document.querySelectorAll('.order-form button:not([aria-disabled])')][0] as HTMLElement;
    give.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => store.view().legal.ordersLeft).toBe(left - 1);
    expect(vi.mocked(store.send).mock.calls[0]?.[0]).toMatchObject({ kind: 'order', target: 'delta' });
  });

  test('given an order cannot be given, then its button is reached, says why, and does nothing', async () => {
    const { store } = propsOf(outOfOrders());
    await show(measures(outOfOrders(), DELTA, { props: { store } }));
    await openAll();
    const shut = document.querySelector('.order-form button[aria-disabled]') as HTMLElement;
    shut.focus();
    expect(document.activeElement).toBe(shut);
    await userEvent.keyboard('{Enter}');
    expect(store.send).not.toHaveBeenCalled();
  });

  test('given more measures than are drawn at first, then all of them follow', async () => {
    await show(measures(PLANNING));
    const { legal } = momentOf(PLANNING);
    expect(legal.measures.length).toBeGreaterThan(14);
    await expect.poll(() => document.querySelectorAll('.measures details').length).toBe(legal.measures.length);
  });

  test('given a measure is opened, then it is noted', async () => {
    const { store } = propsOf(PLANNING);
    await show(measures(PLANNING, null, { props: { store } }));
    document.querySelector('summary')?.click();
    await expect.poll(() => vi.mocked(store.opened).mock.calls).toEqual([[expect.stringMatching(/^measure:/)]]);
  });
});
