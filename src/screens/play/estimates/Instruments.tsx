// The left side of the table: indicators as the cell estimates them, what the mission has free, its tasks.

import { memo, useDeferredValue } from 'react';
import type { CapacityPicture, TaskPicture } from '../../../core/engine/view/mission-picture.ts';
import type { CostPicture } from '../../../core/engine/view/table-picture.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { say, sayParts } from '../../../text/say.ts';
import { Progress } from '../../../view/controls/Progress.tsx';
import { EstimateMeter } from '../common/EstimateMeter.tsx';
import { Authored, useAuthor } from '../../common/author.tsx';
import { Calendar } from './Calendar.tsx';
import './Instruments.css';

/** More counters than this are a number, not a row. */
const MAX_COUNTERS = 8;

interface CapacityProps {
  readonly capacity: CapacityPicture;
  /** what the order that is considered would take of it */
  readonly taken: number;
}

function Capacity({ capacity: { name, kind, free, all }, taken }: CapacityProps) {
  return (
    <li className="capacity">
      <span {...useAuthor()}>{name}</span>
      {taken > 0 && (
        <span className={all <= MAX_COUNTERS ? 'visually-hidden' : 'capacity-taken'}>
          {say('play.room.would_take', { n: taken })}
        </span>
      )}
      {all <= MAX_COUNTERS && (
        <span className="counters" aria-hidden="true">
          {Array.from({ length: all }, (_, k) => (
            <span key={k} className={`counter ${counterOf(k, kind, free, taken)}`} />
          ))}
        </span>
      )}
      <span className={all <= MAX_COUNTERS ? 'visually-hidden' : 'numbers'}>
        {kind === 'held' ? say('play.room.free', { free, of: all }) : say('play.room.left', { n: free })}
      </span>
    </li>
  );
}

/** The last of the free ones would be taken. */
function counterOf(k: number, kind: CapacityPicture['kind'], free: number, taken: number): string {
  if (k >= free) return 'counter-away';
  return k >= free - taken ? `counter-${kind} counter-taken` : `counter-${kind}`;
}

function Task({ task }: { readonly task: TaskPicture }) {
  if (!task.authorised)
    return (
      <li className="task-off">
        {sayParts(
          'play.room.task_off',
          {},
          {
            task: <Authored key="task">{task.title}</Authored>,
            standing: <em key="standing">{say('play.room.not_authorised')}</em>,
          },
        )}
      </li>
    );
  return (
    <li>
      {task.progress === null ? (
        <Authored>{task.title}</Authored>
      ) : (
        <Progress
          label={<Authored>{task.title}</Authored>}
          value={task.progress}
          target={task.target}
          word={say('play.room.on_track', { on: task.onTrack === true })}
        />
      )}
    </li>
  );
}

const NO_COSTS: readonly CostPicture[] = [];

export interface InstrumentsProps {
  readonly picture: Picture;
  /** of the order that is considered */
  readonly costs?: readonly CostPicture[];
}

/**
 * What can be read off keeps nobody waiting: it is drawn right after all that can be pressed.
 */
export function Instruments({ picture, costs = NO_COSTS }: InstrumentsProps) {
  const later = useDeferredValue(picture, null);
  const taken = useDeferredValue(costs);
  return (
    <div className="instruments">
      {later !== null && <Readings picture={later} costs={taken} />}
      {/* while the situation is read, it lies among the papers */}
      {picture.phase !== 'situation' && <Calendar picture={picture} heading="room-heading" />}
    </div>
  );
}

const Readings = memo(function Readings({ picture, costs }: Required<InstrumentsProps>) {
  return (
    <>
      <section aria-labelledby="indicators-title">
        <h2 id="indicators-title" className="room-heading">
          {say('play.room.estimates')}
        </h2>
        <div className="meters">
          {[...picture.indicators, ...picture.national].map((estimate) => (
            <EstimateMeter key={estimate.path} estimate={estimate} />
          ))}
        </div>
      </section>
      <section aria-labelledby="capacity-title">
        <div className="capacity-head">
          <h2 id="capacity-title" className="room-heading">
            {say('play.room.capacity')}
          </h2>
          {costs.length > 0 && (
            <span className="capacity-taken">
              <span className="counter counter-taken" aria-hidden="true" /> {say('play.room.taken_by_order')}
            </span>
          )}
        </div>
        <ul className="capacities">
          {picture.capacities.map((capacity) => (
            <Capacity
              key={capacity.id}
              capacity={capacity}
              taken={costs.find(({ id }) => id === capacity.id)?.amount ?? 0}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="tasks-title">
        <h2 id="tasks-title" className="room-heading">
          {say('play.room.tasks')}
        </h2>
        <p className="room-small">{say('play.room.posture', { posture: picture.mandate.posture })}</p>
        <ul className="tasks">
          {picture.mandate.tasks.map((task) => (
            <Task key={task.id} task={task} />
          ))}
        </ul>
      </section>
    </>
  );
});
