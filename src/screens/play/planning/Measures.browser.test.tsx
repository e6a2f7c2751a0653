import { type ReactNode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session } from '../../../core/engine/session.ts';
import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions } from '../common/at-table.fixture.tsx';
import { after, inPhase, MOMENTS, momentOf } from '../common/moments.fixture.ts';
import type { Consideration } from '../common/considered.ts';
import { MeasureEntry } from './MeasureEntry.tsx';
import { Measures, type MeasuresProps } from './Measures.tsx';

const PLANNING = inPhase('planning', 2);
const DELTA: BoardTarget = { kind: 'region', id: 'delta' };

/** A measure is opened by its line. */
async function openFirst(): Promise<void> {
  document.querySelector<HTMLElement>('.measures summary, details summary')?.click();
  await expect.poll(() => document.querySelector('details[open] .measure')).not.toBeNull();
}

/** Keeps what is considered, as the table does. */
function Considering({ children }: { readonly children: (props: ConsideringProps) => ReactNode }) {
  const [considering, onConsider] = useState<Consideration | null>(null);
  return children({ considering, onConsider });
}

type ConsideringProps = Pick<MeasuresProps, 'considering' | 'onConsider'>;

const entry = (session: Session, measure: MeasureLegal, orders = measure.orders, options: TableOptions = {}) =>
  reached(
    at(
      session,
      ({ play }) => (
        <Considering>
          {({ considering, onConsider }) => (
            <MeasureEntry
              measure={measure}
              orders={orders}
              play={play}
              fixed={orders !== measure.orders}
              considering={considering}
              onConsider={onConsider}
            />
          )}
        </Considering>
      ),
      options,
    ),
    openFirst,
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
  shut: entry(PLANNING, patrol).element,
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
  at(
    session,
    ({ play }) => (
      <Considering>
        {(considering) => <Measures play={play} selected={selected} onClear={vi.fn()} {...considering} />}
      </Considering>
    ),
    options,
  );
const kinds = page.getByRole('combobox').first();
const find = page.getByRole('searchbox');

showStates(Measures, {
  all: measures(PLANNING),
  'of one kind': reached(measures(PLANNING), () => userEvent.selectOptions(kinds, 'Q2')),
  'one looked at': reached(measures(PLANNING), openFirst),
  'of which some word was sought': reached(measures(PLANNING), () => userEvent.fill(find, 'patrol')),
  'none of that word': reached(measures(PLANNING), () => userEvent.fill(find, 'onions and onions')),
  'nothing left that is possible': measures(outOfOrders()),
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
  test('given an order is given, then it is sent, one less is left, and the focus is on its line', async () => {
    const { store } = propsOf(PLANNING);
    await show(measures(PLANNING, DELTA, { props: { store } }));
    const line = document.querySelector('summary');
    await openFirst();
    const left = store.view().legal.ordersLeft;
    document.querySelector<HTMLElement>('.order-form button')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => store.view().legal.ordersLeft).toBe(left - 1);
    expect(vi.mocked(store.send).mock.calls[0]?.[0]).toMatchObject({ kind: 'order', target: 'delta' });
    await expect.poll(() => document.activeElement).toBe(line);
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
    await expect.poll(() => document.querySelector('.order-form')).toBeNull();
  });

  test('given an order cannot be given, then its button is reached, says why, and does nothing', async () => {
    const { store } = propsOf(outOfOrders());
    await show(measures(outOfOrders(), DELTA, { props: { store } }));
    await openFirst();
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

  test('given what cannot be ordered, then it stands last, with its reason in words', async () => {
    await show(measures(PLANNING));
    await expect.poll(() => document.querySelectorAll('.measure-closed').length).toBeGreaterThan(0); // they follow the first
    const shut = [...document.querySelectorAll('.measure-closed')];
    const open = document.querySelectorAll('.measure-head:not(.measure-closed)');
    for (const one of shut) expect(one.textContent).toMatch(/\.$/);
    expect([...document.querySelectorAll('.measure-head')].slice(0, open.length)).toEqual([...open]);
  });

  test('given a word, then only what speaks of it is listed', async () => {
    await show(measures(PLANNING));
    await expect.poll(() => document.querySelectorAll('.measure-closed').length).toBeGreaterThan(0); // they follow the first
    const all = document.querySelectorAll('.measure-head').length;
    await userEvent.fill(find, 'PATROL');
    await expect.poll(() => document.querySelectorAll('.measure-head').length).toBeLessThan(all);
    expect(document.querySelector('.measure-head')).not.toBeNull();
  });

  test('given another measure is opened, then the first is shut', async () => {
    await show(measures(PLANNING));
    await openFirst();
    document.querySelectorAll<HTMLElement>('summary')[1]?.click();
    await expect.poll(() => document.querySelectorAll('details')[0]?.open).toBe(false);
    expect(document.querySelectorAll('.order-form')).toHaveLength(1);
  });

  test('given a measure is opened, then it is noted', async () => {
    const { store } = propsOf(PLANNING);
    await show(measures(PLANNING, null, { props: { store } }));
    document.querySelector('summary')?.click();
    await expect.poll(() => vi.mocked(store.opened).mock.calls).toEqual([[expect.stringMatching(/^measure:/)]]);
  });
});
