import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Session } from '../../../core/engine/session.ts';
import type { OrderPicture } from '../../../core/engine/view/order-pictures.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { show } from '../../common/show.fixture.tsx';
import { showStates } from '../../common/show-states.fixture.tsx';
import { at, propsOf, type TableOptions } from '../common/at-table.fixture.tsx';
import { type Considered, consideredIn } from '../common/considered.ts';
import { after, inPhase, MOMENTS, momentOf, when } from '../common/moments.fixture.ts';
import { OrderSlip } from './OrderSlip.tsx';
import { Orders, PlanStrip } from './PlanStrip.tsx';
import { Timeline } from './Timeline.tsx';

const PLANNING = inPhase('planning', 2);

/** The first order, in planning, that is such a one. */
function slip(
  isOne: (order: OrderPicture, turn: number) => boolean,
  options: TableOptions = {},
  also: Partial<OrderPicture> = {},
) {
  for (const { session, picture } of MOMENTS.filter((one) => one.picture.phase === 'planning'))
    for (const order of picture.orders)
      if (isOne(order, picture.turn))
        return at(
          session,
          ({ play }) => (
            <ul>
              <OrderSlip order={{ ...order, ...also }} play={play} />
            </ul>
          ),
          options,
        );
  throw new Error('no such order');
}

showStates(OrderSlip, {
  'given this turn': slip(({ ordered }, turn) => ordered === turn),
  'given this turn, to start later': slip(({ ordered, starts }, turn) => ordered === turn && starts > turn),
  'running from an earlier turn': slip(({ ordered }, turn) => ordered < turn),
  blind: slip(({ informed }) => !informed),
  'to be renewed now': slip(({ ordered }, turn) => ordered < turn, {}, { renewable: true }),
  renewed: slip(({ ordered }, turn) => ordered < turn, {}, { renewed: true }),
  'read only': slip(() => true, { readOnly: true }),
});

const orders = (session: Session, options: TableOptions = {}) =>
  at(session, ({ play }) => <Orders play={play} />, options);
const many = when(({ picture }) => picture.orders.filter(({ ordered }) => ordered < picture.turn).length > 2);

showStates(Orders, {
  none: orders(inPhase('situation')),
  'some of this turn': orders(when(({ picture }) => picture.orders.some(({ ordered }) => ordered === picture.turn))),
  'all of this turn': orders(when(({ legal }) => legal.ordersLeft === 0)),
  'many from earlier turns': orders(many),
  paused: orders(after(PLANNING, { kind: 'pause' })),
  'read only': orders(many, { readOnly: true }),
});

const timeline = (session: Session, considered: Considered | null = null) =>
  at(session, ({ play }) => <Timeline picture={play.picture} considered={considered} />);
const { legal } = momentOf(PLANNING);

showStates(Timeline, {
  'nothing ordered yet': timeline(inPhase('planning')),
  'with what is under way': timeline(many),
  'with what is due': timeline(when(({ picture }) => picture.calendar.due.some(({ turn }) => turn === picture.turn))),
  'with an order that is considered': timeline(
    PLANNING,
    consideredIn(legal, { measure: legal.measures[0]?.id ?? '', target: null }),
  ),
});

const strip = (session: Session) =>
  at(session, ({ play }) => <PlanStrip play={play} primary={<Button kind="primary">Go on</Button>} />);

showStates(PlanStrip, {
  'before the first turn': strip(inPhase('briefing')),
  'in planning': strip(PLANNING),
  'beside the report': strip(inPhase('report')),
  'under a dilemma': strip(inPhase('inject')),
});

describe('OrderSlip', () => {
  test('given it is taken back, then it is gone from the strip', async () => {
    const session = when(({ picture }) => picture.orders.some(({ ordered }) => ordered === picture.turn));
    const { store } = propsOf(session);
    await show(at(session, ({ play }) => <Orders play={play} />, { props: { store } }));
    const { measure, target, title } = store.view().picture.orders[0] as OrderPicture;
    await page.getByRole('button', { name: title }).click();
    expect(store.send).toHaveBeenCalledWith({ kind: 'withdraw', measure, ...(target === null ? {} : { target }) });
    await expect.element(page.getByRole('button', { name: title })).not.toBeInTheDocument();
  });
});
