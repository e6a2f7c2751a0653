// The measures: first those that can be ordered, by quadrant and area, then the others, each with its reason in words. They keep
// their places while the turn is planned, so that nothing jumps under the hand when an order is given.

import { useDeferredValue, useState } from 'react';
import type { MeasureLegal, OrderLegal } from '../../../core/engine/view/legal.ts';
import { domainName, QUADRANTS } from '../../../text/domain-words.ts';
import { say } from '../../../text/say.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select, TextField } from '../../../view/controls/fields.tsx';
import type { Consideration } from '../common/considered.ts';
import { MeasureEntry } from './MeasureEntry.tsx';
import { nameInPicture } from '../common/in-picture.ts';
import { ordersAt, targetRef } from '../common/target-ref.ts';
import type { Play } from '../common/use-play.ts';
import './Measures.css';

export interface MeasuresProps {
  readonly play: Play;
  /** what is selected on the map: only orders that can be aimed there are shown */
  readonly selected: BoardTarget | null;
  readonly onClear: () => void;
  readonly considering: Consideration | null;
  readonly onConsider: (considering: Consideration | null) => void;
}

const ALL = 'all';

/** As many as one sees before one scrolls on a small screen. */
const FIRST = 6;

const orderKey = (measure: string, ref: string | null): string => `${measure} ${ref}`;

/** The orders that could be given when planning began. */
function possibleOrders(measures: readonly MeasureLegal[]): ReadonlySet<string> {
  const possible = measures.flatMap(({ id, orders }) =>
    orders.filter(({ problem }) => problem === null).map(({ ref }) => orderKey(id, ref)),
  );
  return new Set(possible);
}

export function Measures(props: MeasuresProps) {
  const { play, selected, onClear } = props;
  const { measures, ordersLeft } = play.legal;
  const [quadrant, setQuadrant] = useState(ALL);
  const [sought, setSought] = useState('');
  const [possible] = useState(() => possibleOrders(measures));
  const aim = targetRef(selected);
  const listed = measures
    .filter((measure) => isSought(measure, sought) && (quadrant === ALL || measure.quadrant === quadrant))
    .map((measure): Listed => ({ measure, orders: ordersAt(measure, aim) }))
    .filter(({ orders }) => aim === null || orders.length > 0);
  const isOpen = ({ measure, orders }: Listed): boolean =>
    orders.some(({ ref }) => possible.has(orderKey(measure.id, ref)));
  // The first are there at once, and all others right after them.
  const count = useDeferredValue(Infinity, FIRST);
  const drawn = inOrder(listed, isOpen).slice(0, count);
  const [open, shut] = [drawn.filter(isOpen), drawn.filter((one) => !isOpen(one))];
  return (
    <section className="measures" aria-label={say('play.plan.orders')}>
      <Filter {...{ quadrant, setQuadrant, sought, setSought }} />
      {aim === null ? (
        <p className="measures-left">{say('play.plan.left', { n: ordersLeft })}</p>
      ) : (
        <p className="measures-aim">
          <strong>{say('play.plan.aimed', { target: nameInPicture(play.picture, aim) })}</strong>
          <Button kind="quiet" size="small" onClick={onClear}>
            {say('play.plan.everywhere')}
          </Button>
        </p>
      )}
      {listed.length === 0 && <p>{say('play.plan.nothing')}</p>}
      {QUADRANTS.map((id) => (
        <Quadrant key={id} id={id} listed={open.filter(({ measure }) => measure.quadrant === id)} {...props} />
      ))}
      {shut.length > 0 && (
        <section>
          <h3 className="room-heading">{say('play.plan.shut')}</h3>
          <Entries listed={shut} {...props} />
        </section>
      )}
    </section>
  );
}

interface Listed {
  readonly measure: MeasureLegal;
  /** that can be aimed at what is selected */
  readonly orders: readonly OrderLegal[];
}

/** As they stand in the list: by quadrant and area, what cannot be ordered last. */
function inOrder(listed: readonly Listed[], isOpen: (one: Listed) => boolean): readonly Listed[] {
  const placeOf = (one: Listed): string => (isOpen(one) ? `${one.measure.quadrant} ${one.measure.area}` : 'shut');
  return [...listed].sort((one, other) => placeOf(one).localeCompare(placeOf(other)));
}

function isSought({ title, text, benefit, area }: MeasureLegal, sought: string): boolean {
  const words = `${title} ${text} ${benefit} ${domainName(area)}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

interface FilterProps {
  readonly quadrant: string;
  readonly setQuadrant: (quadrant: string) => void;
  readonly sought: string;
  readonly setSought: (sought: string) => void;
}

function Filter({ quadrant, setQuadrant, sought, setSought }: FilterProps) {
  const kinds = QUADRANTS.map((id) => ({ id, label: say('play.plan.quadrant', { id, name: domainName(id) }) }));
  return (
    <div className="measures-filter">
      <TextField
        type="search"
        label={<span className="visually-hidden">{say('play.plan.find')}</span>}
        placeholder={say('play.plan.find')}
        value={sought}
        onChange={setSought}
      />
      <Select
        label={<span className="visually-hidden">{say('play.plan.kind')}</span>}
        value={quadrant}
        options={[{ id: ALL, label: say('play.plan.all_kinds') }, ...kinds]}
        onChange={setQuadrant}
      />
    </div>
  );
}

interface ListProps extends MeasuresProps {
  readonly listed: readonly Listed[];
}

function Quadrant({ id, listed, ...props }: ListProps & { readonly id: (typeof QUADRANTS)[number] }) {
  const areas = [...new Set(listed.map(({ measure }) => measure.area))].sort();
  if (areas.length === 0) return null;
  return (
    <section>
      <h3 className="room-heading">{say('play.plan.quadrant', { id, name: domainName(id) })}</h3>
      {areas.map((area) => (
        <section key={area}>
          <h4 className="measures-area">{domainName(area)}</h4>
          <Entries listed={listed.filter(({ measure }) => measure.area === area)} {...props} />
        </section>
      ))}
    </section>
  );
}

function Entries({ listed, play, selected, considering, onConsider }: ListProps) {
  return listed.map(({ measure, orders }) => (
    <MeasureEntry
      key={measure.id}
      measure={measure}
      orders={orders}
      play={play}
      fixed={selected !== null}
      considering={considering?.measure === measure.id ? considering : null}
      onConsider={onConsider}
    />
  ));
}
