// The left side of the table: indicators as the cell estimates them, what the mission has free, its tasks.

import type { Estimate } from '../../core/engine/estimate.ts';
import type { CapacityPicture, Picture } from '../../core/engine/picture.ts';
import { trendPhrase } from '../../text/play-text.ts';
import { Meter } from '../../view/controls/Meter.tsx';
import { Progress } from '../../view/controls/Progress.tsx';

export function EstimateMeter({
  estimate,
  compact = false,
}: {
  readonly estimate: Estimate;
  readonly compact?: boolean;
}) {
  const { name, word, band, exact, trend, good } = estimate;
  return (
    <Meter
      name={name}
      shown={exact === null ? 'band' : 'exact'}
      word={word}
      step={(band + 1) as 1 | 2 | 3 | 4 | 5}
      value={exact ?? undefined}
      trend={trend}
      trendWord={trendPhrase(trend, good)}
      good={good}
      compact={compact}
    />
  );
}

function Capacities({ capacities }: { readonly capacities: readonly CapacityPicture[] }) {
  return (
    <ul className="capacities">
      {capacities.map(({ id, name, kind, free, start }) => (
        <li key={id}>
          <span>{name}</span>
          <span className="numbers">
            {kind === 'held' ? `${free} of ${Math.max(free, start)} free` : `${free} left`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Instruments({ picture }: { readonly picture: Picture }) {
  return (
    <div className="instruments">
      <section aria-labelledby="indicators-title">
        <h2 id="indicators-title" className="room-heading">
          Estimates
        </h2>
        {[...picture.indicators, ...picture.national].map((estimate) => (
          <EstimateMeter key={estimate.path} estimate={estimate} compact />
        ))}
      </section>
      <section aria-labelledby="capacity-title">
        <h2 id="capacity-title" className="room-heading">
          Capacity
        </h2>
        <Capacities capacities={picture.capacities} />
      </section>
      <section aria-labelledby="tasks-title">
        <h2 id="tasks-title" className="room-heading">
          Mandated tasks
        </h2>
        <p className="room-small">Posture: {picture.posture}</p>
        <ul className="tasks">
          {picture.tasks.map((task) => (
            <li key={task.id}>
              {task.authorised ? (
                task.progress === null ? (
                  <span>{task.title}</span>
                ) : (
                  <Progress
                    label={task.title}
                    value={task.progress}
                    word={task.onTrack === true ? 'on track' : 'behind'}
                  />
                )
              ) : (
                <span className="room-small">{task.title}: not authorised</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
