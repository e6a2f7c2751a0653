// Measures by area, each with what it costs, how long it takes, what it is for and what it may cost besides.

import { useMemo, useState } from 'react';
import type { MeasureCode } from '../../core/compile/program.ts';
import { type OpenOrder, openOrders, ordersLeft } from '../../core/engine/legal-inputs.ts';
import { nameTarget } from '../../core/log/name-cause.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { AREA_TITLES, BLIND, orders, QUADRANTS, turns } from '../../text/play-text.ts';
import { sayRefusal } from '../../text/refusals.ts';
import type { BoardTarget } from '../../view/board/board-view.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Select } from '../../view/controls/fields.tsx';
import type { Play } from './use-play.ts';

export interface MeasuresProps {
  readonly play: Play;
  readonly selected: BoardTarget | null;
}

const ALL = 'all';

export function Measures({ play, selected }: MeasuresProps) {
  const { world, session } = play;
  const [quadrant, setQuadrant] = useState(ALL);
  const open = useMemo(() => openOrders(world), [world]);
  const areas = [...new Set(world.program.measures.map(({ measure }) => measure.area))].sort();
  return (
    <div className="measures">
      <p className="room-small">{orders(ordersLeft(world))} left this turn.</p>
      <Select
        label="Kind of activity"
        value={quadrant}
        options={[
          { id: ALL, label: 'All four quadrants' },
          ...Object.entries(QUADRANTS).map(([id, label]) => ({ id, label: `${id} · ${label}` })),
        ]}
        onChange={setQuadrant}
      />
      {areas.map((area) => {
        const here = world.program.measures.filter(
          ({ measure }) => measure.area === area && (quadrant === ALL || measure.quadrant === quadrant),
        );
        return here.length === 0 ? null : (
          <section key={area}>
            <h3 className="room-heading">
              {area} · {AREA_TITLES[area] ?? ''}
            </h3>
            {here.map((code) => (
              <MeasureEntry
                key={code.measure.id}
                code={code}
                open={open.filter((one) => one.measure === code)}
                scenario={session.header.scenario}
                play={play}
                selected={selected}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

interface EntryProps {
  readonly code: MeasureCode;
  readonly open: readonly OpenOrder[];
  readonly scenario: Scenario;
  readonly play: Play;
  readonly selected: BoardTarget | null;
}

function MeasureEntry({ code, open, scenario, play, selected }: EntryProps) {
  const { measure } = code;
  const possible = open.some((one) => one.problem === null);
  return (
    <Disclosure
      summary={
        <span className={possible ? 'measure-title' : 'measure-title measure-closed'}>
          {measure.title}
          <span className="room-small">
            {' '}
            {terms(scenario, code)}
            {possible ? '' : ' · not possible now'}
          </span>
        </span>
      }
      onToggle={(opened) => opened && play.opened(`measure:${measure.id}`)}
    >
      <div className="measure">
        <p>{measure.text}</p>
        <p>
          <strong>For:</strong> {measure.benefit}
        </p>
        <p>
          <strong>May cost besides:</strong> {measure.risk}
        </p>
        {measure.needs !== undefined && (
          <p>
            <strong>Needs:</strong> {measure.needs}
          </p>
        )}
        <OrderForm open={open} scenario={scenario} play={play} selected={selected} />
      </div>
    </Disclosure>
  );
}

function terms(scenario: Scenario, { measure, lead, lasts }: MeasureCode): string {
  const name = (id: string): string => scenario.capacity.find((one) => one.id === id)?.name.toLowerCase() ?? id;
  const list = (record: Readonly<Record<string, number>> | undefined, word: string): readonly string[] =>
    Object.entries(record ?? {}).map(([id, n]) => `${word} ${n} ${name(id)}`);
  return [
    ...list(measure.holds, 'ties up'),
    ...list(measure.spends, 'spends'),
    lead === 0 ? 'starts at once' : `starts in ${turns(lead)}`,
    `runs ${turns(lasts)}`,
  ].join(' · ');
}

function preferred(open: readonly OpenOrder[], selected: BoardTarget | null): string {
  const at = open.find((one) => one.target.id !== null && one.target.id === selected?.id);
  return (at ?? open.find((one) => one.problem === null) ?? open[0])?.target.id ?? '';
}

function OrderForm({ open, scenario, play, selected }: Omit<EntryProps, 'code'>) {
  const [picked, setPicked] = useState<string | null>(null);
  const id = picked ?? preferred(open, selected);
  const order = open.find((one) => (one.target.id ?? '') === id);
  if (order === undefined) return <p className="room-small">There is nothing known that it could be aimed at.</p>;
  const { measure } = order.measure;
  const { problem } = order;
  return (
    <div className="order-form">
      {measure.target !== undefined && (
        <Select
          label="At"
          value={id}
          options={open.map(({ target }) => ({
            id: target.id ?? '',
            label: nameTarget(scenario, measure, target.id ?? ''),
          }))}
          onChange={setPicked}
        />
      )}
      {!order.informed && <p className="blind">{BLIND}</p>}
      <Button
        kind="secondary"
        unavailable={
          problem === null
            ? undefined
            : problem.code === 'not_met' && measure.needs !== undefined
              ? `Needs: ${measure.needs}`
              : sayRefusal(problem.code, aboutName(scenario, problem.about))
        }
        onClick={() => void play.take(order.target.order)}
      >
        Give this order
      </Button>
    </div>
  );
}

function aboutName(scenario: Scenario, about: string | undefined): string {
  const [kind, id] = (about ?? '').split('.');
  if (kind === 'capacity') return scenario.capacity.find((one) => one.id === id)?.name.toLowerCase() ?? '';
  if (kind === 'task') return scenario.mandate.tasks.find((one) => one.id === id)?.title ?? '';
  return about ?? '';
}
