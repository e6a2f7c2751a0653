// Measures by area, each with what it costs, how long it takes, what it is for and what it may cost besides. What cannot be
// ordered now is shown with its reason.

import { useMemo, useState } from 'react';
import type { MeasureCode } from '../../../core/compile/program.ts';
import { type OpenOrder, ordersLeft } from '../../../core/engine/legal-inputs.ts';
import { nameSubject } from '../../../core/log/form/name-cause.ts';
import type { Scenario } from '../../../core/scenario/language/schema.ts';
import { AREA_NAMES, QUADRANT_NAMES } from '../../../text/domain-words.ts';
import { planWords } from '../../../text/play-text.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Checkbox, Select } from '../../../view/controls/fields.tsx';
import { MeasureEntry } from './MeasureEntry.tsx';
import { nameableOrders, ordersAt, refOf } from '../common/target-ref.ts';
import type { Play } from '../common/use-play.ts';
import './Measures.css';

export interface MeasuresProps {
  readonly play: Play;
  /** what is selected on the map: only orders that can be aimed there are shown */
  readonly selected: BoardTarget | null;
  readonly onClear: () => void;
}

const ALL = 'all';

export function Measures({ play, selected, onClear }: MeasuresProps) {
  const { world, session, picture } = play;
  const { scenario } = session.header;
  const [quadrant, setQuadrant] = useState(ALL);
  const [onlyPossible, setOnlyPossible] = useState(false);
  const all = useMemo(() => nameableOrders({ world, picture }), [world, picture]);
  const ref = refOf(selected);
  const aimed = ordersAt(all, ref);
  const shown = world.program.measures.filter((code) => {
    const own = aimed.filter(({ measure }) => measure === code);
    if (ref !== null) return own.length > 0;
    if (onlyPossible && own.every(({ problem }) => problem !== null)) return false;
    return quadrant === ALL || code.measure.quadrant === quadrant;
  });
  return (
    <section className="measures" aria-label={planWords.orders}>
      <p className="measures-left">{planWords.left(ordersLeft(world))}</p>
      {ref === null ? (
        <Filter {...{ quadrant, setQuadrant, onlyPossible, setOnlyPossible }} />
      ) : (
        <p className="measures-aim">
          <strong>{planWords.aimed(nameTargetOf(scenario, ref))}</strong>
          <Button kind="quiet" size="small" onClick={onClear}>
            {planWords.everywhere}
          </Button>
        </p>
      )}
      {shown.length === 0 && <p>{planWords.nothing}</p>}
      <MeasureList measures={shown} open={aimed} play={play} fixed={ref !== null} />
    </section>
  );
}

interface FilterProps {
  readonly quadrant: string;
  readonly setQuadrant: (quadrant: string) => void;
  readonly onlyPossible: boolean;
  readonly setOnlyPossible: (only: boolean) => void;
}

function Filter({ quadrant, setQuadrant, onlyPossible, setOnlyPossible }: FilterProps) {
  const kinds = Object.entries(QUADRANT_NAMES).map(([id, label]) => ({ id, label: `${id} · ${label}` }));
  return (
    <div className="measures-filter">
      <Select
        label={planWords.kind}
        value={quadrant}
        options={[{ id: ALL, label: planWords.allKinds }, ...kinds]}
        onChange={setQuadrant}
      />
      <Checkbox label={planWords.onlyPossible} checked={onlyPossible} onChange={setOnlyPossible} />
    </div>
  );
}

function nameTargetOf(scenario: Scenario, ref: string): string {
  if (!ref.startsWith('region.')) return nameSubject(scenario, ref);
  return scenario.regions.find(({ id }) => `region.${id}` === ref)?.name ?? ref;
}

interface ListProps {
  readonly measures: readonly MeasureCode[];
  readonly open: readonly OpenOrder[];
  readonly play: Play;
  readonly fixed: boolean;
}

function MeasureList({ measures, open, play, fixed }: ListProps) {
  const areas = [...new Set(measures.map(({ measure }) => measure.area))].sort();
  return areas.map((area) => (
    <section key={area}>
      <h3 className="room-heading">{AREA_NAMES[area] ?? area}</h3>
      {measures
        .filter(({ measure }) => measure.area === area)
        .map((code) => (
          <MeasureEntry
            key={code.measure.id}
            code={code}
            open={open.filter((one) => one.measure === code)}
            play={play}
            fixed={fixed}
          />
        ))}
    </section>
  ));
}
