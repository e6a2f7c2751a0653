// Measures by area, each with what it costs, how long it takes, what it is for and what it may cost besides. What cannot be
// ordered now is shown with its reason.

import { useDeferredValue, useState } from 'react';
import type { MeasureLegal } from '../../../core/engine/view/legal.ts';
import { domainName, QUADRANTS } from '../../../text/domain-words.ts';
import { say } from '../../../text/say.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Checkbox, Select } from '../../../view/controls/fields.tsx';
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
}

const ALL = 'all';

export function Measures({ play, selected, onClear }: MeasuresProps) {
  const { legal } = play;
  const [quadrant, setQuadrant] = useState(ALL);
  const [onlyPossible, setOnlyPossible] = useState(false);
  const ref = targetRef(selected);
  const shown = legal.measures.filter((measure) => {
    const own = ordersAt(measure, ref);
    if (ref !== null) return own.length > 0;
    if (onlyPossible && own.every(({ problem }) => problem !== null)) return false;
    return quadrant === ALL || measure.quadrant === quadrant;
  });
  return (
    <section className="measures" aria-label={say('play.plan.orders')}>
      <p className="measures-left">{say('play.plan.left', { n: legal.ordersLeft })}</p>
      {ref === null ? (
        <Filter {...{ quadrant, setQuadrant, onlyPossible, setOnlyPossible }} />
      ) : (
        <p className="measures-aim">
          <strong>{say('play.plan.aimed', { target: nameInPicture(play.picture, ref) })}</strong>
          <Button kind="quiet" size="small" onClick={onClear}>
            {say('play.plan.everywhere')}
          </Button>
        </p>
      )}
      {shown.length === 0 && <p>{say('play.plan.nothing')}</p>}
      <MeasureList measures={shown} aim={ref} play={play} />
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
  const kinds = QUADRANTS.map((id) => ({ id, label: say('play.plan.quadrant', { id, name: domainName(id) }) }));
  return (
    <div className="measures-filter">
      <Select
        label={say('play.plan.kind')}
        value={quadrant}
        options={[{ id: ALL, label: say('play.plan.all_kinds') }, ...kinds]}
        onChange={setQuadrant}
      />
      <Checkbox label={say('play.plan.only_possible')} checked={onlyPossible} onChange={setOnlyPossible} />
    </div>
  );
}

interface ListProps {
  readonly measures: readonly MeasureLegal[];
  /** what is selected on the map */
  readonly aim: string | null;
  readonly play: Play;
}

/** More fit on no screen of the room. */
const FIRST = 14;

/** The first measures are there at once, and all others right after them. */
function MeasureList({ measures, aim, play }: ListProps) {
  const count = useDeferredValue(Infinity, FIRST);
  const areas = [...new Set(measures.map(({ area }) => area))].sort();
  const shown = areas.flatMap((area) => measures.filter((measure) => measure.area === area)).slice(0, count);
  return [...new Set(shown.map(({ area }) => area))].map((area) => (
    <section key={area} className="measures-area">
      <h3 className="room-heading">{domainName(area)}</h3>
      {shown
        .filter((measure) => measure.area === area)
        .map((measure) => (
          <MeasureEntry
            key={measure.id}
            measure={measure}
            orders={ordersAt(measure, aim)}
            play={play}
            fixed={aim !== null}
          />
        ))}
    </section>
  ));
}
