// The turns that come: what is due in each, what gets ready and what is at work, and the order that is considered among them.

import { type OrderPicture, orderTitle } from '../../../core/engine/view/order-pictures.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { say } from '../../../text/say.ts';
import { Authored, Said } from '../../common/author.tsx';
import type { Considered } from '../common/considered.ts';
import { ScrollPane } from '../common/ScrollPane.tsx';
import { turnName } from '../common/turn-name.ts';
import { useSmall } from '../common/use-room.ts';
import { type Span, spansOf, type Times, type Window } from './spans-of.ts';
import './Timeline.css';

/** As many turns as have room beside each other; fewer on a small window. */
const MAX_TURNS = 5;
const FEW_TURNS = 4;

export interface TimelineProps {
  readonly picture: Picture;
  readonly considered: Considered | null;
}

export function Timeline({ picture, considered }: TimelineProps) {
  const { turn, orders, phase } = picture;
  const most = useSmall() ? FEW_TURNS : MAX_TURNS;
  const shown: Window = { first: turn, last: Math.min(picture.turns, turn + most - 1) };
  const turns = Array.from({ length: shown.last - shown.first + 1 }, (_, k) => turn + k);
  return (
    // a pane that scrolls must be reachable by keyboard
    <ScrollPane className="turns-ahead" aria-label={say('play.time.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('play.time.title')}</th>
            {turns.map((one) => (
              <th key={one} scope="col" className={one === turn ? 'time-now' : undefined}>
                {one === turn ? say('play.due.now') : <Said value={turnName(picture, one)} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {considered !== null && <ConsideredRow considered={considered} turn={turn} shown={shown} />}
          {considered === null && phase === 'planning' && (
            <tr className="time-considered">
              <td colSpan={turns.length + 1}>{say('play.time.nothing_considered')}</td>
            </tr>
          )}
          <DueRow picture={picture} turns={turns} />
          {orders.map((order) => (
            <OrderRow
              key={`${order.measure} ${order.target} ${order.starts}`}
              order={order}
              turn={turn}
              shown={shown}
            />
          ))}
        </tbody>
      </table>
    </ScrollPane>
  );
}

function DueRow({ picture, turns }: { readonly picture: Picture; readonly turns: readonly number[] }) {
  const { due } = picture.calendar;
  if (!due.some(({ turn }) => turn !== null && turns.includes(turn))) return null;
  return (
    <tr className="time-due">
      <th scope="row">{say('play.due.title')}</th>
      {turns.map((turn) => (
        <td key={turn}>
          {due
            .filter((one) => one.turn === turn)
            .map(({ entry }) => (
              <p key={entry?.id ?? ''}>
                {entry === null ? say('play.due.renewal') : <Authored>{entry.title}</Authored>}
              </p>
            ))}
        </td>
      ))}
    </tr>
  );
}

interface RowProps {
  readonly turn: number;
  readonly shown: Window;
}

function OrderRow({ order, ...row }: RowProps & { readonly order: OrderPicture }) {
  const { title, targetName } = order;
  return (
    <tr>
      <th scope="row">
        <Said value={orderTitle(title, targetName)} />
      </th>
      <Bar times={order} {...row} />
    </tr>
  );
}

function ConsideredRow({ considered: { measure, order }, ...row }: RowProps & { readonly considered: Considered }) {
  const starts = row.turn + measure.lead;
  return (
    <tr className="time-considered">
      <th scope="row">
        <Said value={orderTitle(measure.title, order.name)} />{' '}
        <span className="room-small">{say('play.time.considered')}</span>
      </th>
      <Bar times={{ starts, ends: starts + measure.lasts }} {...row} />
    </tr>
  );
}

function Bar({ times, turn, shown }: RowProps & { readonly times: Times }) {
  return spansOf(times, shown).map(({ kind, turns }) => (
    <td key={kind} colSpan={turns} className={`time-${kind}`}>
      {kind === 'over' ? '' : <span>{wordOf(kind, times.starts === turn)}</span>}
    </td>
  ));
}

function wordOf(kind: Exclude<Span['kind'], 'over'>, now: boolean): string {
  if (kind === 'runs') return say('play.time.runs');
  return now ? say('play.time.starts') : say('play.time.waits');
}
